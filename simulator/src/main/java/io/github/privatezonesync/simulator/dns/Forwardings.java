package io.github.privatezonesync.simulator.dns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a resolver passes on, and to whom it can. */
final class Forwardings {
  static final Forwardings NONE =
      new Forwardings(List.of(), Map.of(), View.Precedence.LONGEST, "", NameServers.NONE);

  private final List<Forwarding> inOrder;
  private final Map<DomainName, Forwarding> byDomain;
  private final View.Precedence precedence;
  private final String resolver;
  private final NameServers servers;

  private Forwardings(
      List<Forwarding> inOrder,
      Map<DomainName, Forwarding> byDomain,
      View.Precedence precedence,
      String resolver,
      NameServers servers) {
    this.inOrder = inOrder;
    this.byDomain = byDomain;
    this.precedence = precedence;
    this.resolver = resolver;
    this.servers = servers;
  }

  Forwardings with(List<? extends Forwarding> forwardings, View.Precedence how) {
    Map<DomainName, Forwarding> all = new HashMap<>();
    for (Forwarding forwarding : forwardings) {
      Forwarding other = all.putIfAbsent(forwarding.domain(), forwarding);
      if (other != null && how != View.Precedence.ZONES_THEN_IN_ORDER) {
        throw new IllegalArgumentException(
            "%s has the domain of %s; a network forwards a domain once"
                .formatted(forwarding.label(), other.label()));
      }
    }
    return new Forwardings(List.copyOf(forwardings), all, how, resolver, servers);
  }

  Forwardings among(String name, NameServers others) {
    return new Forwardings(inOrder, byDomain, precedence, name, others);
  }

  /** What the path calls the resolver itself. */
  String resolver() {
    return resolver;
  }

  NameServers servers() {
    return servers;
  }

  boolean isEmpty() {
    return byDomain.isEmpty();
  }

  /** Whether the first that covers a name takes it, and not the longest. */
  boolean isInOrder() {
    return precedence == View.Precedence.ZONES_THEN_IN_ORDER;
  }

  /** What takes a name from the zone that would answer it; null if the zone keeps it. */
  @Nullable Forwarding taking(DomainName name, View.@Nullable Zone zone) {
    Forwarding match = byDomain.isEmpty() ? null : match(name);
    return match == null
            || match instanceof Forwarding.Nowhere
            || (zone != null && loses(match.domain(), zone.data().origin()))
        ? null
        : match;
  }

  private boolean loses(DomainName domain, DomainName zone) {
    return switch (precedence) {
      case ZONES_FIRST, ZONES_THEN_IN_ORDER -> true;
      case LONGEST -> zone.labels() >= domain.labels();
      case LONGEST_THEN_FORWARDING -> zone.labels() > domain.labels();
    };
  }

  private @Nullable Forwarding match(DomainName name) {
    return isInOrder() ? covering(name).findFirst().orElse(null) : longestMatch(name);
  }

  private Stream<Forwarding> covering(DomainName name) {
    return inOrder.stream().filter(forwarding -> name.isIn(forwarding.domain()));
  }

  private @Nullable Forwarding longestMatch(DomainName name) {
    for (int strip = 0; strip < name.labels(); strip++) {
      Forwarding forwarding = byDomain.get(strip == 0 ? name : name.above(strip));
      if (forwarding != null) {
        return forwarding;
      }
    }
    return null;
  }

  /** All that cover a name, the one first that takes it from the others. */
  List<Forwarding> matches(DomainName name) {
    if (isInOrder()) {
      return covering(name).toList();
    }
    List<Forwarding> matches = new ArrayList<>();
    for (int strip = 0; strip < name.labels(); strip++) {
      Forwarding forwarding = byDomain.get(name.above(strip));
      if (forwarding != null) {
        matches.add(forwarding);
      }
    }
    return matches;
  }
}
