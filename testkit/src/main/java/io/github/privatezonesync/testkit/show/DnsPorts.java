package io.github.privatezonesync.testkit.show;

import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.simulator.Client;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.Snapshot;
import io.github.privatezonesync.simulator.server.DnsServers;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.clouds.PlannedParity;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;

/** A DNS server for each network of a stack, and the commands to ask it. */
final class DnsPorts {
  private DnsPorts() {}

  /** Serves until the thread is interrupted, or the process ends. */
  @SuppressWarnings("try") // It is enough that the servers are open.
  static void serve(SimulatedClouds clouds, DeclaredStack stack, int firstPort, PrintWriter out) {
    String question = question(stack);
    List<String> regions = regions(stack, clouds.snapshot());
    Set<String> wholes = wholes(clouds.snapshot(), regions);
    out.printf("%nAsk as a network, until you stop this with Ctrl-C:%n");
    DnsServers.Listener listener =
        (client, address) -> {
          if (!wholes.contains(client)) {
            out.printf(
                "  dig @127.0.0.1 -p %d %s  # network %s%n", address.getPort(), question, client);
          }
        };
    try (DnsServers servers = DnsServers.start(clouds, firstPort, regions, listener)) {
      out.flush();
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A name to ask for: the name of a regional service, or else of any record set. */
  private static String question(DeclaredStack stack) {
    List<String> questions = new ArrayList<>();
    for (SyncPlan plan : stack.plans().values()) {
      plan.services().forEach(planned -> questions.add(planned.service().name().absolute()));
    }
    for (SyncPlan plan : stack.plans().values()) {
      plan.recordSets().forEach(set -> questions.add(set.name().absolute() + " " + set.type()));
    }
    return questions.isEmpty() ? "NAME" : questions.get(0).replaceFirst("[.](?= |$)", "");
  }

  /**
   * The regions that clients of the plans ask from, although their network has no subnetwork there.
   */
  private static List<String> regions(DeclaredStack stack, Snapshot clouds) {
    return PlannedParity.clients(stack.zones(), clouds).stream()
        .filter(client -> !clouds.clients(clouds.network(client.network())).contains(client))
        .flatMap(client -> Optional.ofNullable(client.region()).stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** Networks that are asked from their regions, and therefore not as a whole. */
  private static Set<String> wholes(Snapshot clouds, List<String> regions) {
    return clouds.networks().stream()
        .filter(network -> network.region() == null)
        .filter(network -> !regions.isEmpty() || clouds.clients(network).size() > 1)
        .map(network -> clouds.label(Client.of(network.id())))
        .collect(Collectors.toSet());
  }
}
