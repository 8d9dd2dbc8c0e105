package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.ResourceRecord;
import io.github.privatezonesync.simulator.dns.ZoneRecordSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a record set may be, whatever else is in its zone. */
final class RecordSetRules {
  /** How long an alias may be cached; AWS gives that of its target, 60 s for load balancers. */
  private static final long ALIAS_TTL = 60;

  /**
   * A private zone cannot have an alias of a distribution (<a
   * href="https://docs.aws.amazon.com/Route53/latest/APIReference/API_AliasTarget.html">API</a>);
   * the words are made up.
   */
  private static final DomainName CLOUD_FRONT = DomainName.of("cloudfront.net.");

  private static final String CLOUD_FRONT_ZONE = "Z2FDTNDATAQYW2";

  private final AwsState state;
  private final Zone zone;
  private final List<String> problems;

  /** Rules for the sets of a zone that add what is wrong to a list. */
  RecordSetRules(AwsState state, Zone zone, List<String> problems) {
    this.state = state;
    this.zone = zone;
    this.problems = problems;
  }

  /** The name, or null with a problem more if it cannot be in the zone. */
  @Nullable DomainName name(RecordSet set) {
    try {
      DomainName name = DomainNames.parse(set.name());
      if (name.isIn(zone.data().origin())) {
        return name;
      }
      problems.add(
          "RRSet with DNS name %s is not permitted in zone %s"
              .formatted(DomainNames.render(name), zone.name()));
    } catch (FatalProblem problem) {
      problems.add(problem.text());
    }
    return null;
  }

  /**
   * Refuses the whole call if the health check of a set is not there. It may be of any account (<a
   * href="https://repost.aws/knowledge-center/route-53-cross-account-health-checks">health checks
   * of another account</a>).
   */
  void checkHealthCheck(RecordSet set) {
    String id = set.routing().healthCheckId();
    if (!id.isEmpty() && !state.healthChecks().containsKey(id)) {
      throw Refusals.noSuchHealthCheck(id);
    }
  }

  /** The set as resolvers will see it, or null with problems more if it cannot be. */
  @Nullable ZoneRecordSet read(RecordSet set, DomainName name) {
    int before = problems.size();
    DnsType type = DnsType.of(set.type());
    boolean apex = name.equals(zone.data().origin());
    if (type.equals(DnsType.CNAME) && apex) {
      problems.add(
          "RRSet of type CNAME with DNS name %s is not permitted at apex in zone %s"
              .formatted(set.name(), zone.name()));
    }
    if (type.equals(DnsType.NS) && name.isWildcard()) {
      problems.add(
          "RRSet of type NS with DNS name %s must not be a wildcard".formatted(set.name()));
    }
    ZoneRecordSet seen = set.isAlias() ? alias(set, name, type) : records(set, name, type);
    return problems.size() == before ? seen : null;
  }

  private @Nullable ZoneRecordSet records(RecordSet set, DomainName name, DnsType type) {
    if (set.values().size() > Quotas.VALUES_PER_SET) {
      problems.add("Cannot have more than %d records in a RRSet.".formatted(Quotas.VALUES_PER_SET));
      return null;
    }
    if (type.equals(DnsType.CNAME) && set.values().size() > 1) {
      problems.add(
          "RRSet of type CNAME with DNS name %s must contain exactly one resource record"
              .formatted(set.name()));
    }
    List<ResourceRecord> records = new ArrayList<>();
    Set<String> values = new HashSet<>();
    for (String value : set.values()) {
      if (!values.add(value)) {
        problems.add("Duplicate Resource Record: '%s'".formatted(value));
        continue;
      }
      try {
        records.add(RecordData.parse(name, type, set.ttl(), value));
      } catch (FatalProblem problem) {
        problems.add("Invalid Resource Record: '%s'".formatted(problem.text()));
      }
    }
    return records.size() < set.values().size()
        ? null
        : ZoneRecordSet.of(name, type, set.ttl(), records);
  }

  private @Nullable ZoneRecordSet alias(RecordSet set, DomainName name, DnsType type) {
    AliasTarget alias = set.alias();
    DomainName target;
    try {
      target = DomainNames.parse(alias.dnsName());
    } catch (FatalProblem problem) {
      problems.add(problem.text());
      return null;
    }
    if (zone.isPrivate() && isCloudFront(target, alias)) {
      problems.add(
          wrongTarget(set, "a private zone cannot have an alias of a CloudFront distribution"));
    } else if (!liesWithin(target, alias)) {
      problems.add(wrongTarget(set, "the alias target name does not lie within the target zone"));
    } else if (alias.hostedZoneId().equals(zone.id()) && !hasOwnSet(target, set.type())) {
      problems.add(wrongTarget(set, "that target was not found"));
    }
    return new ZoneRecordSet(name, type, ALIAS_TTL, List.of(), target);
  }

  /** Whether there is a set that AWS did not make, routed or not. */
  private boolean hasOwnSet(DomainName name, String type) {
    return zone.set(DomainNames.render(name), type, "").isPresent()
        || !zone.data().routed(name, DnsType.of(type)).isEmpty();
  }

  /** Names that nobody made in the simulator may lie in any zone that nobody made there. */
  private boolean liesWithin(DomainName target, AliasTarget alias) {
    if (alias.hostedZoneId().equals(zone.id())) {
      return target.isIn(zone.data().origin());
    }
    if (state.zones().containsKey(alias.hostedZoneId())) {
      return false;
    }
    return state.loadBalancers().values().stream()
        .filter(balancer -> (balancer.dnsName() + ".").equalsIgnoreCase(alias.dnsName()))
        .allMatch(balancer -> balancer.zoneId().equals(alias.hostedZoneId()));
  }

  private static boolean isCloudFront(DomainName target, AliasTarget alias) {
    return alias.hostedZoneId().equals(CLOUD_FRONT_ZONE)
        || (target.isIn(CLOUD_FRONT) && !target.equals(CLOUD_FRONT));
  }

  private static String wrongTarget(RecordSet set, String why) {
    return "Tried to create an alias that targets %s, type %s in zone %s, but %s"
        .formatted(set.alias().dnsName(), set.type(), set.alias().hostedZoneId(), why);
  }
}
