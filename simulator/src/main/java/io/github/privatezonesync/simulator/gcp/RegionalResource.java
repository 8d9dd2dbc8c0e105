package io.github.privatezonesync.simulator.gcp;

import org.pcollections.PMap;

/**
 * A subnetwork or an address: what stacks with private zones have beside them.
 *
 * @param id its id
 * @param network the id of the network it is part of; empty if it is of none
 * @param value the range of a subnetwork, the address of an address
 * @param fields what else is looked for in it, by the API's names
 */
record RegionalResource(String id, String network, String value, PMap<String, String> fields) {
  static final String PURPOSE = "purpose";

  /** Whether machines are in it: not a subnetwork for proxies, NAT or services. */
  boolean hasHosts() {
    return "PRIVATE".equals(fields.get(PURPOSE));
  }

  boolean isAddress() {
    return network.isEmpty();
  }
}
