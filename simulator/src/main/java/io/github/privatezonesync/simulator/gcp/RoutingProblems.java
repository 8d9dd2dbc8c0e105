package io.github.privatezonesync.simulator.gcp;

import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.bridge.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the provider finds wrong with a routing policy before it asks the API. */
final class RoutingProblems {
  private static final Map<String, String> KINDS =
      new TreeMap<>(
          Map.of(
              RoutingProperties.WRR,
              "routing_policy.0.wrr",
              RoutingProperties.GEO,
              "routing_policy.0.geo",
              RoutingProperties.PRIMARY_BACKUP,
              "routing_policy.0.primary_backup"));
  private static final List<String> TYPES =
      List.of("regionalL4ilb", "regionalL7ilb", "globalL7ilb");
  private static final List<String> PROTOCOLS = List.of("tcp", "udp");

  private final List<String> problems = new ArrayList<>();

  private RoutingProblems() {}

  static List<String> of(Properties policy) {
    RoutingProblems found = new RoutingProblems();
    found.kinds(policy);
    policy.objects(RoutingProperties.WRR).forEach(item -> found.item(item, "weight"));
    policy.objects(RoutingProperties.GEO).forEach(item -> found.item(item, "location"));
    if (policy.isGiven(RoutingProperties.PRIMARY_BACKUP)) {
      Properties failover = policy.object(RoutingProperties.PRIMARY_BACKUP);
      found.required(failover, RoutingProperties.PRIMARY);
      found.required(failover, RoutingProperties.BACKUPS);
      found.loadBalancers(failover, RoutingProperties.PRIMARY);
      failover.objects(RoutingProperties.BACKUPS).forEach(item -> found.item(item, "location"));
    }
    return found.problems;
  }

  private void kinds(Properties policy) {
    List<String> all = KINDS.values().stream().sorted().toList();
    List<String> given =
        KINDS.entrySet().stream()
            .filter(kind -> policy.isGiven(kind.getKey()))
            .map(Map.Entry::getValue)
            .sorted()
            .toList();
    if (given.isEmpty()) {
      problems.add(Validation.noneGiven("routing_policy.0.wrr", all));
    } else if (given.size() > 1) {
      problems.add(Validation.severalGiven(given.get(0), all, given));
    }
  }

  private void item(Properties item, String setting) {
    required(item, setting);
    loadBalancers(item, RoutingProperties.CHECKED);
  }

  private void loadBalancers(Properties owner, String setting) {
    if (!owner.isGiven(setting)) {
      return;
    }
    Properties checked = owner.object(setting);
    required(checked, RoutingProperties.LOAD_BALANCERS);
    for (Properties target : checked.objects(RoutingProperties.LOAD_BALANCERS)) {
      Stream.of("loadBalancerType", "ipAddress", "port", "ipProtocol", "networkUrl", "project")
          .forEach(field -> required(target, field));
      oneOf(target, "loadBalancerType", TYPES);
      oneOf(target, "ipProtocol", PROTOCOLS);
    }
  }

  private void required(Properties owner, String setting) {
    if (!owner.isGiven(setting)) {
      problems.add(
          Validation.missing(setting.equals(RoutingProperties.BACKUPS) ? "backupGeo" : setting));
    }
  }

  private void oneOf(Properties target, String setting, List<String> words) {
    String problem =
        Validation.notAmong(Validation.terraformName(setting), target.text(setting), words);
    if (target.isGiven(setting) && !target.isUnknown(setting) && problem != null) {
      problems.add(problem);
    }
  }
}
