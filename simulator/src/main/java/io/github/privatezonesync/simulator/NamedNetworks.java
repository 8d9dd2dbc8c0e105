package io.github.privatezonesync.simulator;

import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import java.util.List;

/** All networks, found by what a user calls them. */
record NamedNetworks(List<SimulatedNetwork> all) {
  SimulatedNetwork get(String nameOrId) {
    List<SimulatedNetwork> found = all.stream().filter(n -> n.id().equals(nameOrId)).toList();
    if (found.isEmpty()) {
      found = all.stream().filter(n -> n.name().equals(nameOrId)).toList();
    }
    if (found.size() == 1) {
      return found.get(0);
    }
    if (all.isEmpty()) {
      throw new IllegalArgumentException(
          "there is no network '%s'; there is none at all".formatted(nameOrId));
    }
    String there =
        String.join(
            ", ",
            (found.isEmpty() ? all : found).stream().map(n -> n.name() + " " + n.id()).toList());
    throw new IllegalArgumentException(
        found.isEmpty()
            ? "there is no network '%s'; the networks are %s".formatted(nameOrId, there)
            : "several networks are called '%s'; give the id of one of %s"
                .formatted(nameOrId, there));
  }

  /** The name of a network if no other has it, else its id. */
  String label(SimulatedNetwork network) {
    boolean alone = all.stream().filter(n -> n.name().equals(network.name())).limit(2).count() == 1;
    return alone ? network.name() : network.id();
  }
}
