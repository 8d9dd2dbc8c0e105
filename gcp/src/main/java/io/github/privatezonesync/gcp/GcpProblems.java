package io.github.privatezonesync.gcp;

import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.problem.InvalidValue;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.WayOut;
import io.github.privatezonesync.region.CloudRegion;
import io.github.privatezonesync.region.RegionCloud;
import io.github.privatezonesync.region.Regions;
import io.github.privatezonesync.target.ZonePlan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What only Cloud DNS finds wrong with a plan. */
final class GcpProblems {
  private static final Pattern ZONE_NAME = Pattern.compile("[a-z]([a-z0-9-]{0,61}[a-z0-9])?");
  private static final Pattern CLUSTER =
      Pattern.compile("projects/[a-z0-9.:-]+/locations/[a-z0-9-]+/clusters/[a-z0-9-]+");

  private GcpProblems() {}

  static List<Problem> of(ZonePlan<GcpNetwork> plan, GcpZoneSettings settings) {
    List<Problem> problems = new ArrayList<>(settings.nulls());
    if (plan.networks().isEmpty() && settings.gkeClusters().isEmpty()) {
      problems.add(
          Problem.of(
              Place.WHOLE,
              "no network given; a private zone of Cloud DNS needs a VPC network or a GKE cluster, add"
                  + " one with %s",
              WayOut.setting("network").call(WayOut.made("GcpNetwork", "of").values("key", "id"))));
    }
    settings
        .zoneName()
        .filter(name -> !ZONE_NAME.matcher(name).matches())
        .ifPresent(
            name ->
                problems.add(
                    Problem.of(
                        Place.WHOLE,
                        "zone name '%s' is not 1 to 63 lower-case letters, digits and hyphens with"
                            + " a letter first and no hyphen last",
                        name)));
    if (settings.description().isBlank()) {
      problems.add(
          Problem.of(
              Place.WHOLE, "the description is empty; Cloud DNS needs one, or leave it out"));
    }
    settings
        .project()
        .ifPresent(
            project -> checkNow(project, Place.of("project"), GcpProblems::checkProject, problems));
    for (Leaf<String> cluster : settings.gkeClusters()) {
      checkNow(cluster, Place.of("GKE cluster"), GcpProblems::checkCluster, problems);
    }
    problems.addAll(repeatedClusters(settings.gkeClusters()));
    plan.networks().forEach(network -> problems.addAll(clientRegions(network)));
    problems.addAll(checkedHostNames(plan));
    return problems;
  }

  private static List<Problem> checkedHostNames(ZonePlan<GcpNetwork> plan) {
    List<Problem> problems = new ArrayList<>();
    for (RecordSet set : plan.recordSets()) {
      Optional<Route> checked =
          set.route()
              .filter(r -> r.kind() == Route.Kind.FAILOVER || r.health().isPresent())
              .filter(r -> !r.isStandby());
      if (set.type() == RecordType.CNAME && checked.isPresent()) {
        problems.add(
            Problem.of(
                Place.service(set.name().toString()).endpoint(checked.get().site()),
                "Cloud DNS knows the health of addresses and not of a host name; give addresses, or"
                    + " leave this target out with %s",
                WayOut.LEAVE_OUT));
      }
    }
    return problems;
  }

  private static List<Problem> clientRegions(GcpNetwork network) {
    List<Problem> problems = new ArrayList<>();
    for (String name : network.declaredRegions()) {
      try {
        CloudRegion region = Regions.parse(name);
        if (region.cloud() != RegionCloud.GCP) {
          problems.add(
              Problem.of(
                  network.place(),
                  "client region '%s' is one of %s; a network of Google Cloud has its regions",
                  name,
                  region.cloud().words()));
        }
      } catch (InvalidValue invalid) {
        problems.add(Problem.of(network.place().setting("regions"), invalid));
      }
    }
    return problems;
  }

  private static void checkNow(
      Leaf<String> leaf, Place place, Consumer<String> check, List<Problem> problems) {
    if (leaf instanceof Leaf.Known<String> known) {
      try {
        check.accept(known.value());
      } catch (InvalidValue invalid) {
        problems.add(Problem.of(place, invalid));
      }
    }
  }

  private static List<Problem> repeatedClusters(List<Leaf<String>> clusters) {
    List<Problem> problems = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Leaf<String> cluster : clusters) {
      if (cluster instanceof Leaf.Known<String> known && !seen.add(known.value())) {
        problems.add(
            Problem.of(
                Place.of("GKE cluster"), "'%s' is given twice; give it once", known.value()));
      }
    }
    return problems;
  }

  /** The id of a project, if it can be one. */
  static String checkProject(String project) {
    if (!NetworkPath.isProject(project)) {
      throw new InvalidValue(
          "%s is not the id of a project; expected lower-case letters, digits and hyphens",
          project);
    }
    return project;
  }

  /** Clusters in one order, none of them twice; one may be a secret, so none is quoted. */
  static List<String> sortedClusters(List<String> clusters) {
    List<String> sorted = clusters.stream().distinct().sorted().toList();
    if (sorted.size() < clusters.size()) {
      throw new InvalidValue("two of them resolved to one cluster; give it once");
    }
    return sorted;
  }

  /** The name of a GKE cluster, if it is one. */
  static String checkCluster(String cluster) {
    if (!CLUSTER.matcher(cluster).matches()) {
      throw new InvalidValue(
          "%s is not a GKE cluster; expected projects/{project}/locations/{location}/clusters/{name}",
          cluster);
    }
    return cluster;
  }
}
