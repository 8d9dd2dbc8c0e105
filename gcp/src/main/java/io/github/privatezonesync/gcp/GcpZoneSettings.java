package io.github.privatezonesync.gcp;

import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.target.ZonePlan;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The settings of a Cloud DNS zone besides its networks and records.
 *
 * @param project the project of the zone; empty for the project of the provider
 * @param zoneName the name of the zone in its project; empty to derive it
 * @param description what the zone is for
 * @param labels the labels of the zone
 * @param gkeClusters the clusters that resolve the zone
 * @param nulls the nulls that are not texts
 */
record GcpZoneSettings(
    Optional<Leaf<String>> project,
    Optional<String> zoneName,
    String description,
    Map<String, String> labels,
    List<Leaf<String>> gkeClusters,
    List<Problem> nulls) {
  private static final int LONGEST_ZONE_NAME = 63;

  String physicalName(ZonePlan<GcpNetwork> plan) {
    return zoneName.orElseGet(
        () -> plan.physicalNames().derive(plan.domain().withoutDot(), LONGEST_ZONE_NAME));
  }

  /** The project of the zone, if it was given and is not an output. */
  Optional<String> knownProject() {
    return project.flatMap(Leaf::known);
  }

  /** Only a name that the user set can also be the name of another target's zone. */
  Optional<String> zonePlace() {
    return zoneName.flatMap(
        name -> projectPlace().map(project -> "zone name '" + name + "' in " + project));
  }

  private Optional<String> projectPlace() {
    if (project.isEmpty()) {
      return Optional.of("the project of the provider");
    }
    return knownProject().map(known -> "project '" + known + "'");
  }
}
