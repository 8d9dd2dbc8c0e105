package io.github.privatezonesync.azure;

import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.target.ZonePlan;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a user may say about zones of Azure Private DNS beside their networks and records.
 *
 * @param resourceGroup the group of every zone that has none of its own
 * @param viewGroups the groups of the zones of some views, by region
 * @param kept the region whose zone is in the group of all, if there is one for each region
 * @param groupsOfNoView the regions of such groups in which the target has no zone of its own
 * @param tags the tags of zones and links
 */
record AzureZoneSettings(
    Optional<Leaf<String>> resourceGroup,
    Map<String, Leaf<String>> viewGroups,
    Optional<String> kept,
    List<String> groupsOfNoView,
    Map<String, String> tags) {
  Optional<Leaf<String>> resourceGroup(ZonePlan<VirtualNetwork> plan) {
    return plan.view().map(viewGroups::get).or(() -> resourceGroup);
  }

  /** Whether the zone of a view would be in the group of the one that keeps the names. */
  boolean lacksGroup(ZonePlan<VirtualNetwork> plan) {
    return plan.view().isPresent()
        && !plan.view().equals(kept)
        && !viewGroups.containsKey(plan.view().get());
  }

  /** A resource group holds one zone of a name; Azure compares its name in any letter case. */
  Optional<String> zonePlace(ZonePlan<VirtualNetwork> plan) {
    if (lacksGroup(plan)) {
      return Optional.empty(); // a problem of its own
    }
    return resourceGroup(plan)
        .filter(Leaf.Known.class::isInstance)
        .map(group -> "resource group '" + group.toString().toLowerCase(Locale.ROOT) + "'");
  }
}
