package io.github.privatezonesync.simulator.gcp;

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
    if (policy.has(RoutingProperties.PRIMARY_BACKUP)) {
      Properties failover = policy.object(RoutingProperties.PRIMARY_BACKUP);
      found.required(failover, RoutingProperties.PRIMARY);
      found.required(failover, RoutingProperties.BACKUPS);
      found.loadBalancers(failover, RoutingProperties.PRIMARY);
      failover.objects(RoutingProperties.BACKUPS).forEach(item -> found.item(item, "location"));
    }
    return found.problems;
  }

  private void kinds(Properties policy) {
    String all = String.join(",", KINDS.values().stream().sorted().toList());
    List<String> given =
        KINDS.entrySet().stream()
            .filter(kind -> policy.has(kind.getKey()))
            .map(Map.Entry::getValue)
            .sorted()
            .toList();
    if (given.isEmpty()) {
      problems.add("\"routing_policy.0.wrr\": one of `%s` must be specified".formatted(all));
    } else if (given.size() > 1) {
      problems.add(
          "\"%s\": only one of `%s` can be specified, but `%s` were specified."
              .formatted(given.get(0), all, String.join(",", given)));
    }
  }

  private void item(Properties item, String setting) {
    required(item, setting);
    loadBalancers(item, RoutingProperties.CHECKED);
  }

  private void loadBalancers(Properties owner, String setting) {
    if (!owner.has(setting)) {
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
    if (!owner.has(setting)) {
      problems.add(
          "Missing required argument. The argument \"%s\" is required, but no definition was found."
              .formatted(
                  setting.equals(RoutingProperties.BACKUPS)
                      ? "backup_geo"
                      : Schema.snakeCase(setting)));
    }
  }

  private void oneOf(Properties target, String setting, List<String> words) {
    if (target.has(setting) && !words.contains(target.text(setting))) {
      problems.add(
          "expected %s to be one of [%s], got %s"
              .formatted(
                  Schema.snakeCase(setting),
                  String.join(" ", words.stream().map(word -> '"' + word + '"').toList()),
                  target.text(setting)));
    }
  }
}
