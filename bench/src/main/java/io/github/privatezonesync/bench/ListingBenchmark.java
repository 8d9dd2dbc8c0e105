package io.github.privatezonesync.bench;

import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.aws.AwsTarget;
import io.github.privatezonesync.aws.Vpc;
import io.github.privatezonesync.plan.Identity;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.plan.TargetPlan;
import io.github.privatezonesync.spi.ZonePlan;
import io.github.privatezonesync.spi.ZoneTarget;
import java.util.function.Supplier;

/** How long a plan of 100,000 record sets takes to list the resources of its zone. */
public final class ListingBenchmark {
  private static final int RECORD_SETS = 100_000;
  private static final int NETWORKS = 100;
  private static final Identity IDENTITY = new Identity("bench", "dev", "dns");

  private ListingBenchmark() {}

  /**
   * Measures every cloud and prints a table.
   *
   * @param args none
   */
  public static void main(String[] args) {
    System.out.print(table());
  }

  static String table() {
    ManyRecordSets sets = ManyRecordSets.of(RECORD_SETS);
    return WarmRounds.head()
        + WarmRounds.row(
            "Google Cloud DNS", listing(planned(sets, ManyRecordSets.google(NETWORKS))))
        + WarmRounds.row(
            "Amazon Route 53", listing(planned(sets, ManyRecordSets.amazon(NETWORKS).build())))
        + WarmRounds.row("Amazon Route 53, exclusive record sets", exclusiveListing(sets))
        + WarmRounds.row(
            "Azure Private DNS", listing(planned(sets, ManyRecordSets.azure(NETWORKS))));
  }

  private static TargetPlan<?> planned(ManyRecordSets sets, ZoneTarget<?> target) {
    PrivateZoneSyncArgs declaration = sets.declaredIn(target);
    return SyncPlan.of(IDENTITY, declaration).targets().get(0);
  }

  private static Supplier<?> listing(TargetPlan<?> plan) {
    return plan::resources;
  }

  /**
   * A plan refuses more exclusive record sets than one request takes, so the target lists the zone
   * of a plan with record sets of their own.
   */
  @SuppressWarnings("unchecked") // a target of AWS has networks of AWS
  private static Supplier<?> exclusiveListing(ManyRecordSets sets) {
    AwsTarget exclusive = ManyRecordSets.amazon(NETWORKS).exclusiveRecords().build();
    ZonePlan<Vpc> zone =
        (ZonePlan<Vpc>) planned(sets, ManyRecordSets.amazon(NETWORKS).build()).zone();
    return () -> exclusive.resources(zone);
  }
}
