package io.github.privatezonesync.simulator.oci;

import io.github.privatezonesync.simulator.cloud.Caller;

/**
 * Where a thing is.
 *
 * @param tenancy whose it is; empty for a VCN of which nobody said
 * @param compartment the OCID of its compartment
 * @param region the name of its region
 */
record Place(String tenancy, String compartment, String region) {
  static Place of(Caller caller, String compartment) {
    return new Place(caller.account(), compartment, caller.region());
  }

  /** Services are regional, and show a tenancy what is its own. */
  boolean isSeenBy(Caller caller) {
    return isIn(caller.region()) && (tenancy.isEmpty() || tenancy.equals(caller.account()));
  }

  boolean isIn(String other) {
    return region.equals(other);
  }

  Place in(String other) {
    return new Place(tenancy, other, region);
  }
}
