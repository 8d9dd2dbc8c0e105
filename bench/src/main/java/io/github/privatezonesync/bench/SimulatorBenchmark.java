package io.github.privatezonesync.bench;

import com.pulumi.Context;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.PulumiProgram;
import java.util.List;
import java.util.function.Consumer;

/**
 * Runs one program as a test does, against mocks that give every resource its inputs back and
 * against simulated clouds, in turns and in one JVM.
 *
 * <p>Each run has clouds of its own. It exits with 1 if they do not hold every record set.
 */
public final class SimulatorBenchmark {
  private static final List<Integer> RECORD_SETS = List.of(100, 1_000, 2_000);

  /** The simulator's own code is only a twentieth of a run, and takes long to be compiled. */
  private static final int WARM_UP_PAIRS = 100;

  private static final int WARM_UP_RECORD_SETS = 200;
  static final int ROUNDS = 11;

  /** A round is long enough that the SDK's busy threads do not decide it. */
  private static final int RECORD_SETS_PER_ROUND = 4_000;

  private static final PulumiProgram TEST =
      PulumiProgram.project("bench").config("gcp:project", "bench");

  private SimulatorBenchmark() {}

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
    StringBuilder table = new StringBuilder();
    table
        .append("| Cloud | Record sets | Echo, ms | Simulator, ms | ")
        .append(Comparison.RATIO_TITLES)
        .append(" |\n|---|---:|---:|---:|---:|---:|---:|\n");
    for (Cloud cloud : Cloud.ALL) {
      prove(cloud);
      Pairs<Double> unused = pairs(cloud, WARM_UP_RECORD_SETS, WARM_UP_PAIRS);
      for (int recordSets : RECORD_SETS) {
        int runs = RECORD_SETS_PER_ROUND / recordSets;
        Comparison comparison =
            pairs(cloud, recordSets, rounds * runs).compare(runs, Double::doubleValue);
        table.append(row(cloud, recordSets, comparison));
      }
    }
    return table.toString();
  }

  private static void prove(Cloud cloud) {
    for (int recordSets : RECORD_SETS) {
      SimulatedClouds clouds = SimulatedNetworks.clouds();
      DeclaredStack unused =
          TEST.on(clouds).run(cloud.component(HostRecords.withRecordSets(recordSets)));
      int held = clouds.snapshot().zones().stream().mapToInt(zone -> zone.data().size()).sum();
      if (held < recordSets) {
        System.err.printf(
            "%s: %d record sets are in the simulated cloud, not %d%n",
            cloud.label(), held, recordSets);
        System.exit(1);
      }
    }
  }

  private static Pairs<Double> pairs(Cloud cloud, int recordSets, int count) throws Exception {
    Consumer<Context> program = cloud.component(HostRecords.withRecordSets(recordSets));
    return Pairs.alternating(
        count,
        () -> millis(TEST, program),
        () -> millis(TEST.on(SimulatedNetworks.clouds()), program));
  }

  private static double millis(PulumiProgram test, Consumer<Context> program) {
    System.gc(); // no side pays for the garbage of the other
    long start = System.nanoTime();
    DeclaredStack unused = test.run(program);
    return (System.nanoTime() - start) / 1e6;
  }

  private static String row(Cloud cloud, int recordSets, Comparison comparison) {
    return "| %s | %,d | %,.0f | %,.0f | %s |%n"
        .formatted(
            cloud.label(),
            recordSets,
            comparison.first().median(),
            comparison.second().median(),
            comparison.ratioCells());
  }
}
