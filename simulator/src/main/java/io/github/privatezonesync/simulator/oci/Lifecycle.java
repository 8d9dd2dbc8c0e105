package io.github.privatezonesync.simulator.oci;

import java.util.Map;

/** What every thing of the DNS service says of itself. Every change is done at once. */
final class Lifecycle {
  private static final String TIME = "2026-01-01 00:00:00 +0000 UTC";

  private Lifecycle() {}

  /** Puts the address of a thing, its state and its times among its properties. */
  static void put(Map<String, Object> properties, Place place, String path, String state) {
    properties.put(
        "self", "https://dns.%s.oci.oraclecloud.com/20180115/%s".formatted(place.region(), path));
    put(properties, state);
    properties.put("timeUpdated", TIME);
  }

  /** Puts the state of a thing of the network service and its time. */
  static void put(Map<String, Object> properties, String state) {
    properties.put("state", state);
    properties.put("timeCreated", TIME);
  }
}
