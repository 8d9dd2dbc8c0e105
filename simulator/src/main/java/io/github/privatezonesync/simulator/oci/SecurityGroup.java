package io.github.privatezonesync.simulator.oci;

/**
 * A network security group.
 *
 * @param id the OCID
 * @param place where it is
 * @param vcn the OCID of its VCN
 * @param displayName what people call it
 * @param tags its tags
 */
record SecurityGroup(String id, Place place, String vcn, String displayName, Tags tags) {
  SecurityGroup in(String compartment) {
    return new SecurityGroup(id, place.in(compartment), vcn, displayName, tags);
  }

  SecurityGroup with(String name, Tags changed) {
    return new SecurityGroup(id, place, vcn, name, changed);
  }
}
