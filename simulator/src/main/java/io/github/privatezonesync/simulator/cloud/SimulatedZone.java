package io.github.privatezonesync.simulator.cloud;

import io.github.privatezonesync.simulator.dns.ZoneData;
import java.util.List;

/**
 * A zone that exists, as all clouds have it.
 *
 * @param provider the Pulumi package of its cloud
 * @param id the cloud's id of the zone
 * @param account its account, project or subscription
 * @param networks the ids of the networks it answers in, sorted; empty for a public zone
 * @param isPrivate whether only networks see it
 * @param data its name and record sets
 */
public record SimulatedZone(
    String provider,
    String id,
    String account,
    List<String> networks,
    boolean isPrivate,
    ZoneData data) {
  /** Keeps an unmodifiable copy. */
  public SimulatedZone {
    networks = List.copyOf(networks);
  }
}
