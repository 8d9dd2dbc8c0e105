package io.github.privatezonesync.simulator.aws;

/**
 * An address of a resolver endpoint, or the wish for one.
 *
 * @param id the id of the address; empty in a wish
 * @param subnet the id of the subnet
 * @param ip the IPv4 address; empty in a wish for any
 */
record EndpointAddress(String id, String subnet, String ip) {}
