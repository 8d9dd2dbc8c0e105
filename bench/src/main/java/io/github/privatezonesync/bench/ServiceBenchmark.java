package io.github.privatezonesync.bench;

import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.plan.RegionLossDrill;
import io.github.privatezonesync.plan.SyncPlan;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
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
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

/** How long 1,000 regional services of 20 regions take to plan over 500 networks, and to drill. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ServiceBenchmark {
  private static final int SERVICES = 1_000;
  private static final Identity IDENTITY = new Identity("bench", "dev", "dns");

  private PrivateZoneSyncArgs declaration = PrivateZoneSyncArgs.builder().build();
  private SyncPlan plan = SyncPlan.of(IDENTITY, ManyServices.declared(1).declaration());

  /** Writes the declaration down, and plans it once for the drill; that is not measured. */
  @Setup
  public void write() {
    declaration = ManyServices.declared(SERVICES);
    plan = SyncPlan.of(IDENTITY, declaration.declaration());
  }

  /** The whole plan. */
  @Benchmark
  public SyncPlan planServices() {
    return SyncPlan.of(IDENTITY, declaration.declaration());
  }

  /** The loss of each region in turn. */
  @Benchmark
  public RegionLossDrill drill() {
    return RegionLossDrill.of(plan);
  }

  /** What every network gets of every service. */
  @Benchmark
  public int answers() {
    return plan.answers().rows().size();
  }

  /** Measures everything and prints a table. */
  public static void main(String[] args) throws RunnerException {
    System.out.print(table());
  }

  static String table() throws RunnerException {
    Collection<RunResult> results = JmhRun.of(ServiceBenchmark.class, "-Xmx4g");
    return results.stream()
        .map(
            result ->
                "| %s | %,.0f ± %,.0f |%n"
                    .formatted(
                        label(result.getPrimaryResult().getLabel()),
                        result.getPrimaryResult().getScore(),
                        result.getPrimaryResult().getScoreError()))
        .collect(
            Collectors.joining(
                "",
                "| 1,000 services of 20 regions, 500 networks | ms |%n|---|---:|%n".formatted(),
                ""));
  }

  private static String label(String method) {
    return switch (method) {
      case "planServices" -> "`SyncPlan.of`";
      case "drill" -> "`RegionLossDrill.of`";
      case "answers" -> "`SyncPlan.answers()`";
      default -> throw new IllegalArgumentException("no label for " + method);
    };
  }
}
