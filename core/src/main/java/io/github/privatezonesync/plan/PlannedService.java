package io.github.privatezonesync.plan;

import io.github.privatezonesync.routing.Client;
import io.github.privatezonesync.routing.Service;
import java.util.List;

/**
 * A regional service with everyone who can ask for it.
 *
 * @param service the service without its drained endpoints
 * @param clients the clients of all targets that have it, sorted
 */
public record PlannedService(Service service, List<Client> clients) {
  /** Keeps an unmodifiable sorted copy. */
  public PlannedService {
    clients = clients.stream().sorted().toList();
  }
}
