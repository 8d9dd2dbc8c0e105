package io.github.privatezonesync.adopt.plan;

import io.github.privatezonesync.adopt.json.JsonNode;
import java.util.Optional;

/**
 * A network of a plan.
 *
 * @param key its key in the target
 * @param region its region, if its cloud has networks in regions
 * @param id its id as the user wrote it; empty if an output gives it
 * @param registers whether its machines register themselves in the zone (Azure)
 */
public record PlannedNetwork(
    String key, Optional<String> region, Optional<String> id, boolean registers) {
  static PlannedNetwork of(JsonNode network) {
    return new PlannedNetwork(
        network.get("key").text().orElse(""),
        network.get("region").text(),
        network.get("id").text(),
        network.get("remark").text().equals(Optional.of("registration")));
  }
}
