package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.bridge.Validation;
import io.github.privatezonesync.simulator.cloud.Regions;
import io.github.privatezonesync.simulator.dns.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The routing of one record set of a {@code RecordsExclusive}, named as in the API. */
final class ExclusiveRouting {
  private static final int LONGEST_HEALTH_CHECK_ID = 64;
  private static final String SET_IDENTIFIER = "setIdentifier";
  private static final String HEALTH_CHECK = "healthCheckId";
  private static final String WEIGHT = "weight";
  private static final String REGION = "region";
  private static final String FAILOVER = "failover";
  private static final String GEOPROXIMITY = "geoproximityLocation";

  private ExclusiveRouting() {}

  static Routing of(Properties set) {
    Refusals.refuseUnmodelled(set, "cidrRoutingConfig", "IP-based routing");
    Refusals.refuseUnmodelled(set, "trafficPolicyInstanceId", "traffic policies");
    Refusals.refuseUnmodelled(set, "geolocation", "geolocation routing");
    Refusals.refuseUnmodelled(set, "multiValueAnswer", "multivalue answers");
    List<Rule> rules = new ArrayList<>();
    if (set.has(WEIGHT)) {
      rules.add(new Rule.Weighted(set.number(WEIGHT, 0)));
    }
    if (set.has(REGION)) {
      rules.add(new Rule.Latency(set.text(REGION)));
    }
    if (set.has(FAILOVER)) {
      rules.add(new Rule.Failover(set.text(FAILOVER).equals("PRIMARY")));
    }
    if (set.has(GEOPROXIMITY)) {
      rules.add(GeoproximityForm.rule(set.object(GEOPROXIMITY)));
    }
    return new Routing(set.text(SET_IDENTIFIER), set.text(HEALTH_CHECK), rules);
  }

  /** The routing as the API lists it. */
  static Map<String, Object> properties(Routing routing) {
    Map<String, Object> properties = new TreeMap<>();
    properties.put(SET_IDENTIFIER, routing.setIdentifier());
    properties.put(HEALTH_CHECK, routing.healthCheckId());
    properties.values().removeIf(""::equals);
    routing.rules().forEach(rule -> put(properties, rule));
    return properties;
  }

  private static void put(Map<String, Object> properties, Rule rule) {
    if (rule instanceof Rule.Weighted weighted) {
      properties.put(WEIGHT, (long) weighted.weight());
    } else if (rule instanceof Rule.Latency latency) {
      properties.put(REGION, latency.region());
    } else if (rule instanceof Rule.Failover failover) {
      properties.put(FAILOVER, failover.primary() ? "PRIMARY" : "SECONDARY");
    } else if (rule instanceof Rule.Geoproximity place) {
      properties.put(GEOPROXIMITY, GeoproximityForm.properties(place));
    }
  }

  /** What the provider finds wrong before it asks AWS. */
  static List<String> problems(Properties set) {
    List<String> problems = new ArrayList<>();
    length(problems, set, SET_IDENTIFIER, Quotas.LONGEST_SET_IDENTIFIER);
    length(problems, set, HEALTH_CHECK, LONGEST_HEALTH_CHECK_ID);
    long weight = set.number(WEIGHT, 0);
    if (weight < 0 || weight > Quotas.LARGEST_WEIGHT) {
      problems.add(
          "weight value must be between 0 and %d, got: %d"
              .formatted(Quotas.LARGEST_WEIGHT, weight));
    }
    add(problems, set, FAILOVER, List.of("PRIMARY", "SECONDARY"));
    add(problems, set, REGION, List.copyOf(new TreeSet<>(Regions.of(Aws.PROVIDER).keySet())));
    return problems;
  }

  private static void length(List<String> problems, Properties set, String setting, int longest) {
    int length = set.text(setting).length();
    if (set.value(setting) != null && (length < 1 || length > longest)) {
      problems.add(
          "%s string length must be between 1 and %d, got: %d".formatted(setting, longest, length));
    }
  }

  private static void add(
      List<String> problems, Properties set, String setting, List<String> words) {
    String problem =
        set.has(setting) ? Validation.notAmong(setting, set.text(setting), words) : null;
    if (problem != null) {
      problems.add(problem);
    }
  }
}
