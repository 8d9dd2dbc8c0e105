package io.github.privatezonesync.forward;

import io.github.privatezonesync.declared.Destination;
import io.github.privatezonesync.declared.ForwardedDomainDeclaration;
import io.github.privatezonesync.declared.ForwardingDeclaration;
import io.github.privatezonesync.declared.OnPremisesDeclaration;
import io.github.privatezonesync.declared.TargetSelection;
import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.dns.Ipv4Address;
import io.github.privatezonesync.dns.Ipv6Address;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.problem.InvalidValue;
import io.github.privatezonesync.problem.NullArguments;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.ProblemList;
import io.github.privatezonesync.problem.WayOut;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.target.forward.ForwardingInfo;
import io.github.privatezonesync.target.forward.ForwardingTarget;
import io.github.privatezonesync.target.forward.PlannedRule;
import io.github.privatezonesync.target.forward.PlannedServer;
import io.github.privatezonesync.target.forward.Resolver;
import io.github.privatezonesync.target.forward.ResolverInfo;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A declaration as it was read: what each target forwards, and what is known outside. */
final class ForwardingDraft {
  private static final int LARGEST_PORT = 65_535;

  private final ForwardingDeclaration written;
  private final ProblemList problems = new ProblemList();
  private final Map<String, List<PlannedRule>> rulesByTarget = new LinkedHashMap<>();
  private final Map<String, OutsideServers> outside = new TreeMap<>();
  private final Set<String> networkKeys = new TreeSet<>();

  ForwardingDraft(ForwardingDeclaration written) {
    this.written = written;
    problems.addAll(written.nulls());
    for (ForwardingTarget<?> target : written.targets()) {
      rulesByTarget.put(target.info().key(), new ArrayList<>());
      for (Network network : target.info().networks()) {
        networkKeys.add(target.info().key() + "/" + network.key());
      }
    }
    written.domains().forEach(this::read);
    written.onPremises().forEach(this::outside);
  }

  ProblemList problems() {
    return problems;
  }

  List<PlannedRule> rules(String targetKey) {
    return rulesByTarget.getOrDefault(targetKey, List.of());
  }

  /** The servers outside that are known, sorted by name. */
  List<OutsideServers> outside() {
    return List.copyOf(outside.values());
  }

  private static Place place(String domain) {
    return Place.of("forwarded domain '" + InvalidValue.visible(domain) + "'");
  }

  private void read(ForwardedDomainDeclaration domain) {
    Place place = place(domain.domain());
    domain.nulls().forEach(n -> problems.add(place.setting(n), NullArguments.COMPLAINT));
    Optional<DomainName> name = domain(domain.domain(), place);
    checkFrom(domain.from(), place);
    List<PlannedServer> servers = servers(domain.to(), place);
    problems.addIf(
        domain.to().isEmpty() && domain.nulls().isEmpty(),
        place,
        "no name server given; add at least one with %s",
        WayOut.change("to").open());
    servers.stream()
        .filter(server -> Collections.frequency(servers, server) > 1)
        .distinct()
        .forEach(twice -> problems.add(place, "'%s' is given twice; give it once", twice));
    int port = port(domain.port(), place);
    List<DomainName> carveOuts = carveOuts(domain, name, place);
    if (name.isEmpty()) {
      return;
    }
    for (ForwardingTarget<?> target : written.targets()) {
      ForwardingInfo<?> info = target.info();
      List<String> networks = networks(info, domain.from());
      if (!networks.isEmpty()) {
        List<PlannedServer> asked = info.capabilities().choice().asked(servers);
        List<PlannedServer> unasked = servers.subList(asked.size(), servers.size());
        PlannedRule rule = new PlannedRule(name.get(), asked, unasked, port, carveOuts, networks);
        checkTwice(info, rule);
        rulesByTarget.computeIfAbsent(info.key(), first -> new ArrayList<>()).add(rule);
      }
    }
  }

  private Optional<DomainName> domain(String text, Place place) {
    if (text.equals(".")) {
      return Optional.of(DomainName.ROOT);
    }
    return problems.read(place, () -> DomainName.parse(text));
  }

  private int port(OptionalInt given, Place place) {
    int port = given.orElse(PlannedRule.DNS_PORT);
    problems.addIf(
        port < 1 || port > LARGEST_PORT,
        place,
        "port %s is none; use 1 to 65535, or leave it out for 53",
        port);
    return port;
  }

  private List<DomainName> carveOuts(
      ForwardedDomainDeclaration domain, Optional<DomainName> above, Place place) {
    List<DomainName> all = new ArrayList<>();
    for (String text : new TreeSet<>(domain.carveOuts())) {
      Place setting = place.setting("carve-out");
      Optional<DomainName> below = problems.read(setting, () -> DomainName.parse(text));
      if (below.isPresent()
          && above.isPresent()
          && (below.get().equals(above.get()) || !below.get().isWithin(above.get()))) {
        problems.add(
            setting,
            "'%s' is not below the forwarded domain; name a domain below '%s'",
            below.get(),
            above.get());
      } else {
        below.ifPresent(all::add);
      }
    }
    return all;
  }

