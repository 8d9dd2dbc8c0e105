package io.github.privatezonesync.simulator.server;

import io.github.privatezonesync.simulator.CallObserver;
import io.github.privatezonesync.simulator.Client;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.Snapshot;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A DNS server for every network of simulated clouds, and for every address at which a network can
 * be asked from outside, UDP and TCP, on 127.0.0.1 only.
 *
 * <p>A network or address gets a port when it appears and keeps it: answers follow the clouds. For
 * one that is gone every question is refused until it is back. An answer that is one of several is
 * drawn, each as often as its share says; a client gets the same draws whenever the servers are
 * started.
 */
public final class DnsServers implements AutoCloseable {
  /** Hears of every server as it opens. */
  @FunctionalInterface
  public interface Listener {
    /**
     * A server answers from now on.
     *
     * @param client what the client is called: the name of the network, or its id if another has
     *     that name, with {@code @} and the region if it is a region's server; with {@code at} and
     *     the address if it is the server of an inbound address
     * @param address where it answers, over UDP and TCP
     */
    void opened(String client, InetSocketAddress address);
  }

  private static final int LAST_PORT = 65_535;

  private final SimulatedClouds clouds;
  private final List<String> regions;
  private final Listener listener;
  private final Map<Client, DnsServer> servers = new LinkedHashMap<>();
  private final Map<String, DnsServer> inbound = new LinkedHashMap<>();
  private final Set<Object> announced = new HashSet<>();
  private final CallObserver observer =
      new CallObserver() {
        @Override
        public void changing(Snapshot next) {
          open(next);
        }

        @Override
        public void changed(Snapshot now) {
          announce(now);
        }
      };
  private int nextPort;
  private boolean closed;

  private DnsServers(
      SimulatedClouds clouds, int firstPort, List<String> regions, Listener listener) {
    this.clouds = clouds;
    this.nextPort = firstPort;
    this.regions = List.copyOf(regions);
    this.listener = listener;
  }

  /**
   * Opens a port for every network that there is, and for every other as soon as it appears.
   *
   * @param clouds the clouds
   * @param firstPort the lowest port; the next network gets the next port that is free. 0 for any
   *     free ports
   * @param regions more regions that get ports of their own in networks that span regions, beside
   *     those in which such a network is; may be empty
   * @param listener gets each server
   * @return the servers, which run until they are closed
   * @throws UncheckedIOException if no port is free
   */
  public static DnsServers start(
      SimulatedClouds clouds, int firstPort, List<String> regions, Listener listener) {
    DnsServers servers = new DnsServers(clouds, firstPort, regions, listener);
    clouds.observe(servers.observer);
    try {
      Snapshot now = clouds.snapshot();
      servers.open(now);
      servers.announce(now);
    } catch (UncheckedIOException e) {
      servers.close();
      throw e;
    }
    return servers;
  }

  /**
   * Where a client is answered.
   *
   * @param client the client; its network is an id
   * @return the address, over UDP and TCP
   * @throws IllegalArgumentException if it has no server
   */
  public synchronized InetSocketAddress address(Client client) {
    DnsServer server = servers.get(client);
    if (server == null) {
      throw new IllegalArgumentException(
          "'%s' has no DNS server; there are servers for %s".formatted(client, servers.keySet()));
    }
    return server.address();
  }

  /**
   * Where whoever asks an inbound address is answered.
   *
   * @param inboundAddress the address in the clouds, for example {@code 10.0.0.10}
   * @return the address here, over UDP and TCP
   * @throws IllegalArgumentException if no network can be asked there
   */
  public synchronized InetSocketAddress inbound(String inboundAddress) {
    DnsServer server = inbound.get(inboundAddress);
    if (server == null) {
      throw new IllegalArgumentException(
          "nobody can be asked at '%s'; there are servers for %s"
              .formatted(inboundAddress, inbound.keySet()));
    }
    return server.address();
  }

  private synchronized void open(Snapshot snapshot) {
    if (closed) {
      return;
    }
    for (SimulatedNetwork network : snapshot.networks()) {
      for (Client client : clients(network, snapshot)) {
        if (!servers.containsKey(client)) {
          servers.put(client, open(client.toString(), ClientView.of(clouds, client)));
        }
      }
    }
    for (String address : snapshot.inboundAddresses().keySet()) {
      if (!inbound.containsKey(address)) {
        inbound.put(address, open(address, ClientView.at(clouds, address)));
      }
    }
  }

  private synchronized void announce(Snapshot snapshot) {
    for (SimulatedNetwork network : snapshot.networks()) {
      for (Client client : clients(network, snapshot)) {
        DnsServer server = servers.get(client);
        if (server != null && announced.add(client)) {
          listener.opened(snapshot.label(client), server.address());
        }
      }
    }
    snapshot
        .inboundAddresses()
        .forEach(
            (address, client) -> {
              DnsServer server = inbound.get(address);
              if (server != null && announced.add(address)) {
                listener.opened(snapshot.label(client) + " at " + address, server.address());
              }
            });
  }

  /** The clients of a network, and the clients of the regions that were asked for. */
  private Set<Client> clients(SimulatedNetwork network, Snapshot snapshot) {
    Set<Client> clients = new LinkedHashSet<>(snapshot.clients(network));
    if (network.region() == null) {
      regions.forEach(region -> clients.add(new Client(network.id(), region)));
    }
    return clients;
  }

  private DnsServer open(String name, ClientView view) {
    try {
      if (nextPort == 0) {
        return DnsServer.open(0, view);
      }
      for (int port = nextPort; port <= LAST_PORT; port++) {
        try {
          DnsServer server = DnsServer.open(port, view);
          nextPort = port + 1;
          return server;
        } catch (BindException taken) {
          // the next one may be free
        }
      }
      throw new BindException(
          "none of %d to %d is free, start with a lower one".formatted(nextPort, LAST_PORT));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "no port for the DNS server of '%s': %s".formatted(name, e.getMessage()), e);
    }
  }

  /** Stops all servers, waits until their threads have ended, and frees their ports. */
  @Override
  public void close() {
    clouds.unobserve(observer);
    synchronized (this) {
      closed = true;
      servers.values().forEach(DnsServer::close);
      inbound.values().forEach(DnsServer::close);
    }
  }
}
