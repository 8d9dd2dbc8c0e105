package io.github.privatezonesync.testkit.show;

import io.github.privatezonesync.plan.PlannedZone;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.server.DnsServers;
import io.github.privatezonesync.testkit.DeclaredStack;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** DNS servers as each network of a stack, and the commands that ask them. */
final class DnsPorts {
  private DnsPorts() {}

  /** Serves until the thread is interrupted, or the process ends. */
  @SuppressWarnings("try") // The servers need no more than to be open.
  static void serve(SimulatedClouds clouds, DeclaredStack stack, int firstPort, PrintWriter out) {
    String question = question(stack);
    out.printf("%nAsk as a network, until you stop this with Ctrl-C:%n");
    DnsServers.Listener listener =
        (client, address) ->
            out.printf(
                "  dig @127.0.0.1 -p %d %s  # network %s%n", address.getPort(), question, client);
    try (DnsServers servers = DnsServers.start(clouds, firstPort, regions(stack), listener)) {
      out.flush();
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A name to ask for: that of a regional service, or else of any record set. */
  private static String question(DeclaredStack stack) {
    List<String> questions = new ArrayList<>();
    for (SyncPlan plan : stack.plans().values()) {
      plan.services().forEach(planned -> questions.add(planned.service().name().absolute()));
    }
    for (SyncPlan plan : stack.plans().values()) {
      plan.recordSets().forEach(set -> questions.add(set.name().absolute() + " " + set.type()));
    }
    return questions.isEmpty() ? "NAME" : questions.get(0);
  }

  /** The regions that clients of Google Cloud networks ask from. */
  private static List<String> regions(DeclaredStack stack) {
    List<String> regions = new ArrayList<>();
    for (SyncPlan plan : stack.plans().values()) {
      for (PlannedZone<?> zone : plan.zones()) {
        zone.zone().networks().stream()
            .filter(network -> network.info().region().isEmpty())
            .flatMap(network -> network.info().clientRegions().stream())
            .forEach(regions::add);
      }
    }
    return regions.stream().distinct().sorted().toList();
  }
}
