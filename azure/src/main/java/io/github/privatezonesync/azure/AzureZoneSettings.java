package io.github.privatezonesync.azure;

import io.github.privatezonesync.dns.Leaf;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a user may say about a zone of Azure Private DNS beside its networks and records. */
record AzureZoneSettings(Optional<Leaf<String>> resourceGroup, Map<String, String> tags) {
  /** A resource group holds one zone of a name; Azure compares its name in any letter case. */
  Optional<String> zonePlace() {
    return resourceGroup
        .filter(Leaf.Known.class::isInstance)
        .map(group -> "resource group '" + group.toString().toLowerCase(Locale.ROOT) + "'");
  }
}
