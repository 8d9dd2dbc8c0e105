package io.github.privatezonesync.simulator.gcp;

import java.util.List;
import java.util.Map;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * What was deleted and still stands in the way of others.
 *
 * @param zones deleted zones by id
 * @param sets deleted record sets by zone and key
 */
record SlowDeletes(PMap<String, SlowDelete> zones, PMap<String, SlowDelete> sets) {
  /**
   * One thing that was deleted.
   *
   * @param calls for how many more calls it stands in the way
   * @param zone the id of the zone
   * @param name the DNS name of the zone or of the set
   * @param type the type of the set; empty for a zone
   * @param networks the ids of the networks that saw the zone; none for a set
   */
  record SlowDelete(int calls, String zone, String name, String type, List<String> networks) {
    /** Keeps an unmodifiable copy. */
    SlowDelete {
      networks = List.copyOf(networks);
    }

    private SlowDelete older() {
      return new SlowDelete(calls - 1, zone, name, type, networks);
    }
  }

  static SlowDeletes none() {
    return new SlowDeletes(HashTreePMap.empty(), HashTreePMap.empty());
  }

  /** The call after the last one. */
  SlowDeletes aged() {
    return zones.isEmpty() && sets.isEmpty() ? this : new SlowDeletes(aged(zones), aged(sets));
  }

  /** A deleted zone stands in the way of as many of the calls that follow. */
  SlowDeletes plus(Zone zone, int calls) {
    SlowDelete gone =
        new SlowDelete(
            calls + 1,
            zone.id(),
            zone.dnsName(),
            "",
            zone.isPrivate() ? zone.networks() : List.of());
    return calls == 0 ? this : new SlowDeletes(zones.plus(zone.id(), gone), sets);
  }

  /** A deleted set stands in the way of as many of the calls that follow. */
  SlowDeletes plus(Zone zone, RecordSet set, int calls) {
    SlowDelete gone = new SlowDelete(calls + 1, zone.id(), set.name(), set.type(), List.of());
    return calls == 0 ? this : new SlowDeletes(zones, sets.plus(zone.id() + " " + set.key(), gone));
  }

  boolean keepsZone(String id) {
    return zones.containsKey(id);
  }

  /** The deleted zones that a network still sees. */
  List<SlowDelete> zonesSeenBy(String network) {
    return zones.values().stream().filter(gone -> gone.networks().contains(network)).toList();
  }

  boolean keepsSetOf(String zone) {
    return sets.values().stream().anyMatch(gone -> gone.zone().equals(zone));
  }

  /** Whether a set that is gone is a CNAME beside this one, or this one a CNAME beside it. */
  boolean hasConflict(String zone, RecordSet set) {
    return sets.values().stream()
        .filter(gone -> gone.zone().equals(zone) && gone.name().equals(set.name()))
        .filter(gone -> !gone.type().equals(set.type()))
        .anyMatch(gone -> gone.type().equals("CNAME") || set.type().equals("CNAME"));
  }

  private static PMap<String, SlowDelete> aged(PMap<String, SlowDelete> lingering) {
    PMap<String, SlowDelete> aged = HashTreePMap.empty();
    for (Map.Entry<String, SlowDelete> entry : lingering.entrySet()) {
      if (entry.getValue().calls() > 1) {
        aged = aged.plus(entry.getKey(), entry.getValue().older());
      }
    }
    return aged;
  }
}
