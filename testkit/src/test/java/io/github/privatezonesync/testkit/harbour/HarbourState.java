package io.github.privatezonesync.testkit.harbour;

import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import java.util.List;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** What the harbour cloud holds, by id. */
record HarbourState(
    PMap<String, SimulatedNetwork> docks,
    PMap<String, Zone> zones,
    PMap<String, Tie> permits,
    PMap<String, Tie> berths,
    PMap<String, RecordSet> recordSets,
    PMap<String, Steering> steerings) {
  static final HarbourState EMPTY =
      new HarbourState(
          HashTreePMap.empty(),
          HashTreePMap.empty(),
          HashTreePMap.empty(),
          HashTreePMap.empty(),
          HashTreePMap.empty(),
          HashTreePMap.empty());

  record Zone(String name, String domain, boolean isPrivate, String account) {}

  record Tie(String zone, String dock) {}

  record RecordSet(
      String zone, String name, String type, long ttl, List<String> values, String set) {}

  record Steering(String region) {}

  HarbourState withDock(SimulatedNetwork dock) {
    return new HarbourState(
        docks.plus(dock.id(), dock), zones, permits, berths, recordSets, steerings);
  }

  HarbourState withZones(PMap<String, Zone> changed) {
    return new HarbourState(docks, changed, permits, berths, recordSets, steerings);
  }

  HarbourState withPermits(PMap<String, Tie> changed) {
    return new HarbourState(docks, zones, changed, berths, recordSets, steerings);
  }

  HarbourState withBerths(PMap<String, Tie> changed) {
    return new HarbourState(docks, zones, permits, changed, recordSets, steerings);
  }

  HarbourState withRecordSets(PMap<String, RecordSet> changed) {
    return new HarbourState(docks, zones, permits, berths, changed, steerings);
  }

  HarbourState withSteerings(PMap<String, Steering> changed) {
    return new HarbourState(docks, zones, permits, berths, recordSets, changed);
  }
}
