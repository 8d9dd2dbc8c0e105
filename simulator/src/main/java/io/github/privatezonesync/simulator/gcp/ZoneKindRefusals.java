package io.github.privatezonesync.simulator.gcp;

import io.github.privatezonesync.simulator.cloud.CloudException;

/** What Google's API answers when it refuses something because of the kind of a zone. */
final class ZoneKindRefusals {
  private ZoneKindRefusals() {}

  /** Seen for peering zones; made up after it for forwarding zones. */
  static CloudException holdsNoSets(Zone zone) {
    boolean peering = zone.kind() instanceof ZoneKind.Peering;
    return Refusals.of(
        Refusals.BAD_REQUEST,
        peering ? "peeringChangeDisallowed" : "forwardingChangeDisallowed",
        "Resource record sets for the zone '%s' cannot be modified because it is a %s zone."
            .formatted(zone.name(), peering ? "Peering" : "Forwarding"));
  }

  /** Made up: forwarding and peering zones are documented as private zones. */
  static CloudException publicZone(String field) {
    return invalidZone(field, "the zone is public");
  }

  /** Made up: that a zone is of one kind is documented. */
  static CloudException severalKinds() {
    return invalidZone("managedZone.peeringConfig", "the zone has a forwardingConfig too");
  }

  /** Made up, the rule too. */
  static CloudException changed(String zone) {
    return invalidZone(
        "managedZone",
        "the zone '%s' can neither become nor cease to be a forwarding or peering zone"
            .formatted(zone));
  }

  private static CloudException invalidZone(String field, String because) {
    return Refusals.of(
        Refusals.BAD_REQUEST,
        "invalid",
        "The resource 'entity.%s' is invalid because %s.".formatted(field, because));
  }
}
