package io.github.privatezonesync.simulator.provider;

import io.github.privatezonesync.simulator.SimulatedClouds;
import io.grpc.Server;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The simulated clouds as resource providers that a Pulumi engine attaches to, on 127.0.0.1 only.
 *
 * <p>Each package has a port of its own, because an engine asks for the version before it says
 * which package it means.
 */
public final class ProviderServer implements AutoCloseable {
  /** As much as the engine sends at most. */
  private static final int MAX_REQUEST = 400 << 20;

  private static final int GRACE_SECONDS = 5;

  private final Map<String, Server> servers;

  private ProviderServer(Map<String, Server> servers) {
    this.servers = servers;
  }

  /**
   * Starts to serve.
   *
   * @param clouds the clouds
   * @param firstPort the port of the first of their {@linkplain SimulatedClouds#packages()
   *     packages}, followed by those of the others; 0 for any that are free
   * @return the running server
   * @throws IOException if a port is not free
   */
  public static ProviderServer start(SimulatedClouds clouds, int firstPort) throws IOException {
    Map<String, Server> servers = new LinkedHashMap<>();
    ProviderServer all = new ProviderServer(servers);
    try {
      for (String packageName : clouds.packages()) {
        int port = firstPort == 0 ? 0 : firstPort + servers.size();
        servers.put(packageName, start(clouds, packageName, port));
      }
    } catch (IOException e) {
      all.close();
      throw e;
    }
    return all;
  }

  private static Server start(SimulatedClouds clouds, String packageName, int port)
      throws IOException {
    String version = clouds.provider(packageName, Map.of()).version();
    InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    ProviderService service =
        new ProviderService(
            version, new ConfigCalls(clouds, packageName), new ResourceCalls(packageName));
    return NettyServerBuilder.forAddress(new InetSocketAddress(loopback, port))
        .maxInboundMessageSize(MAX_REQUEST)
        .addTransportFilter(new Session.OfConnections())
        .intercept(new Session.OfRequests())
        .addService(UnreadableRequests.answered(service.bindService()))
        .build()
        .start();
  }

  /**
   * Where each package is served.
   *
   * @return the ports by package
   */
  public Map<String, Integer> ports() {
    return servers.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, server -> server.getValue().getPort()));
  }

  /**
   * What an engine must find in {@code PULUMI_DEBUG_PROVIDERS}.
   *
   * @return for example {@code aws:5001,azure-native:5002,gcp:5003,oci:5004}
   */
  public String debugProviders() {
    List<String> attached = new ArrayList<>();
    servers.forEach((name, server) -> attached.add(name + ":" + server.getPort()));
    return String.join(",", attached);
  }

  /** Stops to serve; what is under way may end, if it does not take long. */
  @Override
  public void close() {
    servers.values().forEach(Server::shutdown);
    for (Server server : servers.values()) {
      if (!ended(server)) {
        server.shutdownNow();
      }
    }
  }

  private static boolean ended(Server server) {
    try {
      return server.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
