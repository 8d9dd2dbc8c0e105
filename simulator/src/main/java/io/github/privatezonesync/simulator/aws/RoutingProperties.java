package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.bridge.Attribute;
import io.github.privatezonesync.simulator.bridge.Attribute.Kind;
import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.bridge.Validation;
import io.github.privatezonesync.simulator.bridge.ValueEquality;
import io.github.privatezonesync.simulator.cloud.CloudException;
import io.github.privatezonesync.simulator.cloud.Regions;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Failure;
import io.github.privatezonesync.simulator.dns.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The routing of a {@code Record}: one block for each kind, of which it has one at most. */
final class RoutingProperties {
  private static final String SET_IDENTIFIER = "setIdentifier";
  private static final String HEALTH_CHECK = "healthCheckId";
  private static final String CIDR = "cidrRoutingPolicy";
  private static final String FAILOVER = "failoverRoutingPolicies";
  private static final String GEOLOCATION = "geolocationRoutingPolicies";
  private static final String GEOPROXIMITY = "geoproximityRoutingPolicy";
  private static final String LATENCY = "latencyRoutingPolicies";
  private static final String MULTIVALUE = "multivalueAnswerRoutingPolicy";
  private static final String WEIGHTED = "weightedRoutingPolicies";

  /** The properties of the blocks, with the names that the provider has for them. */
  private static final Map<String, String> BLOCKS =
      new TreeMap<>(
          Map.of(
              CIDR,
              "cidr_routing_policy",
              FAILOVER,
              "failover_routing_policy",
              GEOLOCATION,
              "geolocation_routing_policy",
              GEOPROXIMITY,
              "geoproximity_routing_policy",
              LATENCY,
              "latency_routing_policy",
              MULTIVALUE,
              "multivalue_answer_routing_policy",
              WEIGHTED,
              "weighted_routing_policy"));

  private RoutingProperties() {}

  /** The attributes of a {@code Record} that are about routing; none replaces it. */
  static List<Attribute> attributes() {
    return List.of(
        Attribute.text(SET_IDENTIFIER),
        Attribute.text(HEALTH_CHECK),
        Attribute.of(WEIGHTED, Kind.OBJECTS),
        Attribute.of(LATENCY, Kind.OBJECTS),
        Attribute.of(GEOLOCATION, Kind.OBJECTS),
        Attribute.of(GEOPROXIMITY, Kind.OBJECT).comparedBy(RoutingProperties::sameGeoproximity),
        Attribute.of(FAILOVER, Kind.OBJECTS),
        Attribute.of(MULTIVALUE, Kind.FLAG),
        Attribute.of(CIDR, Kind.OBJECT));
  }

  /** The routing that the provider sends. */
  static Routing of(Properties record) {
    Refusals.refuseUnmodelled(record, CIDR, "IP-based routing");
    Refusals.refuseUnmodelled(record, GEOLOCATION, "geolocation routing");
    Refusals.refuseUnmodelled(record, MULTIVALUE, "multivalue answers");
    List<Rule> rules = new ArrayList<>();
    record
        .objects(WEIGHTED)
        .forEach(policy -> rules.add(new Rule.Weighted(policy.number("weight", 0))));
    record.objects(LATENCY).forEach(policy -> rules.add(new Rule.Latency(policy.text("region"))));
    if (record.has(GEOPROXIMITY)) {
      rules.add(GeoproximityForm.rule(record.object(GEOPROXIMITY)));
    }
    record
        .objects(FAILOVER)
        .forEach(policy -> rules.add(new Rule.Failover(policy.text("type").equals("PRIMARY"))));
    return new Routing(record.text(SET_IDENTIFIER), record.text(HEALTH_CHECK), rules);
  }

