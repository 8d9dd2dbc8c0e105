package io.github.privatezonesync.adopt.plan;

import io.github.privatezonesync.adopt.found.Cloud;
import io.github.privatezonesync.adopt.json.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A zone of a plan.
 *
 * @param domain its DNS name, with a final dot
 * @param key the key of its target, with {@code /} and the view if it has one
 * @param cloudName the cloud's name for its service
 * @param physicalName its name in the cloud
 * @param place where it is in its account, if the plan knows it
 * @param networks the networks that resolve it
 * @param recordSets its record sets
 * @param leftAlone the names that are somebody else's
 */
public record PlannedZone(
    String domain,
    String key,
    String cloudName,
    String physicalName,
    Optional<String> place,
    List<PlannedNetwork> networks,
    List<PlannedSet> recordSets,
    List<LeftAlonePattern> leftAlone) {
  /** By what the capabilities of the targets call their clouds. */
  private static final Map<String, Cloud> CLOUDS =
      Map.of(
          "Amazon Route 53", Cloud.AWS,
          "Google Cloud DNS", Cloud.GCP,
          "Azure Private DNS", Cloud.AZURE,
          "Oracle Cloud DNS", Cloud.OCI);

  /** Copies the lists. */
  public PlannedZone {
    networks = List.copyOf(networks);
    recordSets = List.copyOf(recordSets);
    leftAlone = List.copyOf(leftAlone);
  }

  static PlannedZone of(String domain, JsonNode zone) {
    String target = zone.get("target").text().orElse("");
    return new PlannedZone(
        domain,
        zone.get("view").text().map(view -> target + "/" + view).orElse(target),
        zone.get("cloud").text().orElse(""),
        zone.get("physicalName").text().orElse(""),
        zone.get("place").text(),
        zone.get("networks").elements().stream().map(PlannedNetwork::of).toList(),
        zone.get("recordSets").elements().stream().map(PlannedSet::of).toList(),
        zone.get("leftAlone").elements().stream()
            .flatMap(names -> LeftAlonePattern.parse(names.text().orElse("")).stream())
            .toList());
  }

  /**
   * Gives the cloud.
   *
   * @return the cloud; empty if it is none whose dumps are read
   */
  public Optional<Cloud> cloud() {
    return Optional.ofNullable(CLOUDS.get(cloudName));
  }
}
