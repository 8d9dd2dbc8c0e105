package io.github.privatezonesync.gcp;

import static io.github.privatezonesync.gcp.Programs.args;
import static io.github.privatezonesync.gcp.Programs.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.ReverseZones;
import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.problem.Problem;
import org.junit.jupiter.api.Test;

/** Reverse zones beside those that Google has for virtual machines. */
class GcpReverseTest {
  private static final Identity IDENTITY = new Identity("shop", "prod", "dns");

  private static SyncPlan plan(PrivateZoneSyncArgs args) {
    return SyncPlan.of(IDENTITY, args.declaration());
  }

  @Test
  void hideTheNamesOfVirtualMachines() {
    assertThat(plan(args("4.0.10.in-addr.arpa", target().build())).zones().get(0).notes())
        .containsExactly(
            "a virtual machine whose address has no pointer in '4.0.10.in-addr.arpa' has no reverse"
                + " name: Google's own is no longer asked for");
    assertThat(plan(args("2.0.192.in-addr.arpa", target().build())).zones().get(0).notes())
        .isEmpty();
  }

  @Test
  void areAsLongAsThoseOfGoogle() {
    PrivateZoneSyncArgs args =
        args(
            "172.in-addr.arpa",
            target().build(),
            RecordSetArgs.ptr("7.4.16", "db.corp.internal."),
            RecordSetArgs.ptr("1.1.1", "www.corp.internal."));
    assertThat(SyncPlan.problems(IDENTITY, args.declaration()).stream().map(Problem::toString))
        .containsExactly(
            "target 'gcp': record '7.4.16' PTR: is never found: Google answers for"
                + " '16.172.in-addr.arpa' itself, which is longer than '172.in-addr.arpa'; use a zone"
                + " of that name or one below it");
  }

  @Test
  void haveNamesOfTheirOwn() {
    SyncPlan plan =
        plan(
            args(target().zoneName("corp").build(), RecordSetArgs.a("db", "10.0.4.7", "10.0.5.7")));
    assertThatThrownBy(() -> ReverseZones.of(plan).args())
        .hasMessage(
            """
            ReverseZones: 2 problems in the other direction of 'corp.internal.'
              - zone '4.0.10.in-addr.arpa', target 'gcp': it would be called 'corp', as the zone \
            'corp.internal' is; give targets(..) in which zones have no name of their own
              - zone '5.0.10.in-addr.arpa', target 'gcp': it would be called 'corp', as the zone \
            'corp.internal' is; give targets(..) in which zones have no name of their own\
            """);
    assertThat(ReverseZones.of(plan).targets(target().build()).args()).hasSize(2);
  }
}
