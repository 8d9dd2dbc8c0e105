package io.github.privatezonesync.simulator.oci;

import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.dns.ZoneRecordSet;
import java.util.Optional;

/** The calls of the DNS service about RRSets. */
final class RecordSets {
  static final String SERVICE = "Dns Rrset";

  private RecordSets() {}

  /** The zone that a set is in, by its OCID or, with its view, by its name. */
  static Optional<Zone> zone(OciState state, String nameOrId, String view, Caller caller) {
    return Zones.get(state, nameOrId, caller)
        .or(() -> Zones.named(state, view, nameOrId).filter(zone -> zone.place().isSeenBy(caller)));
  }

  private static Zone required(OciState state, String nameOrId, String view, Caller caller) {
    return zone(state, nameOrId, view, caller)
        .orElseThrow(
            () -> Advice.to(Refusals.notFound(SERVICE), state.placeOf(nameOrId), nameOrId, caller));
  }

  /** {@code PatchRRSet} as the provider sends it: there is no such set, and then all is added. */
  static OciState create(
      OciState state, String nameOrId, String view, RecordSet wished, Caller caller) {
    Zone zone = required(state, nameOrId, view, caller);
    if (wished.records().isEmpty()) {
      throw Refusals.missingParameter("items may not be empty");
    }
    if (zone.set(wished.domain(), wished.type()).isPresent()) {
      throw Refusals.setExists(wished.domain(), wished.type());
    }
    return written(state, zone, wished);
  }

  /** {@code UpdateRRSet}, which puts the whole set in place of what is there. */
  static OciState update(
      OciState state, String nameOrId, String view, RecordSet wished, Caller caller) {
    Zone zone = required(state, nameOrId, view, caller);
    return wished.records().isEmpty()
        ? delete(state, nameOrId, view, wished.domain(), wished.type(), caller)
        : written(state, zone, wished);
  }

  private static OciState written(OciState state, Zone zone, RecordSet wished) {
    RecordSet set = RecordSetRules.checked(zone, wished);
    ZoneRecordSet decoded = RecordSetRules.decoded(set);
    checkChangeable(zone, zone.set(set.domain(), set.type()));
    Zone changed = zone.with(set, decoded).changed();
    if (changed.records() > Quotas.RECORDS_PER_ZONE) {
      throw Refusals.limitExceeded(
          "Zone %s would have more than %d records"
              .formatted(zone.name(), Quotas.RECORDS_PER_ZONE));
    }
    return state.with(changed);
  }

  /** {@code DeleteRRSet}; a set that is gone is none. */
  static OciState delete(
      OciState state, String nameOrId, String view, String domain, String type, Caller caller) {
    Zone zone = required(state, nameOrId, view, caller);
    Optional<RecordSet> there = zone.set(domain, type);
    checkChangeable(zone, there);
    return there.map(set -> state.with(zone.without(set).changed())).orElse(state);
  }

  private static void checkChangeable(Zone zone, Optional<RecordSet> there) {
    if (zone.isProtected() || there.filter(RecordSet::isProtected).isPresent()) {
      throw Refusals.conflict("Records of zone %s are protected".formatted(zone.name()));
    }
  }
}
