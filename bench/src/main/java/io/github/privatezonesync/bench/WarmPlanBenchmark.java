package io.github.privatezonesync.bench;

import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.plan.SyncPlan;
import java.util.function.Supplier;

/**
 * The plans of {@link PlanBenchmark} and {@link ServiceBenchmark} without JMH, to compare two
 * versions whose JVMs take turns.
 */
public final class WarmPlanBenchmark {
  private static final int[] RECORD_SETS = {10_000, 100_000};
  private static final int SERVICES = 1_000;
  private static final Identity IDENTITY = new Identity("bench", "dev", "dns");

  private WarmPlanBenchmark() {}

  /**
   * Measures every plan and prints a table.
   *
   * @param args none
   */
  public static void main(String[] args) {
    StringBuilder table = new StringBuilder(WarmRounds.head());
    for (int recordSets : RECORD_SETS) {
      ManyRecordSets sets = ManyRecordSets.of(recordSets);
      table
          .append(row("%,d record sets, one cloud", recordSets, sets.inOneCloud()))
          .append(row("%,d record sets, four clouds", recordSets, sets.inFourClouds()));
    }
    table.append(row("%,d services of 20 regions", SERVICES, ManyServices.declared(SERVICES)));
    System.out.print(table);
  }

  private static String row(String what, int count, PrivateZoneSyncArgs declaration) {
    Supplier<SyncPlan> plan = () -> SyncPlan.of(IDENTITY, declaration.declaration());
    return WarmRounds.row(what.formatted(count), plan);
  }
}
