package io.github.privatezonesync.plan;

import io.github.privatezonesync.service.Client;
import io.github.privatezonesync.spi.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The networks of a target that share a zone.
 *
 * @param name the region of the networks; empty if all networks of the target share the zone
 * @param keepsNames whether the zone is named as a sole zone is
 * @param networks the networks, sorted by key
 * @param <N> the cloud's kind of network
 */
record View<N extends Network>(Optional<String> name, boolean keepsNames, List<N> networks) {
  /** What tells this view's names from those of the view that keeps the names. */
  Optional<String> nameInNames() {
    return keepsNames ? Optional.empty() : name;
  }

  /** Who asks in these networks. */
  List<Client> clients(String targetKey) {
    List<Client> clients = new ArrayList<>();
    for (N network : networks) {
      for (String region : network.clientRegions()) {
        clients.add(new Client(targetKey, network.key(), region));
      }
    }
    return clients;
  }
}
