package io.github.privatezonesync.simulator.azure;

/**
 * An endpoint of a resolver that exists.
 *
 * @param resource what it has in common with others
 * @param subnet the id of its subnet, as it was given
 * @param address where it can be asked; empty for an outbound endpoint, which has no address of its
 *     own
 * @param isStatic whether the address was asked for
 */
record Endpoint(TrackedResource resource, String subnet, String address, boolean isStatic) {
  ArmId id() {
    return resource.id();
  }

  boolean isInbound() {
    return !address.isEmpty();
  }
}
