package io.github.privatezonesync.azure;

import static io.github.privatezonesync.azure.Programs.NE;
import static io.github.privatezonesync.azure.Programs.args;
import static io.github.privatezonesync.azure.Programs.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.ReverseZones;
import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.plan.SyncPlan;
import org.junit.jupiter.api.Test;

/** Reverse zones, in which machines do not register. */
class AzureReverseTest {
  private static final Identity IDENTITY = new Identity("shop", "prod", "dns");

  @Test
  void areAllThatAnswersForTheirBlock() {
    assertThat(
            SyncPlan.of(IDENTITY, args("4.0.10.in-addr.arpa", target().build()).declaration())
                .zones()
                .get(0)
                .notes())
        .containsExactly(
            "machines do not register in a reverse zone, and only this zone answers for its block:"
                + " one without a pointer here has no reverse name");
  }

  @Test
  void takeNoRegistration() {
    AzureTarget registering =
        target().virtualNetwork(VirtualNetwork.of("ne", NE, "northeurope").registration()).build();
    SyncPlan plan =
        SyncPlan.of(IDENTITY, args(registering, RecordSetArgs.a("db", "10.0.4.7")).declaration());
    assertThatThrownBy(() -> ReverseZones.of(plan).args())
        .hasMessage(
            """
            ReverseZones: 1 problem in the other direction of 'corp.internal.'
              - zone '4.0.10.in-addr.arpa', target 'azure', network 'ne': machines do not register in \
            a reverse zone such as '4.0.10.in-addr.arpa', and Azure refuses the link; remove \
            registration(), for ReverseZones with targets(..)\
            """);
    assertThat(
            ReverseZones.of(plan)
                .targets(
                    target().virtualNetwork(VirtualNetwork.of("ne", NE, "northeurope")).build())
                .args())
        .hasSize(1);
  }
}
