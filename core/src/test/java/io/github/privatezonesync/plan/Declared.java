package io.github.privatezonesync.plan;

import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.fake.FakeNetwork;
import io.github.privatezonesync.fake.FakeTarget;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.target.ZoneTarget;
import java.util.List;

/** Declarations of {@code corp.internal} and what is wrong with them. */
public final class Declared {
  public static final Identity IDENTITY = new Identity("shop", "prod", "internal");

  /** One target on a cloud that takes everything. */
  public static final FakeTarget FAKE = FakeTarget.of("fake", FakeNetwork.of("hub", "net/hub"));

  private Declared() {}

  public static PrivateZoneSyncArgs.Builder corp(ZoneTarget<?>... targets) {
    return PrivateZoneSyncArgs.builder().domain("corp.internal").targets(targets);
  }

  /** The problems of record sets in one target that takes everything. */
  public static List<String> problemsOf(RecordSetArgs... records) {
    return problems(corp(FAKE).records(records));
  }

  public static List<String> problems(PrivateZoneSyncArgs.Builder args) {
    return SyncPlan.problems(IDENTITY, args.build().declaration()).stream()
        .map(Problem::toString)
        .toList();
  }

  public static SyncPlan plan(PrivateZoneSyncArgs.Builder args) {
    return SyncPlan.of(IDENTITY, args.build().declaration());
  }
}
