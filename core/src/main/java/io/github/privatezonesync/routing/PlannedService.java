package io.github.privatezonesync.routing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A regional service with all its clients and with what each of them gets.
 *
 * <p>A choice is made once and kept: if no endpoint is limited to some networks, all clients of a
 * region get the same.
 */
public final class PlannedService {
  private final Service whole;
  private final Service service;
  private final boolean limited;
  private final List<Client> clients;
  private final Map<Object, Choice> choices = new ConcurrentHashMap<>();

  /**
   * A service and its clients.
   *
   * @param whole the service with its drained endpoints
   * @param clients the clients of all targets that have it, in any order
   */
  public PlannedService(Service whole, List<Client> clients) {
    this.whole = whole;
    this.service = whole.without(whole.drained());
    this.limited = service.isLimited();
    this.clients = clients.stream().sorted().toList();
  }

  /**
   * The same service, for the clients of another planned service too.
   *
   * @param other an equal service with other clients
   * @return a changed copy
   */
  public PlannedService and(PlannedService other) {
    return new PlannedService(
        whole, Stream.concat(clients.stream(), other.clients.stream()).toList());
  }

  /**
   * The service as it is declared.
   *
   * @return the service with its drained endpoints
   */
  public Service whole() {
    return whole;
  }

  /**
   * The service.
   *
   * @return the service without its drained endpoints
   */
  public Service service() {
    return service;
  }

  /**
   * The clients of the service.
   *
   * @return the clients of all targets that have it, sorted
   */
  public List<Client> clients() {
    return clients;
  }

  /**
   * What a client gets.
   *
   * @param client the client, one of these or any other
   * @return the endpoints, and why the client gets them
   */
  public Choice choice(Client client) {
    Object key = limited ? client : client.regionName();
    return choices.computeIfAbsent(key, first -> service.routing().choose(service, client));
  }
}
