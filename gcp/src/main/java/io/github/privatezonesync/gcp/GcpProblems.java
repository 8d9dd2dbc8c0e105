package io.github.privatezonesync.gcp;

import io.github.privatezonesync.dns.InvalidValue;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.spi.Problem;
import io.github.privatezonesync.spi.ZonePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What Cloud DNS alone finds wrong with a plan. */
final class GcpProblems {
  private static final Pattern ZONE_NAME = Pattern.compile("[a-z]([a-z0-9-]{0,61}[a-z0-9])?");
  private static final Pattern CLUSTER =
      Pattern.compile("projects/[a-z0-9.:-]+/(locations|zones)/[a-z0-9-]+/clusters/[a-z0-9-]+");

  private GcpProblems() {}

  static List<Problem> of(ZonePlan<GcpNetwork> plan, GcpZoneSettings settings) {
    List<Problem> problems = new ArrayList<>();
    if (plan.networks().isEmpty() && settings.gkeClusters().isEmpty()) {
      problems.add(
          new Problem(
              "",
              "no network given; a private zone of Cloud DNS needs a VPC network or a GKE cluster,"
                  + " add one with network(key, id)"));
    }
    settings
        .zoneName()
        .filter(name -> !ZONE_NAME.matcher(name).matches())
        .ifPresent(
            name ->
                problems.add(
                    new Problem(
                        "",
                        "zone name '%s' is not 1 to 63 lower-case letters, digits and hyphens with"
                                .formatted(name)
                            + " a letter first and no hyphen last")));
    if (settings.description().isBlank()) {
      problems.add(
          new Problem("", "the description is empty; Cloud DNS needs one, or leave it out"));
    }
    for (Leaf<String> cluster : settings.gkeClusters()) {
      if (cluster instanceof Leaf.Known<String> known) {
        try {
          checkCluster(known.value());
        } catch (InvalidValue invalid) {
          problems.add(Problem.of("GKE cluster", invalid));
        }
      }
    }
    return problems;
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
