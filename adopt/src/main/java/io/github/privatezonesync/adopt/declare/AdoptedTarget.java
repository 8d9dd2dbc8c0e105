package io.github.privatezonesync.adopt.declare;

import io.github.privatezonesync.adopt.code.Expression;
import io.github.privatezonesync.adopt.found.ExistingAssociation;
import io.github.privatezonesync.adopt.found.ExistingZone;
import java.util.Map;
import java.util.Optional;

/**
 * The target that declares a zone. One that declares a zone for each region is there for each.
 *
 * @param key the key of the target
 * @param region the region of the zone; empty if it is the only zone of the target
 * @param isPrimary whether the zone has the names that a single zone would have
 * @param zone the zone
 * @param networks its associations by the key of the network; of the anchor of Route 53 too
 * @param code an expression of the target
 */
public record AdoptedTarget(
    String key,
    Optional<String> region,
    boolean isPrimary,
    ExistingZone zone,
    Map<String, ExistingAssociation> networks,
    Expression code) {
  /** Copies the map. */
  public AdoptedTarget {
    networks = Map.copyOf(networks);
  }

  /**
   * Tells whether a resource of the target belongs to this zone.
   *
   * @param path its logical name after that of the component and the key of the target, for example
   *     {@code view/eu-west-1/zone}
   * @return whether it does
   */
  public boolean declares(String path) {
    if (region.isEmpty()) {
      return true;
    }
    if (path.startsWith("network/")) {
      return networks.containsKey(path.split("/", -1)[1]);
    }
    return path.startsWith("view/") ? path.startsWith("view/" + region.get() + "/") : isPrimary;
  }
}
