package io.github.privatezonesync.bench;

import com.pulumi.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
  static final int ROUNDS = 11;

  /** A round is long enough that the SDK's busy threads do not decide it. */
  private static final int RECORD_SETS_PER_ROUND = 12_000;

  private static final int MOST_RUNS_PER_ROUND = 60;
  private static final int HEAP_ROUNDS = 3;
  private static final double MEGABYTE = 1 << 20;

  private DeclareBenchmark() {}

  /** One cloud and one number of record sets, measured. */
  private record Comparison(
      Samples handMillis, Samples ourMillis, Samples ratios, double handBytes, double ourBytes) {}

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
      prove(cloud);
      warmUp(cloud);
      for (int recordSets : RECORD_SETS) {
        table.append(row(cloud, recordSets, compare(cloud, recordSets, rounds)));
      }
    }
    return table.toString();
  }

  private static void prove(Cloud cloud) {
    for (int recordSets : RECORD_SETS) {
      List<Host> hosts = Host.withRecordSets(recordSets);
      Set<String> differences =
          SameResources.differences(cloud.handWritten(hosts), cloud.component(hosts));
      if (!differences.isEmpty()) {
        System.err.printf("%s: the two sides differ%n", cloud.label());
        differences.stream().limit(10).forEach(System.err::println);
        System.exit(1);
      }
    }
  }

  /** The side that goes first changes from run to run; a round is the mean of some runs. */
  private static Comparison compare(Cloud cloud, int recordSets, int rounds) throws Exception {
    List<Host> hosts = Host.withRecordSets(recordSets);
    int runs = Math.min(MOST_RUNS_PER_ROUND, RECORD_SETS_PER_ROUND / recordSets);
    List<Double> hand = new ArrayList<>();
    List<Double> ours = new ArrayList<>();
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      double handMillis = 0;
      double ourMillis = 0;
      for (int run = 0; run < runs; run++) {
        if ((round + run) % 2 == 0) {
          handMillis += millis(cloud.handWritten(hosts));
          ourMillis += millis(cloud.component(hosts));
        } else {
          ourMillis += millis(cloud.component(hosts));
          handMillis += millis(cloud.handWritten(hosts));
        }
      }
      hand.add(handMillis / runs);
      ours.add(ourMillis / runs);
      ratios.add(ourMillis / handMillis);
    }
    return new Comparison(
        new Samples(hand),
        new Samples(ours),
        new Samples(ratios),
        liveBytes(cloud.handWritten(hosts)),
        liveBytes(cloud.component(hosts)));
  }

  private static void warmUp(Cloud cloud) throws Exception {
    List<Host> hosts = Host.withRecordSets(WARM_UP_RECORD_SETS);
    for (int run = 0; run < WARM_UP_RUNS; run++) {
      double unused = millis(cloud.handWritten(hosts)) + millis(cloud.component(hosts));
    }
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

  private static String row(Cloud cloud, int recordSets, Comparison comparison) {
    Samples ratios = comparison.ratios();
    return "| %s | %,d | %,.0f | %,.0f | **%.3f** | %.3f to %.3f | %.3f to %.3f | %.1f | %.1f | **%.3f** |%n"
        .formatted(
            cloud.label(),
            recordSets,
            comparison.handMillis().median(),
            comparison.ourMillis().median(),
            ratios.median(),
            ratios.quantile(0.25),
            ratios.quantile(0.75),
            ratios.min(),
            ratios.max(),
            comparison.handBytes() / MEGABYTE,
            comparison.ourBytes() / MEGABYTE,
            comparison.ourBytes() / comparison.handBytes());
  }
}
