package io.github.privatezonesync.simulator;

import io.github.privatezonesync.simulator.cloud.InboundAddress;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.Forwarding;
import io.github.privatezonesync.simulator.dns.NameServer;
import io.github.privatezonesync.simulator.dns.NameServers;
import io.github.privatezonesync.simulator.dns.View;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Who can be asked in a snapshot. */
final class Reachable implements NameServers {
  private final Snapshot snapshot;
  private final Map<String, InboundAddress> inbound = new HashMap<>();
  private final Map<String, InboundAddress> ambiguous = new HashMap<>();
  private final Map<String, OutsideServer> outside = new HashMap<>();
  private final Map<String, NameServer> known = new ConcurrentHashMap<>();

  Reachable(Snapshot snapshot) {
    this.snapshot = snapshot;
    for (CloudAt<?> at : snapshot.clouds()) {
      at.inboundAddresses().forEach(this::add);
    }
    for (OutsideServer server : snapshot.outside().servers()) {
      server.addresses().forEach(address -> outside.put(address, server));
    }
  }

  private void add(InboundAddress address) {
    InboundAddress other = inbound.put(address.address(), address);
    if (other != null && !other.network().equals(address.network())) {
      ambiguous.put(address.address(), other);
    }
  }

  /** Whom each inbound address asks, sorted by address. */
  Map<String, Client> inboundClients() {
    Map<String, Client> all = new TreeMap<>();
    inbound.forEach((address, at) -> all.put(address, new Client(at.network(), at.region())));
    return all;
  }

  /** What whoever asks at an inbound address sees. */
  View inboundView(String address) {
    InboundAddress door = inbound.get(address);
    if (door == null) {
      throw new IllegalArgumentException(
          "nobody can be asked at '%s'; there are %s"
              .formatted(address, inboundClients().keySet()));
    }
    return snapshot.inbound(door).view();
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if two networks have the address: there is no telling which of
   *     them is asked
   */
  @Override
  public @Nullable NameServer at(Forwarding.Server server) {
    String address = server.address();
    NameServer found = known.get(address);
    if (found == null) {
      found = find(address);
      if (found != null) {
        known.put(address, found);
      }
    }
    return found;
  }

  private @Nullable NameServer find(String address) {
    InboundAddress door = inbound.get(address);
    InboundAddress other = ambiguous.get(address);
    if (door != null && other != null) {
      throw new IllegalArgumentException(
          "%s and %s both are at %s; no routes are simulated, so give them different addresses"
              .formatted(other.label(), door.label(), address));
    }
    if (door != null) {
      return snapshot.inbound(door);
    }
    OutsideServer server = outside.get(address);
    return server == null ? null : server.among(this);
  }

  private NameServer network(Client client) {
    return new NameServer.Simulated(resolver(snapshot, client.network()), snapshot.view(client));
  }

  /** What paths call the resolver of a network, however it is asked. */
  static String resolver(Snapshot snapshot, String network) {
    return "network " + snapshot.label(Client.of(network));
  }

  @Override
  public @Nullable NameServer of(DomainName domain) {
    return snapshot.outside().servers().stream()
        .filter(server -> server.domains().contains(domain))
        .findFirst()
        .map(server -> server.among(this))
        .orElse(null);
  }

  @Override
  public @Nullable NameServer ofNetwork(String network, String region) {
    boolean exists = snapshot.networks().stream().anyMatch(one -> one.id().equals(network));
    return exists ? network(new Client(network, region.isEmpty() ? null : region)) : null;
  }

  @Override
  public @Nullable NameServer publicDns() {
    return snapshot.outside().publicDns();
  }

  @Override
  public Presence presence(String address) {
    return snapshot.outside().presence(address);
  }
}
