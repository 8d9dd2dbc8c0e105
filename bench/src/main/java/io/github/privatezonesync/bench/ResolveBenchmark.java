package io.github.privatezonesync.bench;

import io.github.privatezonesync.simulator.Client;
import io.github.privatezonesync.simulator.Parity;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.Snapshot;
import io.github.privatezonesync.simulator.dns.Answer;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
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

/** How fast simulated networks resolve, with 10,000 names and 60 networks. */
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ResolveBenchmark {
  private static final int NAMES = 10_000;
  private static final int NETWORKS = 60;
  private static final List<String> DOMAINS = List.of("ai.bench.internal", "db.bench.internal");

  private final Snapshot snapshot = clouds();
  private final List<Client> clients =
      snapshot.networks().stream().map(network -> Client.of(network.id())).toList();
  private final List<Parity.Question> questions =
      snapshot.zones().stream()
          .flatMap(zone -> zone.data().recordSets().stream())
          .filter(set -> set.type().equals(DnsType.A) || set.type().equals(DnsType.CNAME))
          .map(set -> new Parity.Question(set.name(), DnsType.A))
          .distinct()
          .toList();
  private final List<DomainName> names =
      new ArrayList<>(questions.stream().map(Parity.Question::name).toList());
  private int next;

  /** A third of the networks and both zones on each of three clouds. */
  private static Snapshot clouds() {
    SimulatedClouds clouds = SimulatedClouds.fresh();
    List<HostRecords> hosts =
        HostRecords.withRecordSets(NAMES / 2 / DOMAINS.size() * HostRecords.RECORD_SETS);
    for (SimulatedResources cloud :
        List.of(
            SimulatedResources.google(clouds),
            SimulatedResources.azure(clouds),
            SimulatedResources.oracle(clouds))) {
      List<String> networks = cloud.networks(NETWORKS / 3);
      DOMAINS.forEach(domain -> cloud.zone(domain, hosts, networks));
    }
    return clouds.snapshot();
  }

  /** Puts the names in an order that no cache of the processor knows. */
  @Setup
  public void shuffle() {
    if (names.size() != NAMES || clients.size() != NETWORKS) {
      throw new IllegalStateException(names.size() + " names, " + clients.size() + " networks");
    }
    Collections.shuffle(names, new Random(1));
    for (Client client : clients) {
      for (DomainName name : names) {
        if (snapshot.resolve(client, name, DnsType.A).outcome() != Outcome.ANSWERED) {
          throw new IllegalStateException(client + " does not resolve " + name);
        }
      }
    }
  }

  /**
   * One question of one network after another; every other name is a CNAME.
   *
   * @return the answer
   */
  @Benchmark
  @BenchmarkMode(Mode.Throughput)
  @OutputTimeUnit(TimeUnit.SECONDS)
  public Answer resolve() {
    next = next + 1 == NAMES * NETWORKS ? 0 : next + 1;
    return snapshot.resolve(clients.get(next % NETWORKS), names.get(next % NAMES), DnsType.A);
  }

  /**
   * Every name from every network, compared.
   *
   * @return the comparison
   */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.SECONDS)
  public Parity parity() {
    return Parity.of(snapshot, clients, questions);
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
    StringBuilder table = new StringBuilder("| What | Measured | Wanted |\n|---|---:|---:|\n");
    for (RunResult result : JmhRun.of(ResolveBenchmark.class, "-Xms2g", "-Xmx2g")) {
      table.append(row(result));
    }
    return table.toString();
  }

  private static String row(RunResult result) {
    Result<?> measured = result.getPrimaryResult();
    return result.getParams().getBenchmark().endsWith("parity")
        ? "| every name from every network, compared | %.2f ± %.2f s | at most 5 s |%n"
            .formatted(measured.getScore(), measured.getScoreError())
        : "| answers of one thread | %,.0f ± %,.0f a second | at least 1,000,000 |%n"
            .formatted(measured.getScore(), measured.getScoreError());
  }
}
