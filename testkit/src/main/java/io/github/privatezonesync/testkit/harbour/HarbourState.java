package io.github.privatezonesync.testkit.harbour;

import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import java.util.List;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * What Harbour DNS holds, by id: records of text, numbers and persistent maps, so that a state file
 * can hold it as it is.
 *
 * @param docks the networks
 * @param zones the zones
 * @param permits which zones may be tied to docks of other accounts
 * @param berths which zones are tied to which docks
 * @param recordSets the record sets of all zones
 * @param steerings where record sets with a set identifier are, by the id of the record set
 */
public record HarbourState(
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

  /**
   * A zone.
   *
   * @param name its name in the account
   * @param domain the domain, with the final dot
   * @param isPrivate whether it is private
   * @param account its owner
   */
  public record Zone(String name, String domain, boolean isPrivate, String account) {}

  /**
   * A zone and a dock.
   *
   * @param zone the id of the zone
   * @param dock the id of the dock
   */
  public record Tie(String zone, String dock) {}

  /**
   * A record set.
   *
   * @param zone the id of its zone
   * @param name the absolute name
   * @param type the type, such as {@code A}
   * @param ttl the TTL in seconds
   * @param values the values as in a zone file
   * @param set what tells it from others of its name and type; empty if it is the only one
   */
  public record RecordSet(
      String zone, String name, String type, long ttl, List<String> values, String set) {}

  /**
   * Where a record set is.
   *
   * @param region its region
   */
  public record Steering(String region) {}

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