  /**
   * Puts the routing of a live set among the properties of a record, in the place of what is there.
   */
  static void put(Map<String, Object> properties, Routing routing) {
    BLOCKS.keySet().forEach(properties::remove);
    properties.remove(SET_IDENTIFIER);
    properties.remove(HEALTH_CHECK);
    if (!routing.setIdentifier().isEmpty()) {
      properties.put(SET_IDENTIFIER, routing.setIdentifier());
    }
    if (!routing.healthCheckId().isEmpty()) {
      properties.put(HEALTH_CHECK, routing.healthCheckId());
    }
    routing.rules().forEach(rule -> put(properties, rule));
  }

  private static void put(Map<String, Object> properties, Rule rule) {
    if (rule instanceof Rule.Weighted weighted) {
      properties.put(WEIGHTED, List.of(Map.of("weight", (long) weighted.weight())));
    } else if (rule instanceof Rule.Latency latency) {
      properties.put(LATENCY, List.of(Map.of("region", latency.region())));
    } else if (rule instanceof Rule.Geoproximity place) {
      properties.put(GEOPROXIMITY, GeoproximityForm.properties(place));
    } else if (rule instanceof Rule.Failover failover) {
      properties.put(
          FAILOVER, List.of(Map.of("type", failover.primary() ? "PRIMARY" : "SECONDARY")));
    }
  }

  /** What the provider finds wrong before it asks AWS. */
  static List<Failure> problems(Properties record) {
    List<Failure> problems = new ArrayList<>();
    List<String> given = BLOCKS.keySet().stream().filter(record::has).toList();
    for (String block : given) {
      String name = terraformName(block);
      for (String other : given) {
        if (!other.equals(block)) {
          problems.add(new Failure(block, Validation.conflict(name, terraformName(other))));
        }
      }
      if (!record.has(SET_IDENTIFIER)) {
        String both = String.join(",", new TreeSet<>(List.of("set_identifier", name)));
        problems.add(
            new Failure(block, "\"%s\": all of `%s` must be specified".formatted(name, both)));
      }
    }
    for (String block : List.of(FAILOVER, LATENCY, WEIGHTED)) {
      if (!record.isUnknown(block)) {
        oneAtMost(problems, record, block);
      }
    }
    return problems;
  }

  private static String terraformName(String block) {
    return Objects.requireNonNull(BLOCKS.get(block), block);
  }

  private static void oneAtMost(List<Failure> problems, Properties record, String block) {
    List<Properties> policies = record.objects(block);
    if (policies.size() > 1) {
      problems.add(
          new Failure(block, Validation.moreThanOne(terraformName(block), policies.size())));
    }
    for (Properties policy : policies) {
      String problem = problem(block, policy);
      if (problem != null) {
        problems.add(new Failure(block, problem));
      }
    }
  }

  private static @Nullable String problem(String block, Properties policy) {
    return switch (block) {
      case WEIGHTED -> {
        long unused = policy.number("weight", 0);
        yield policy.value("weight") == null ? Validation.missing("weight") : null;
      }
      case LATENCY ->
          Validation.notAmong(
              "region",
              policy.text("region"),
              List.copyOf(new TreeSet<>(Regions.of(Aws.PROVIDER).keySet())));
      default -> Validation.notAmong("type", policy.text("type"), List.of("PRIMARY", "SECONDARY"));
    };
  }

  /** A bias of 0 is none. */
  private static boolean sameGeoproximity(@Nullable Object state, @Nullable Object inputs) {
    if (!(state instanceof Map<?, ?>) || !(inputs instanceof Map<?, ?>)) {
      return ValueEquality.plain(state, inputs);
    }
    try {
      return GeoproximityForm.rule(asPolicy(state)).equals(GeoproximityForm.rule(asPolicy(inputs)));
    } catch (CloudException notModelled) {
      return ValueEquality.plain(state, inputs);
    }
  }

  private static Properties asPolicy(Object policy) {
    return new Properties(Map.of(GEOPROXIMITY, policy)).object(GEOPROXIMITY);
  }
}
