package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.cloud.Regions;
import io.github.privatezonesync.simulator.dns.Rule;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the routing of a set may be, whatever is in its zone; refused before the API looks there.
 */
final class RoutingRules {
  private static final Set<String> ALWAYS_ALONE = Set.of("NS", "SOA");

  private RoutingRules() {}

  /**
   * What is wrong in the words of the API, without the change it is wrong in; null if nothing is.
   */
  static @Nullable String problem(RecordSet set) {
    Routing routing = set.routing();
    List<Rule> rules = routing.rules();
    if (!set.isRouted()) {
      return rules.isEmpty() && routing.healthCheckId().isEmpty()
          ? null
          : "Missing field 'SetIdentifier'";
    }
    if (routing.setIdentifier().length() > Quotas.LONGEST_SET_IDENTIFIER) {
      return "Expected a SetIdentifier of at most %d characters, but found %d"
          .formatted(Quotas.LONGEST_SET_IDENTIFIER, routing.setIdentifier().length());
    }
    if (rules.size() != 1) {
      return "Expected exactly one of [Weight, Region, Failover, GeoLocation, or MultiValueAnswer],"
          + " but found "
          + (rules.isEmpty() ? "none" : "more than one");
    }
    Rule rule = rules.get(0);
    if (ALWAYS_ALONE.contains(set.type())) {
      return "Expected no SetIdentifier for the type %s, but found '%s'"
          .formatted(set.type(), routing.setIdentifier());
    }
    return problem(rule);
  }

  private static @Nullable String problem(Rule rule) {
    if (rule instanceof Rule.Weighted weighted) {
      return weighted.weight() < 0 || weighted.weight() > Quotas.LARGEST_WEIGHT
          ? "Expected a Weight from 0 to %d, but found %s"
              .formatted(Quotas.LARGEST_WEIGHT, weighted.settings())
          : null;
    }
    if (rule instanceof Rule.Latency latency) {
      return unknownRegion("Region", latency.region());
    }
    return rule instanceof Rule.Geoproximity geoproximity
        ? unknownRegion("AWSRegion", geoproximity.region())
        : null;
  }

  private static @Nullable String unknownRegion(String field, String region) {
    return Regions.of(Aws.PROVIDER).containsKey(region)
        ? null
        : "Expected a region for %s, but found '%s'".formatted(field, region);
  }
}
