package io.github.privatezonesync.adopt.declare;

import io.github.privatezonesync.adopt.code.Expression;
import io.github.privatezonesync.adopt.found.ExistingAssociation;
import io.github.privatezonesync.adopt.found.ExistingZone;
import java.util.Map;

/**
 * The target that declares one zone.
 *
 * @param key the key of the target
 * @param zone the zone
 * @param networks the associations by the key of the network; of the anchor of Route 53 too
 * @param code an expression of the target
 */
public record AdoptedTarget(
    String key, ExistingZone zone, Map<String, ExistingAssociation> networks, Expression code) {
  /** Copies the map. */
  public AdoptedTarget {
    networks = Map.copyOf(networks);
  }
}
