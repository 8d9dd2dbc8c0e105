package io.github.privatezonesync.testkit.contract;

import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import java.util.List;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** What the courier cloud holds: networks, and by id its doors, rules and the ties to these. */
record CourierState(
    PVector<SimulatedNetwork> networks,
    PMap<String, Door> doors,
    PMap<String, Rule> rules,
    PMap<String, Tie> ties) {
  static final CourierState EMPTY =
      new CourierState(
          TreePVector.empty(), HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty());

  /** Where the resolver of a network is asked. */
  record Door(String network, String address) {}

  /** A domain, and whom couriers ask for it. */
  record Rule(String domain, List<String> servers) {}

  /** Which network follows which rule. */
  record Tie(String network, String rule) {}

  CourierState withNetwork(SimulatedNetwork network) {
    return new CourierState(networks.plus(network), doors, rules, ties);
  }

  CourierState withDoor(String id, Door door) {
    return new CourierState(networks, doors.plus(id, door), rules, ties);
  }

  CourierState withRule(String id, Rule rule) {
    return new CourierState(networks, doors, rules.plus(id, rule), ties);
  }

  CourierState withTie(String id, Tie tie) {
    return new CourierState(networks, doors, rules, ties.plus(id, tie));
  }
}
