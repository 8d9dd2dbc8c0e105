package quickstart;

import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.simulator.Parity;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.Snapshot;
import io.github.privatezonesync.simulator.server.DnsServers;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.PulumiProgram;
import io.github.privatezonesync.testkit.clouds.PlannedAnswers;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * Shows what the quick start declares and what it does, without a cloud account: the plan, and what
 * every network resolves for every name once the program is deployed to simulated clouds.
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
    SyncPlan plan = stack.plan("ai");
    Parity parity = Parity.of(clouds.snapshot());
    System.out.println(plan);
    System.out.println(parity);
    List<String> differences = differences(stack, plan, clouds.snapshot());
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

  /** Answers as every network, each at its own port, until the process is stopped. */
  private static void serve(SimulatedClouds clouds) throws InterruptedException {
    System.out.println("\nAsk as a network, until you stop this with Ctrl-C:");
    try (DnsServers servers = DnsServers.start(clouds, 0, List.of(), Show::print)) {
      new CountDownLatch(1).await();
    }
  }

  private static void print(String network, InetSocketAddress address) {
    System.out.printf(
        "  dig @127.0.0.1 -p %d chat.ai.example.internal  # network %s%n",
        address.getPort(), network);
  }

  private static List<String> differences(DeclaredStack stack, SyncPlan plan, Snapshot clouds) {
    List<String> differences = new ArrayList<>();
    differences.addAll(
        Received.differences(plan, stack.resources().stream().map(Received::of).toList()));
    stack.zones().forEach(zone -> differences.addAll(PlannedAnswers.broken(zone, clouds)));
    return differences;
  }
}
