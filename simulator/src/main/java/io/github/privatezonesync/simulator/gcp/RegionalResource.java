package io.github.privatezonesync.simulator.gcp;

/**
 * A subnetwork or an address: what stacks with private zones have beside them.
 *
 * @param id its id
 * @param network the id of the network it is part of; empty if it is of none
 * @param value the range of a subnetwork, the address of an address
 */
record RegionalResource(String id, String network, String value) {}
