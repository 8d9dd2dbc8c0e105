package io.github.privatezonesync.testkit.contract;

import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.simulator.dns.ZoneData;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the paper cloud holds: its networks, its zones by name, and the watchmen who see nothing
 * good.
 */
record PaperState(List<SimulatedNetwork> networks, Map<String, Zone> zones, Set<String> unhealthy) {
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
    return new PaperState(List.copyOf(more), zones, unhealthy);
  }

  PaperState withZone(String name, Zone zone) {
    Map<String, Zone> more = new HashMap<>(zones);
    more.put(name, zone);
    return new PaperState(networks, Map.copyOf(more), unhealthy);
  }

  PaperState withHealth(String watchman, boolean healthy) {
    Set<String> more = new HashSet<>(unhealthy);
    if (healthy) {
      more.remove(watchman);
    } else {
      more.add(watchman);
    }
    return new PaperState(networks, zones, Set.copyOf(more));
  }
}
