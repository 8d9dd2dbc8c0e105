package io.github.privatezonesync.simulator.oci;

/** Compartments, of which only the ids are modelled: every one exists. */
final class Compartments {
  private Compartments() {}

  /** Refuses what is no id of a compartment like one that is missing. */
  static void check(String id, String service) {
    if (!Ocid.isCompartment(id)) {
      throw Refusals.notFound(service)
          .below(
              "'%s' is no compartment; its id is ocid1.compartment.oc1..{unique} or that of a tenancy"
                  .formatted(id));
    }
  }
}
