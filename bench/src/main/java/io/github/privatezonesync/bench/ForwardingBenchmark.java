package io.github.privatezonesync.bench;

import io.github.privatezonesync.PrivateForwardingArgs;
import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.forward.ForwardingPlan;
import io.github.privatezonesync.simulator.Client;
import io.github.privatezonesync.simulator.Snapshot;
import io.github.privatezonesync.simulator.dns.Answer;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.Outcome;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

/** How long a large mesh takes to plan, and how fast a network resolves what it forwards. */
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ForwardingBenchmark {
  private static final Identity IDENTITY = new Identity("bench", "dev", "mesh");

  /** A VPC that forwards one domain to a server outside. */
  @State(Scope.Thread)
  public static class Deployed {
    private final Snapshot snapshot = ForwardedVpc.clouds().snapshot();
    private final Client client = Client.of(snapshot.networks().get(0).id());
    private int next;

    private DomainName name() {
      next = next + 1 == ForwardedVpc.NAMES.size() ? 0 : next + 1;
      return ForwardedVpc.NAMES.get(next);
    }

    /** Shows that every name is answered. */
    @Setup
    public void check() {
      for (DomainName name : ForwardedVpc.NAMES) {
        if (snapshot.resolve(client, name, DnsType.A).outcome() != Outcome.ANSWERED) {
          throw new IllegalStateException(client + " does not resolve " + name);
        }
      }
    }
  }

  /**
   * One question that the server outside answers.
   *
   * @param deployed who asks
   * @return the answer
   */
  @Benchmark
  @BenchmarkMode(Mode.Throughput)
  @OutputTimeUnit(TimeUnit.SECONDS)
  public Answer answer(Deployed deployed) {
    return deployed.snapshot.resolve(deployed.client, deployed.name(), DnsType.A);
  }

  /**
   * Measures everything and prints a table.
   *
   * @param args none
   */
  public static void main(String[] args) throws RunnerException {
    System.out.print(table());
  }

  static String table() throws RunnerException {
    StringBuilder table = new StringBuilder(WarmRounds.head());
    for (int networks : List.of(250, 500)) {
      for (int domains : List.of(100, 200)) {
        PrivateForwardingArgs mesh = LargeMesh.of(networks, domains);
        table.append(
            WarmRounds.row(
                "`ForwardingPlan.of`, %s networks, %s domains".formatted(networks, domains),
                () -> ForwardingPlan.of(IDENTITY, mesh.declaration(), mesh.beside())));
      }
    }
    table.append("\n| What | Measured | Wanted |\n|---|---:|---:|\n");
    for (RunResult result : JmhRun.of(ForwardingBenchmark.class, "-Xms2g", "-Xmx2g")) {
      Result<?> measured = result.getPrimaryResult();
      table.append(
          "| forwarded answers of one thread | %,.0f ± %,.0f a second | at least 500,000 |%n"
              .formatted(measured.getScore(), measured.getScoreError()));
    }
    return table.toString();
  }
}
