package io.github.privatezonesync.azure;

import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.problem.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The settings of Azure Private DNS zones besides their networks and records.
 *
 * @param resourceGroup the group of every zone without a group of its own
 * @param viewGroups the groups of the zones of some views, by region
 * @param primary the primary region, if there is a zone for each region
 * @param groupsOfNoView the regions in {@code viewGroups} for which the target has no zone of its
 *     own
 * @param tags the tags of zones and links
 * @param nulls the nulls that are not texts
 */
record AzureZoneSettings(
    Optional<Leaf<String>> resourceGroup,
    Map<String, Leaf<String>> viewGroups,
    Optional<String> primary,
    List<String> groupsOfNoView,
    Map<String, String> tags,
    List<Problem> nulls) {
  Optional<Leaf<String>> resourceGroup(Optional<String> view) {
    return view.map(viewGroups::get).or(() -> resourceGroup);
  }

  /** Whether the zone of a view would be in the group of the primary one. */
  boolean lacksGroup(Optional<String> view) {
    return view.isPresent() && !view.equals(primary) && !viewGroups.containsKey(view.get());
  }

  /**
   * A resource group holds one zone of a name; Azure ignores the letter case of the group's name.
   */
  Optional<String> zonePlace(Optional<String> view) {
    if (lacksGroup(view)) {
      return Optional.empty(); // a problem of its own
    }
    return resourceGroup(view)
        .flatMap(Leaf::known)
        .map(group -> "resource group '" + group.toLowerCase(Locale.ROOT) + "'");
  }
}
