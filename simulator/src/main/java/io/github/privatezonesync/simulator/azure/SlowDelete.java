package io.github.privatezonesync.simulator.azure;

/**
 * A link that is deleted but not gone: no one can read it, and it still stands in the way.
 *
 * @param id the id it had
 * @param network the key of its network
 * @param networkGuid which network of that id it was
 * @param registration whether machines registered themselves by it
 * @param until the number of the last call that it stands in the way of
 */
record SlowDelete(ArmId id, String network, String networkGuid, boolean registration, long until) {
  String zoneName() {
    return id.parent().name();
  }
}
