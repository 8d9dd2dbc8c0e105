package io.github.privatezonesync.simulator.cloud;

import org.jspecify.annotations.Nullable;

/**
 * An address at which the resolver of a network can be asked from outside.
 *
 * @param address the address
 * @param network the id of the network whose zones and forwarding answer
 * @param region the region from which questions seem to come; null where networks are in one region
 * @param label what the path calls it, for example {@code inbound endpoint rslvr-in-1}
 */
public record InboundAddress(
    String address, String network, @Nullable String region, String label) {}
