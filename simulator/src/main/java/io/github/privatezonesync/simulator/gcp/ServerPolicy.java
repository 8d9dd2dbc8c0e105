package io.github.privatezonesync.simulator.gcp;

import java.util.List;

/**
 * A DNS server policy.
 *
 * @param project its project
 * @param name its name in the project
 * @param description what it is for
 * @param inbound whether its networks take queries from outside
 * @param logging whether queries are logged
 * @param networkUrls its networks
 * @param nameServers where its networks send every query; empty if they resolve as usual
 */
record ServerPolicy(
    String project,
    String name,
    String description,
    boolean inbound,
    boolean logging,
    List<String> networkUrls,
    List<TargetNameServer> nameServers) {
  /** Keeps unmodifiable copies. */
  ServerPolicy {
    networkUrls = List.copyOf(networkUrls);
    nameServers = List.copyOf(nameServers);
  }

  String id() {
    return Ids.policy(project, name);
  }

  /** The ids of its networks. */
  List<String> networks() {
    return networkUrls.stream().flatMap(url -> NetworkUrl.network(url).stream()).toList();
  }

  boolean isOf(String network) {
    return networks().contains(network);
  }

  ServerPolicy withoutNetworks() {
    return new ServerPolicy(project, name, description, inbound, logging, List.of(), nameServers);
  }
}
