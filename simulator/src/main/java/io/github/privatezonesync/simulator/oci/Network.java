package io.github.privatezonesync.simulator.oci;

import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import java.util.List;

/**
 * A VCN as far as DNS goes.
 *
 * @param id the OCID
 * @param name the logical name of the resource that made it, or the name it was given
 * @param place where it is
 * @param displayName what people call it
 * @param cidrBlocks its addresses; none if nobody said
 * @param dnsLabel the first label of its own domain; empty if it has none, or nobody said
 * @param resolves whether its machines use its resolver
 * @param resolver the OCID of its resolver
 * @param tags its tags
 */
record Network(
    String id,
    String name,
    Place place,
    String displayName,
    List<String> cidrBlocks,
    String dnsLabel,
    boolean resolves,
    String resolver,
    Tags tags) {
  Network {
    cidrBlocks = List.copyOf(cidrBlocks);
  }

  Network in(String compartment) {
    return new Network(
        id,
        name,
        place.in(compartment),
        displayName,
        cidrBlocks,
        dnsLabel,
        resolves,
        resolver,
        tags);
  }

  Network with(String changedName, List<String> blocks, Tags changed) {
    return new Network(id, name, place, changedName, blocks, dnsLabel, resolves, resolver, changed);
  }

  /** The domain of the VCN; empty if it has none. */
  String domain() {
    return dnsLabel.isEmpty() ? "" : dnsLabel + "." + SystemZones.ORACLE;
  }

  /** As all clouds have networks. */
  SimulatedNetwork simulated() {
    return new SimulatedNetwork(Oci.PROVIDER, id, name, place.compartment(), place.region());
  }
}
