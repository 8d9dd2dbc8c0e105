package io.github.privatezonesync.aws;

import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.problem.Problem;
import java.util.List;

/** What is wrong with a declaration, as a user reads it. */
final class Problems {
  private static final Identity IDENTITY = new Identity("project", "stack", "dns");

  private Problems() {}

  static List<String> of(AwsTarget.Builder target, RecordSetArgs... records) {
    return SyncPlan.problems(IDENTITY, Deployed.args(target.build(), records).declaration())
        .stream()
        .map(Problem::toString)
        .toList();
  }

  static List<String> ofDomain(String domain, AwsTarget.Builder target) {
    PrivateZoneSyncArgs args =
        PrivateZoneSyncArgs.builder().domain(domain).targets(target.build()).build();
    return SyncPlan.problems(IDENTITY, args.declaration()).stream().map(Problem::toString).toList();
  }

  static SyncPlan plan(AwsTarget target, RecordSetArgs... records) {
    return SyncPlan.of(IDENTITY, Deployed.args(target, records).declaration());
  }
}
