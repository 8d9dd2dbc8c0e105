package io.github.privatezonesync.simulator.oci;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A rule of a resolver.
 *
 * @param action {@code FORWARD}
 * @param destinations who is asked
 * @param endpoint the name of the endpoint by which they are asked
 * @param clients the blocks of addresses of the clients that it is for; none for all
 * @param names the names that it is for, with those below them; none for all
 */
record ResolverRule(
    String action,
    List<String> destinations,
    String endpoint,
    List<String> clients,
    List<String> names) {
  static final String FORWARD = "FORWARD";
  static final String CLIENTS = "clientAddressConditions";
  static final String NAMES = "qnameCoverConditions";

  ResolverRule {
    destinations = List.copyOf(destinations);
    clients = List.copyOf(clients);
    names = List.copyOf(names);
  }

  Map<String, Object> properties() {
    Map<String, Object> properties = new TreeMap<>();
    properties.put("action", action);
    properties.put("destinationAddresses", destinations);
    properties.put("sourceEndpointName", endpoint);
    properties.put(CLIENTS, clients);
    properties.put(NAMES, names);
    return properties;
  }
}
