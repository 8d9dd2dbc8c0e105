package io.github.privatezonesync.azure;

import static io.github.privatezonesync.testkit.PulumiAssertions.assertThat;

import com.pulumi.azurenative.Provider;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.contract.GoldenRecords;
import org.junit.jupiter.api.Test;

/** All record types and virtual networks of two subscriptions, as text to read in a review. */
class AzureSnapshotTest {
  private static final String PARTNER =
      "/subscriptions/s2/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/shared";

  @Test
  void declaresARecordSetOfEveryType() {
    DeclaredStack stack =
        Programs.update()
            .run(
                ctx -> {
                  AzureTarget target =
                      Programs.target()
                          .provider(new Provider("network-subscription"))
                          .virtualNetwork(VirtualNetwork.of("ne", Programs.NE, "northeurope"))
                          .virtualNetwork(VirtualNetwork.of("partner", PARTNER, "westeurope"))
                          .build();
                  RecordSetArgs[] records =
                      target.info().capabilities().types().stream()
                          .map(GoldenRecords::of)
                          .toArray(RecordSetArgs[]::new);
                  PrivateZoneSync unused =
                      new PrivateZoneSync("dns", Programs.args(target, records));
                });

    assertThat(stack.plan("dns")).matchesSnapshot("plan.txt");
    assertThat(stack).hasUniqueUrns().matchesSnapshot("resources.txt");
  }
}
