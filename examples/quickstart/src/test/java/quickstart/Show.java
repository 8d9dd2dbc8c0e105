package quickstart;

import io.github.privatezonesync.plan.RegionLossDrill;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.simulator.Parity;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.Snapshot;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.simulator.server.DnsServers;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.PulumiProgram;
import io.github.privatezonesync.testkit.clouds.PlannedAnswers;
import io.github.privatezonesync.testkit.clouds.RegionalAnswers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;

/**
 * Shows what the quick start declares and what it does, without a cloud account: the plan, what
 * every network resolves for every name once the program is deployed to simulated clouds, which
 * endpoint of a regional service each gets, and what the loss of a region means.
 *
 * <p>It fails if the engine received something else than was planned, or a network gets another
 * answer.
 */
public final class Show {
  private Show() {}

  /**
   * Deploys the quick start, prints the plan and the answers, and serves DNS if there is an
   * argument.
   */
  public static void main(String[] args) throws InterruptedException {
    SimulatedClouds clouds = SimulatedClouds.fresh();
    DeclaredStack stack = PulumiProgram.project("quickstart").on(clouds).run(App::stack);
    Snapshot deployed = clouds.snapshot();
    SyncPlan plan = stack.plan("ai");
    Parity parity = parity(plan, deployed);
    RegionalAnswers regional = RegionalAnswers.of(stack, deployed);

    section("1. The plan: what each cloud will hold", plan);
    section("2. What each network resolves, once deployed to simulated clouds", parity);
    section("3. Which endpoint of a regional service each network gets: the nearest", regional);
    section(
        "4. What the loss of a region means, until drain(..) takes it out of all answers",
        RegionLossDrill.of(plan).summary());

    List<String> differences = differences(stack, deployed);
    differences.addAll(regional.differences());
    if (!differences.isEmpty() || !parity.agrees()) {
      differences.forEach(System.out::println);
      System.out.println("Something is not as planned.");
      System.exit(1);
    }
    System.out.println("The engine received what was planned, and every network answers so.");
    if (args.length > 0) {
      serve(clouds);
    }
  }

  /** What the networks resolve; only on the names of regional services may they differ. */
  private static Parity parity(SyncPlan plan, Snapshot clouds) {
    Set<String> regional =
        plan.services().stream()
            .map(planned -> planned.service().name().absolute())
            .collect(Collectors.toSet());
    return Parity.of(clouds)
        .expectingDifferences(question -> regional.contains(question.name().toString()));
  }

  private static void section(String title, Object text) {
    System.out.printf("== %s%n%n%s%n", title, text);
  }

  private static List<String> differences(DeclaredStack stack, Snapshot clouds) {
    List<String> differences = new ArrayList<>();
    differences.addAll(
        Received.differences(
            stack.plan("ai"), stack.resources().stream().map(Received::of).toList()));
    stack.zones().forEach(zone -> differences.addAll(PlannedAnswers.broken(zone, clouds)));
    return differences;
  }

  /** Answers as every network, each at its own port, until the process is stopped. */
  private static void serve(SimulatedClouds clouds) throws InterruptedException {
    System.out.println("\nAsk as a network, until you stop this with Ctrl-C:");
    try (DnsServers servers = DnsServers.start(clouds, 0, List.of(), command(clouds.snapshot()))) {
      new CountDownLatch(1).await();
    }
  }

  /** Prints how to ask; a network that spans regions is asked from each of them. */
  private static DnsServers.Listener command(Snapshot clouds) {
    Set<String> spanning =
        clouds.networks().stream()
            .filter(network -> network.region() == null)
            .map(SimulatedNetwork::name)
            .collect(Collectors.toSet());
    return (client, address) -> {
      if (!spanning.contains(client)) {
        System.out.printf(
            "  dig @127.0.0.1 -p %d inference.ai.example.internal  # network %s%n",
            address.getPort(), client);
      }
    };
  }
}
