package io.github.privatezonesync.simulator;

import io.github.privatezonesync.simulator.cloud.InboundAddress;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.simulator.dns.NameServer;
import io.github.privatezonesync.simulator.dns.View;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What the clients of a snapshot see, each worked out at its first question. */
final class Views {
  private final Snapshot snapshot;
  private final Map<String, View> ofNetworks = new ConcurrentHashMap<>();
  private final Map<Client, View> ofRegions = new ConcurrentHashMap<>();
  private volatile @Nullable Reachable reachable;

  Views(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  View of(Client client) {
    View known = ofNetworks.get(client.network());
    if (known == null) {
      SimulatedNetwork network = snapshot.network(client.network());
      known = among(network, snapshot.at(network.provider()).view(network.id()));
      ofNetworks.put(client.network(), known);
    }
    String region = client.region();
    return region == null || !known.isRouted() ? known : ofRegion(client, region);
  }

  /** Only routed sets tell regions apart: without them, all share the view of the network. */
  private View ofRegion(Client client, String region) {
    return ofRegions.computeIfAbsent(
        client,
        c -> {
          SimulatedNetwork network = snapshot.network(c.network());
          return among(network, snapshot.at(network.provider()).view(network.id(), region));
        });
  }

  /**
   * Who answers at an inbound address: not whom the machines ask, if what it sees is not theirs.
   */
  NameServer.Simulated at(InboundAddress door) {
    SimulatedNetwork network = snapshot.network(door.network());
    String machines = Reachable.resolver(snapshot, network.id());
    View own = snapshot.at(network.provider()).inboundView(network.id()).orElse(null);
    if (own == null) {
      return new NameServer.Simulated(machines, of(new Client(network.id(), door.region())));
    }
    String label = "resolver of " + machines;
    return new NameServer.Simulated(label, among(label, own));
  }

  private View among(SimulatedNetwork network, View view) {
    return among(Reachable.resolver(snapshot, network.id()), view);
  }

  /** Only what is forwarded, or asked of public DNS, needs to know who else is there. */
  private View among(String resolver, View view) {
    return view.isForwarding() || snapshot.outside().publicDns() != null
        ? view.among(resolver, reachable())
        : view;
  }

  /** Who can be asked. */
  Reachable reachable() {
    Reachable current = reachable;
    if (current == null) {
      current = new Reachable(snapshot);
      reachable = current;
    }
    return current;
  }
}
