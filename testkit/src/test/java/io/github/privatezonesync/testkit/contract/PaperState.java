package io.github.privatezonesync.testkit.contract;

import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.simulator.dns.ZoneData;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the paper cloud holds: its networks, and its zones by name. */
record PaperState(List<SimulatedNetwork> networks, Map<String, Zone> zones) {
  /** A zone, the ids of its networks, and whether it answers. */
  record Zone(ZoneData data, List<String> networks, boolean enabled) {
    Zone with(ZoneData changed) {
      return new Zone(changed, networks, enabled);
    }

    Zone withNetwork(String id) {
      List<String> more = new ArrayList<>(networks);
      more.add(id);
      return new Zone(data, List.copyOf(more), enabled);
    }
  }

  PaperState withNetwork(SimulatedNetwork network) {
    List<SimulatedNetwork> more = new ArrayList<>(networks);
    more.add(network);
    return new PaperState(List.copyOf(more), zones);
  }

  PaperState withZone(String name, Zone zone) {
    Map<String, Zone> more = new HashMap<>(zones);
    more.put(name, zone);
    return new PaperState(networks, Map.copyOf(more));
  }
}
