package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.RoutedSet;
import io.github.privatezonesync.simulator.dns.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may not stand beside a set at its name and type. */
final class RoutingConflicts {
  private final Zone zone;
  private final RecordSet set;
  private final DomainName name;
  private final DnsType type;

  RoutingConflicts(Zone zone, RecordSet set, DomainName name) {
    this.zone = zone;
    this.set = set;
    this.name = name;
    this.type = DnsType.of(set.type());
  }

  /** What is wrong with putting the set into the zone, null if nothing is. */
  @Nullable String problem() {
    if (!set.isRouted()) {
      return zone.data().routed(name, type).isEmpty()
          ? null
          : "RRSet with DNS name %s, type %s cannot be created as other RRSets exist with the same name and type."
              .formatted(set.name(), set.type());
    }
    Rule rule = set.routing().rule();
    List<RoutedSet> others = others();
    boolean ofAnotherKind =
        others.stream().anyMatch(other -> other.rule().getClass() != rule.getClass());
    if (ofAnotherKind || zone.data().get(name, type).isPresent()) {
      return anotherKind(rule);
    }
    int most = rule instanceof Rule.Geoproximity ? Quotas.GEOPROXIMITY_SETS : Quotas.ROUTED_SETS;
    if (others.size() >= most) {
      return "Exceeded limit on number of %s RRSets for %s, type %s in this zone."
          .formatted(rule.kind(), set.name(), set.type());
    }
    if (rule.equals(new Rule.Failover(true))
        && !set.isAlias()
        && set.routing().healthCheckId().isEmpty()) {
      return "A non-alias primary ResourceRecordSet must have an associated health check. No"
          + " changes made.";
    }
    return others.stream().anyMatch(other -> samePlace(other.rule(), rule))
        ? samePlace(rule)
        : null;
  }

  /** Whether the set is weighted and has another TTL than a weighted set beside it. */
  boolean hasUnequalTtl() {
    return set.isRouted()
        && !set.isAlias()
        && set.routing().rule() instanceof Rule.Weighted
        && others().stream()
            .map(RoutedSet::set)
            .anyMatch(other -> other.alias() == null && other.ttl() != set.ttl());
  }

  private List<RoutedSet> others() {
    return zone.data().routed(name, type).stream()
        .filter(other -> !other.id().equals(set.routing().setIdentifier()))
        .toList();
  }

  private String anotherKind(Rule rule) {
    if (rule instanceof Rule.Weighted) {
      return "RRSet with DNS name %s, type %s, SetIdentifier %s cannot be created as a non-weighted set exists with the same name and type"
          .formatted(set.name(), set.type(), set.routing().setIdentifier());
    }
    return cannotBeCreated(
        "a non-%s RRSet with the same name and type already exists.".formatted(rule.kind()));
  }

  /** Whether two sets would answer the same clients. */
  private static boolean samePlace(Rule one, Rule other) {
    return !(one instanceof Rule.Weighted) && one.equals(other);
  }

  private String samePlace(Rule rule) {
    if (rule instanceof Rule.Latency) {
      return cannotBeCreated("a latency RRSet with the same name, type and region already exists.");
    }
    return cannotBeCreated(
        rule instanceof Rule.Failover failover
            ? "a %s failover RRSet with the same name and type already exists."
                .formatted(failover.settings())
            : "a %s RRSet with the same name, type and location already exists."
                .formatted(rule.kind()));
  }

  private String cannotBeCreated(String because) {
    String region =
        set.routing().rule() instanceof Rule.Latency latency
            ? ", and Region Name=" + latency.region()
            : "";
    return "RRSet with DNS name %s, type %s, SetIdentifier %s%s cannot be created because %s"
        .formatted(set.name(), set.type(), set.routing().setIdentifier(), region, because);
  }
}
