package io.github.privatezonesync.simulator.oci;

/**
 * A subnet of a VCN.
 *
 * @param id the OCID
 * @param place where it is
 * @param vcn the OCID of its VCN
 * @param displayName what people call it
 * @param cidrBlock its addresses
 * @param dnsLabel the first label of its own domain; empty if it has none
 * @param tags its tags
 */
record Subnet(
    String id,
    Place place,
    String vcn,
    String displayName,
    String cidrBlock,
    String dnsLabel,
    Tags tags) {
  Subnet in(String compartment) {
    return new Subnet(id, place.in(compartment), vcn, displayName, cidrBlock, dnsLabel, tags);
  }

  Subnet with(String name, Tags changed) {
    return new Subnet(id, place, vcn, name, cidrBlock, dnsLabel, changed);
  }

  /** The domain of the subnet in a VCN; empty if one of both has none. */
  String domainIn(Network network) {
    return dnsLabel.isEmpty() || network.dnsLabel().isEmpty()
        ? ""
        : dnsLabel + "." + network.domain();
  }
}
