package io.github.privatezonesync.forward;

import io.github.privatezonesync.PrivateForwardingArgs;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.fake.FakeNetwork;
import io.github.privatezonesync.fake.FakeTarget;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.problem.InvalidDeclarationException;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.target.forward.ForwardingTarget;
import java.util.List;

/** Declarations of forwarding, what is wrong with them, and zones beside them. */
final class Forwarded {
  static final Identity IDENTITY = new Identity("shop", "prod", "hybrid");
  static final FakeNetwork HUB = FakeNetwork.of("hub", "net/hub");
  static final FakeNetwork LAB = FakeNetwork.of("lab", "net/lab");
  static final FakeNetwork FAR = FakeNetwork.of("far", "net/far");

  private Forwarded() {}

  static PrivateForwardingArgs.Builder to(ForwardingTarget<?>... targets) {
    return PrivateForwardingArgs.builder().targets(targets);
  }

  static ForwardingPlan plan(PrivateForwardingArgs.Builder args) {
    PrivateForwardingArgs built = args.build();
    return ForwardingPlan.of(IDENTITY, built.declaration(), built.beside());
  }

  static List<String> problems(PrivateForwardingArgs.Builder args) {
    try {
      plan(args);
      return List.of();
    } catch (InvalidDeclarationException invalid) {
      return invalid.problems().stream().map(Problem::toString).toList();
    }
  }

  static List<String> findings(PrivateForwardingArgs.Builder args) {
    return plan(args).findings().stream().map(Finding::toString).toList();
  }

  /** A zone in some networks. */
  static SyncPlan zone(String domain, FakeNetwork... networks) {
    return SyncPlan.of(
        new Identity("shop", "prod", "zones"),
        PrivateZoneSyncArgs.builder()
            .domain(domain)
            .targets(FakeTarget.of("fake", networks))
            .build()
            .declaration());
  }
}