  private static List<String> networks(ForwardingInfo<?> info, TargetSelection from) {
    return info.networks().stream()
        .map(Network::key)
        .filter(key -> isSelected(info.key(), key, from))
        .sorted()
        .toList();
  }

  private static boolean isSelected(String target, String network, TargetSelection from) {
    String full = target + "/" + network;
    boolean only =
        from.only().isEmpty()
            || from.only().get().contains(target)
            || from.only().get().contains(full);
    return only && !from.except().contains(target) && !from.except().contains(full);
  }

  private void checkFrom(TargetSelection from, Place place) {
    Set<String> named = new TreeSet<>(from.only().orElse(Set.of()));
    named.addAll(from.except());
    for (String key : named) {
      if (!rulesByTarget.containsKey(key) && !networkKeys.contains(key)) {
        List<String> meant = networkKeys.stream().filter(n -> n.endsWith("/" + key)).toList();
        problems.addIf(
            !meant.isEmpty(),
            place,
            "there is no target '%s'; a network is named with its target, %s",
            key,
            String.join(" or ", meant));
        problems.addIf(
            meant.isEmpty(),
            place,
            "there is no target or network '%s'; the targets are %s, the networks %s",
            key,
            String.join(", ", rulesByTarget.keySet()),
            String.join(", ", networkKeys));
      }
    }
  }

  private void checkTwice(ForwardingInfo<?> info, PlannedRule rule) {
    for (PlannedRule other : rules(info.key())) {
      if (!other.domain().equals(rule.domain())) {
        continue;
      }
      Set<String> both = new TreeSet<>(other.networks());
      both.retainAll(rule.networks());
      if (!both.isEmpty()) {
        problems.add(
            place(rule.domain().toString()).in(info.place()),
            "is forwarded twice from network '%s'; give all name servers in one place, or tell the two"
                + " apart with %s",
            both.iterator().next(),
            WayOut.change("from").open());
      }
    }
  }

  private List<PlannedServer> servers(List<Destination> to, Place place) {
    List<PlannedServer> servers = new ArrayList<>();
    for (Destination destination : to) {
      if (destination instanceof Destination.Addresses given) {
        given.addresses().forEach(a -> address(a, place).ifPresent(servers::add));
      } else if (destination instanceof Destination.OfResolver of) {
        resolver(of.resolver(), place).ifPresent(servers::add);
      } else if (destination instanceof Destination.OfServers of) {
        outside(of.servers()).servers().forEach(a -> servers.add(new PlannedServer.At(a)));
      }
    }
    return servers;
  }

  private Optional<PlannedServer> address(Leaf<String> address, Place place) {
    if (address.known().isEmpty()) {
      return Optional.of(new PlannedServer.At(address));
    }
    return problems
        .read(place, () -> canonicalAddress(address.known().get()))
        .map(text -> new PlannedServer.At(Leaf.of(text)));
  }

  /** An address in the one spelling in which it is compared. */
  static String canonicalAddress(String text) {
    if (text.contains(":")) {
      return new Ipv6Address(text).presentation();
    }
    if (text.chars().anyMatch(Character::isLetter)) {
      throw new InvalidValue("%s is not an address; give the address of the name server", text);
    }
    return new Ipv4Address(text).presentation();
  }

  private Optional<PlannedServer> resolver(Resolver resolver, Place place) {
    for (ForwardingTarget<?> target : written.targets()) {
      if (target.info().resolvers().contains(resolver)) {
        ResolverInfo info = resolver.info();
        problems.addIf(
            info.inbound().isEmpty(),
            place,
            "the resolver of network '%s' has no address to be asked at; add one with %s",
            info.key(),
            WayOut.change("inbound").open());
        return Optional.of(new PlannedServer.Of(target.info().key(), info));
      }
    }
    problems.add(
        place,
        "no target has the resolver of network '%s'; add it to the target of its network",
        resolver.info().key());
    return Optional.empty();
  }

  private OutsideServers outside(OnPremisesDeclaration servers) {
    OutsideServers known = outside.get(servers.name());
    if (known != null) {
      return known;
    }
    Place place = Place.of("servers '" + InvalidValue.visible(servers.name()) + "'");
    problems.addIf(servers.name().isBlank(), place, "the name is empty; give them one");
    List<Leaf<String>> addresses = new ArrayList<>();
    for (Leaf<String> address : servers.servers()) {
      if (address(address, place).orElse(null) instanceof PlannedServer.At at) {
        addresses.add(at.address());
      }
    }
    problems.addIf(
        servers.servers().isEmpty(),
        place,
        "no address given; add at least one with %s",
        WayOut.change("servers").open());
    Set<DomainName> answers = new TreeSet<>();
    servers.answers().forEach(text -> domain(text, place).ifPresent(answers::add));
    Map<DomainName, List<PlannedServer>> forwards = new TreeMap<>();
    OutsideServers read =
        new OutsideServers(servers.name(), addresses, servers.sources(), answers, forwards);
    outside.put(servers.name(), read); // before its forwards are read, which may lead back to it
    for (OnPremisesDeclaration.Forward forward : servers.forwards()) {
      domain(forward.domain(), place)
          .ifPresent(name -> forwards.put(name, servers(List.of(forward.to()), place)));
    }
    return read;
  }
}
