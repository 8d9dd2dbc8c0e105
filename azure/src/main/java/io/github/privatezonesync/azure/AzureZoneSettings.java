package io.github.privatezonesync.azure;

import io.github.privatezonesync.dns.Leaf;
import java.util.Map;
import java.util.Optional;

/** What a user may say about a zone of Azure Private DNS beside its networks and records. */
record AzureZoneSettings(Optional<Leaf<String>> resourceGroup, Map<String, String> tags) {}
