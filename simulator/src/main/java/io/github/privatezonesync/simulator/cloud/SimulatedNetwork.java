package io.github.privatezonesync.simulator.cloud;

import org.jspecify.annotations.Nullable;

/**
 * A VPC, virtual network or VPC network that exists.
 *
 * @param provider the Pulumi package of its cloud
 * @param id the id that is unique in its cloud: {@code vpc-..}, {@code
 *     projects/P/global/networks/N}, or the ARM id
 * @param name the logical name of the resource that made it, or the name it was given
 * @param account its account, project or subscription
 * @param region its region, null where networks span regions
 */
public record SimulatedNetwork(
    String provider, String id, String name, String account, @Nullable String region) {}
