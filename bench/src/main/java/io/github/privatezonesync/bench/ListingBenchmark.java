package io.github.privatezonesync.bench;

import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.aws.AwsTarget;
import io.github.privatezonesync.aws.Vpc;
import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.plan.PlannedZone;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.register.Listing;
import io.github.privatezonesync.register.PlannedResource;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.target.ZonePlan;
import io.github.privatezonesync.target.ZoneRefs;
import io.github.privatezonesync.target.ZoneTarget;
import java.util.List;
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
            "Azure Private DNS", listing(planned(sets, ManyRecordSets.azure(NETWORKS))))
        + WarmRounds.row(
            "Oracle Cloud DNS", listing(planned(sets, ManyRecordSets.oracle(NETWORKS))));
  }

  private static PlannedZone<?> planned(ManyRecordSets sets, ZoneTarget<?> target) {
    PrivateZoneSyncArgs declaration = sets.declaredIn(target);
    return SyncPlan.of(IDENTITY, declaration.declaration()).zones().get(0);
  }

  private static Supplier<?> listing(PlannedZone<?> planned) {
    return () -> listing(planned.target(), planned.zone());
  }

  /** A planned zone keeps its list, so each round walks the zone once more. */
  private static <N extends Network> List<PlannedResource> listing(
      ZoneTarget<N> target, ZonePlan<?> zone) {
    Listing listing = new Listing();
    ZoneRefs unused = target.declare(typed(zone), listing);
    return listing.resources();
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // it is a zone of the target
  private static <N extends Network> ZonePlan<N> typed(ZonePlan<?> zone) {
    return (ZonePlan<N>) zone;
  }

  /**
   * A plan refuses more exclusive record sets than one request takes, so the zone is that of a plan
   * with record sets of their own, held together.
   */
  private static Supplier<?> exclusiveListing(ManyRecordSets sets) {
    AwsTarget exclusive = ManyRecordSets.amazon(NETWORKS).exclusiveRecords().build();
    ZonePlan<Vpc> zone = typed(planned(sets, ManyRecordSets.amazon(NETWORKS).build()).zone());
    ZonePlan<Vpc> together =
        ZonePlan.of(
            exclusive.info(),
            zone.names(),
            zone.physicalNames(),
            zone.domain(),
            zone.networks(),
            zone.recordSets());
    return () -> listing(exclusive, together);
  }
}
