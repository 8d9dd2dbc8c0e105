package io.github.privatezonesync.routing;

import java.util.HashMap;
import java.util.Map;

/**
 * The choices of one service, each made once: without limits to networks, all clients of a region
 * get the same.
 */
public final class Choices {
  private final Service service;
  private final boolean limited;
  private final Map<Object, Choice> made = new HashMap<>();

  /**
   * No choice is made yet.
   *
   * @param service the service
   */
  public Choices(Service service) {
    this.service = service;
    this.limited =
        service.endpoints().stream().anyMatch(endpoint -> !endpoint.networks().isEmpty());
  }

  /**
   * The choice for a client, as {@link Choice#of} makes it.
   *
   * @param client who asks
   * @return the choice
   */
  public Choice of(Client client) {
    Object key = limited ? client : client.regionName();
    return made.computeIfAbsent(key, first -> Choice.of(service, client));
  }
}
