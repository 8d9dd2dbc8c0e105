package io.github.privatezonesync.plan;

import io.github.privatezonesync.routing.Client;
import io.github.privatezonesync.target.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The networks of a target that share a zone.
 *
 * @param name the region of the networks; empty if all networks of the target share the zone
 * @param isPrimary whether the zone has the names of a sole zone
 * @param networks the networks, sorted by key
 * @param <N> the cloud's kind of network
 */
record View<N extends Network>(Optional<String> name, boolean isPrimary, List<N> networks) {
  /** What tells this view's physical names from those of the primary view. */
  Optional<String> nameInNames() {
    return isPrimary ? Optional.empty() : name;
  }

  /** Who asks in these networks. */
  List<Client> clients(String targetKey) {
    List<Client> clients = new ArrayList<>();
    for (N network : networks) {
      for (String region : network.info().clientRegions()) {
        clients.add(new Client(targetKey, network.key(), region));
      }
    }
    return clients;
  }
}
