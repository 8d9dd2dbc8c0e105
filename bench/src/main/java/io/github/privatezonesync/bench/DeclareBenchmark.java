package io.github.privatezonesync.bench;

import com.pulumi.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Declares one zone through the component and by hand, in turns and in one JVM, and compares time
 * and live heap.
 *
 * <p>It first proves that both declare the same resources, and exits with 1 if they do not.
 */
public final class DeclareBenchmark {
  private static final List<Integer> RECORD_SETS = List.of(100, 1_000, 2_000);
  private static final int WARM_UP_RUNS = 100;
  private static final int WARM_UP_RECORD_SETS = 200;

  /** Many and short, so that what is done once a run is compiled too, on either side. */
  private static final int SHORT_WARM_UP_RUNS = 1_000;

  private static final int SHORT_WARM_UP_RECORD_SETS = 4;
  static final int ROUNDS = 11;

  /** A round is long enough that the SDK's busy threads do not decide it. */
  private static final int RECORD_SETS_PER_ROUND = 12_000;

  private static final int MOST_RUNS_PER_ROUND = 60;
  private static final int HEAP_ROUNDS = 3;
  private static final double MEGABYTE = 1 << 20;

  private DeclareBenchmark() {}

  /** One cloud and one number of record sets, measured. */
  private record Measured(Comparison millis, double handBytes, double ourBytes) {}

  /**
   * Measures everything and prints a table.
   *
   * @param args the number of rounds; left out, 11
   */
  public static void main(String[] args) throws Exception {
    System.out.print(table(args.length == 0 ? ROUNDS : Integer.parseInt(args[0])));
    System.exit(0); // the SDK leaves threads behind
  }

  static String table(int rounds) throws Exception {
    StringBuilder table =
        new StringBuilder(
            """
            | Cloud | Record sets | By hand, ms | Component, ms | Ratio: median | quartiles | min to max | \
            By hand, MB live | Component, MB live | Ratio |
            |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|
            """);
    for (Cloud cloud : Cloud.ALL) {
      for (int recordSets : RECORD_SETS) {
        SameResources.require(cloud, HostRecords.withRecordSets(recordSets));
      }
      warmUp(cloud);
      for (int recordSets : RECORD_SETS) {
        table.append(row(cloud, recordSets, measure(cloud, recordSets, rounds)));
      }
    }
    return table.toString();
  }

  /** A round is the mean of some runs. */
  private static Measured measure(Cloud cloud, int recordSets, int rounds) throws Exception {
    List<HostRecords> hosts = HostRecords.withRecordSets(recordSets);
    int runs = Math.min(MOST_RUNS_PER_ROUND, RECORD_SETS_PER_ROUND / recordSets);
    return new Measured(
        pairs(cloud, hosts, rounds * runs).compare(runs, Double::doubleValue),
        liveBytes(cloud.handWritten(hosts)),
        liveBytes(cloud.component(hosts)));
  }

  private static void warmUp(Cloud cloud) throws Exception {
    Pairs<Double> unusedShort =
        pairs(cloud, HostRecords.withRecordSets(SHORT_WARM_UP_RECORD_SETS), SHORT_WARM_UP_RUNS);
    Pairs<Double> unusedLong =
        pairs(cloud, HostRecords.withRecordSets(WARM_UP_RECORD_SETS), WARM_UP_RUNS);
  }

  private static Pairs<Double> pairs(Cloud cloud, List<HostRecords> hosts, int count)
      throws Exception {
    return Pairs.alternating(
        count, () -> millis(cloud.handWritten(hosts)), () -> millis(cloud.component(hosts)));
  }

  private static double millis(Consumer<Context> program) throws Exception {
    System.gc(); // no side pays for the garbage of the other
    return MockedRun.of(program).millis();
  }

  private static double liveBytes(Consumer<Context> program) throws Exception {
    List<Double> bytes = new ArrayList<>();
    for (int i = 0; i < HEAP_ROUNDS; i++) {
      long before = Heap.liveBytes();
      MockedRun run = MockedRun.of(program);
      bytes.add((double) (Heap.liveBytesWith(run) - before));
    }
    return new Samples(bytes).median();
  }

  private static String row(Cloud cloud, int recordSets, Measured measured) {
    return "| %s | %,d | %,.0f | %,.0f | %s | %.1f | %.1f | **%.3f** |%n"
        .formatted(
            cloud.label(),
            recordSets,
            measured.millis().first().median(),
            measured.millis().second().median(),
            measured.millis().ratioCells(),
            measured.handBytes() / MEGABYTE,
            measured.ourBytes() / MEGABYTE,
            measured.ourBytes() / measured.handBytes());
  }
}
