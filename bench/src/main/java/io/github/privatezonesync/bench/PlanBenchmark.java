package io.github.privatezonesync.bench;

import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.dns.RecordName;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.Ttl;
import io.github.privatezonesync.plan.SyncPlan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

/** How long planning takes for many record sets and 100 networks. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PlanBenchmark {
  private static final DomainName DOMAIN = DomainName.parse("bench.internal");
  private static final Identity IDENTITY = new Identity("bench", "dev", "dns");

  /** The number of record sets. */
  @Param({"1000", "10000", "100000"})
  public int recordSets;

  private List<RecordSetArgs> records = List.of();
  private PrivateZoneSyncArgs oneCloud = PrivateZoneSyncArgs.builder().build();
  private PrivateZoneSyncArgs fourClouds = oneCloud;

  /** Writes the declarations down; that is not measured. */
  @Setup
  public void write() {
    ManyRecordSets sets = ManyRecordSets.of(recordSets);
    records = sets.records();
    oneCloud = sets.inOneCloud();
    fourClouds = sets.inFourClouds();
  }

  /** The whole plan for 100 networks of Google Cloud. */
  @Benchmark
  public SyncPlan planForOneCloud() {
    return SyncPlan.of(IDENTITY, oneCloud.declaration());
  }

  /**
   * The whole plan for 100 networks, a quarter of them on each cloud, with all record sets on each.
   */
  @Benchmark
  public SyncPlan planForFourClouds() {
    return SyncPlan.of(IDENTITY, fourClouds.declaration());
  }

  /** The part of a plan that reads what was written, without any rule. */
  @Benchmark
  public List<RecordSet> readRecordSets() {
    List<RecordSet> sets = new ArrayList<>(records.size());
    for (RecordSetArgs record : records) {
      sets.add(
          new RecordSet(
              RecordName.parse(record.written().name(), DOMAIN),
              record.written().type(),
              Ttl.of(record.written().ttl().orElse(PrivateZoneSyncArgs.DEFAULT_TTL)),
              record.written().values().stream().map(value -> value.parse(DOMAIN)).toList()));
    }
    return sets;
  }

  /** Measures everything and prints a table. */
  public static void main(String[] args) throws RunnerException {
    System.out.print(table());
  }

  static String table() throws RunnerException {
    Collection<RunResult> results = JmhRun.of(PlanBenchmark.class, "-Xms2g", "-Xmx2g");
    StringBuilder table =
        new StringBuilder(
            """
            | What | Record sets | Time, ms | For each record set, µs |
            |---|---:|---:|---:|
            """);
    results.forEach(result -> table.append(row(result)));
    return table.toString();
  }

  private static String row(RunResult result) {
    String method = result.getParams().getBenchmark();
    int recordSets = Integer.parseInt(result.getParams().getParam("recordSets"));
    Result<?> time = result.getPrimaryResult();
    return "| %s | %,d | %,.1f ± %,.1f | %.2f |%n"
        .formatted(
            label(method.substring(method.lastIndexOf('.') + 1)),
            recordSets,
            time.getScore(),
            time.getScoreError(),
            time.getScore() * 1_000 / recordSets);
  }

  private static String label(String method) {
    return switch (method) {
      case "planForOneCloud" -> "`SyncPlan.of`, one cloud, 100 networks";
      case "planForFourClouds" -> "`SyncPlan.of`, four clouds, 100 networks";
      case "readRecordSets" -> "of it: reading the record sets";
      default -> throw new IllegalArgumentException("no label for " + method);
    };
  }
}
