package io.github.privatezonesync.simulator.azure;

/**
 * A DNS private resolver that exists.
 *
 * @param resource what it has in common with others
 * @param network the id of its network, as it was given
 */
record Resolver(TrackedResource resource, String network) {
  ArmId id() {
    return resource.id();
  }
}
