package io.github.privatezonesync.plan;

import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.fake.FakeNetwork;
import io.github.privatezonesync.fake.FakeTarget;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.target.ZoneTarget;
import java.util.List;

/** Declarations of {@code corp.internal} and what is wrong with them. */
final class Declared {
  static final Identity IDENTITY = new Identity("shop", "prod", "internal");

  /** One target on a cloud that takes everything. */
  static final FakeTarget FAKE = FakeTarget.of("fake", FakeNetwork.of("hub", "net/hub"));

  private Declared() {}

  static PrivateZoneSyncArgs.Builder corp(ZoneTarget<?>... targets) {
    return PrivateZoneSyncArgs.builder().domain("corp.internal").targets(targets);
  }

  /** The problems of record sets in one target that takes everything. */
  static List<String> problemsOf(RecordSetArgs... records) {
    return problems(corp(FAKE).records(records));
  }

  static List<String> problems(PrivateZoneSyncArgs.Builder args) {
    return SyncPlan.problems(IDENTITY, args.build()).stream().map(Problem::toString).toList();
  }

  static SyncPlan plan(PrivateZoneSyncArgs.Builder args) {
    return SyncPlan.of(IDENTITY, args.build());
  }
}
