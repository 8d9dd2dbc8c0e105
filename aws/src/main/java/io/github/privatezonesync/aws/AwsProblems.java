package io.github.privatezonesync.aws;

import io.github.privatezonesync.dns.EndpointHealth;
import io.github.privatezonesync.problem.InvalidValue;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.region.RegionCloud;
import io.github.privatezonesync.region.Regions;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.target.ZonePlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What Route 53 alone finds wrong with a plan. */
final class AwsProblems {
  private static final int LONGEST_COMMENT = 256;

  /** The provider compares these names as text, and Route 53 writes the label in octal. */
  static final String WILDCARD_ALIAS =
      "alias target %s starts with '*', which among exclusive record sets would be changed in every"
          + " update; use another name of the endpoint or take exclusiveRecords() off";

  private AwsProblems() {}

  /**
   * Finds what is wrong.
   *
   * @param all the VPCs of all zones of the target
   */
  static List<Problem> of(ZonePlan<Vpc> plan, AwsZoneSettings settings, List<Vpc> all) {
    List<Problem> problems = new ArrayList<>(AwsAnchor.problems(plan.networks()));
    List<Vpc> vpcs = new ArrayList<>(all.stream().sorted(Comparator.comparing(Vpc::key)).toList());
    settings.createdWith().ifPresent(vpcs::add);
    problems.addAll(regions(vpcs));
    settings.createdWith().ifPresent(vpc -> problems.addAll(createdWith(vpc, plan.networks())));
    if (settings.createdWith().isPresent() && plan.view().isPresent()) {
      problems.add(
          new Problem(
              "",
              "both createdWith(..) and perRegion(..) are given; there is a zone for each region, and"
                  + " createdWith(..) is about one, take it off"));
    }
    if (settings.comment().length() > LONGEST_COMMENT) {
      problems.add(
          new Problem(
              "",
              "the comment has %d characters; Route 53 takes at most %d"
                  .formatted(settings.comment().length(), LONGEST_COMMENT)));
    }
    for (RecordSet set : plan.recordSets()) {
      set.route().flatMap(route -> latency(set, route)).ifPresent(problems::add);
      if (AwsAlias.in(set).isPresent() && set.values().size() > 1) {
        problems.add(
            new Problem(
                set.where(), "an alias is the only value of its record set; give it alone"));
      }
    }
    if (settings.exclusiveRecords()) {
      problems.addAll(exclusive(plan, settings));
    }
    return problems;
  }

  /**
   * Route 53 wants a health check of the primary set, and a drain may make any endpoint that: also
   * the last of the order, which then answers alone.
   */
  static Optional<String> missingForFailover(Optional<EndpointHealth> health) {
    return health.isPresent()
        ? Optional.empty()
        : Optional.of(
            "Route 53 fails over by health checks, and this endpoint has none; add"
                + " health(AwsHealth.alarm(name, region)), or leave this target out with"
                + " .except(..)");
  }

  private static List<Problem> regions(List<Vpc> vpcs) {
    List<Problem> problems = new ArrayList<>();
    Map<String, List<String>> byPartition = new TreeMap<>();
    for (Vpc vpc : vpcs) {
      try {
        AwsRegions.check(vpc.regionName());
        byPartition
            .computeIfAbsent(AwsRegions.partition(vpc.regionName()), p -> new ArrayList<>())
            .add("'" + vpc.key() + "'");
      } catch (InvalidValue invalid) {
        problems.add(Problem.of(vpc.where(), invalid));
      }
    }
    if (byPartition.size() > 1) {
      String partitions =
          byPartition.entrySet().stream()
              .map(entry -> entry.getKey() + " (" + String.join(", ", entry.getValue()) + ")")
              .collect(Collectors.joining(" and "));
      problems.add(
          new Problem(
              "",
              "VPCs in " + partitions + "; a zone lies in one partition, use a target for each"));
    }
    return problems;
  }

  /** Route 53 measures latencies to regions of AWS. */
  private static Optional<Problem> latency(RecordSet set, Route route) {
    boolean measured =
        route.kind() != Route.Kind.BY_LATENCY
            || Regions.find(route.key())
                .filter(region -> region.cloud() == RegionCloud.AWS)
                .isPresent();
    return measured
        ? Optional.empty()
        : Optional.of(
            new Problem(
                "service '%s', endpoint '%s'".formatted(set.name(), route.key()),
                "is in no AWS region, and Route 53 measures latencies to those alone; take the"
                    + " endpoint out, use nearest(), or leave this target out with .except(..)"));
  }

  private static List<Problem> createdWith(Vpc first, List<Vpc> vpcs) {
    String id = first.id().toString();
    try {
      first.canonicalId(id);
    } catch (InvalidValue invalid) {
      return List.of(Problem.of("createdWith", invalid));
    }
    return vpcs.stream()
        .filter(vpc -> vpc.id().toString().equals(id))
        .map(
            vpc ->
                new Problem(
                    vpc.where(),
                    "the zone was created with it, so that it needs no association; make it the"
                        + " anchor and take createdWith(..) off, or take it out of the VPCs"))
        .toList();
  }

  private static List<Problem> exclusive(ZonePlan<Vpc> plan, AwsZoneSettings settings) {
    List<Problem> problems = new ArrayList<>();
    if (settings.recordsRetainedOnDelete()) {
      problems.add(
          new Problem(
              "",
              "both exclusiveRecords() and recordsRetainedOnDelete() are given; retain the record"
                  + " sets in one update, then take that off and make them exclusive in the next"));
    }
    if (settings.allowOverwrite()) {
      problems.add(
          new Problem(
              "",
              "both exclusiveRecords() and allowOverwrite() are given; exclusive record sets"
                  + " overwrite what is there, leave allowOverwrite() for the update that takes"
                  + " exclusiveRecords() off"));
    }
    for (RecordSet set : plan.recordSets()) {
      if (set.name().isWildcard()) {
        problems.add(
            new Problem(
                set.where(),
                "a wildcard cannot be among exclusive record sets, because the provider reads its"
                    + " name back as '\\052' and would change it in every update; leave it out here"
                    + " with .except(\"%s\") or take exclusiveRecords() off"
                        .formatted(plan.targetKey())));
      }
      AwsAlias.in(set)
          .flatMap(AwsProblems::wildcardTarget)
          .ifPresent(
              name ->
                  problems.add(Problem.of(set.where(), new InvalidValue(WILDCARD_ALIAS, name))));
    }
    return problems;
  }

  private static Optional<String> wildcardTarget(AwsAlias alias) {
    return alias.target().dnsName() instanceof Leaf.Known<String> known
            && AliasTarget.isWildcard(known.value())
        ? Optional.of(known.value())
        : Optional.empty();
  }
}
