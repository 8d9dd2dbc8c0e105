package io.github.privatezonesync.azure;

import static io.github.privatezonesync.testkit.PulumiAssertions.assertThat;

import com.pulumi.Context;
import com.pulumi.azurenative.Provider;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.RegionalService;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.contract.GoldenRecords;
import org.junit.jupiter.api.Test;

/** Every kind of resource that a target of Azure can have, as text to read in a review. */
class AzureSnapshotTest {
  private static final String PARTNER =
      "/subscriptions/s2/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/shared";

  @Test
  void declaresEveryKindOfResource() {
    DeclaredStack stack = Programs.update().run(AzureSnapshotTest::declare);

    assertThat(stack).hasUniqueUrns().matchesSnapshot("resources.txt");
  }

  /** A record set of every type, and a service in a zone for each region. */
  private static void declare(Context ctx) {
    AzureTarget target =
        Programs.target()
            .provider(new Provider("network-subscription"))
            .virtualNetwork(VirtualNetwork.of("ne", Programs.NE, "northeurope").registration())
            .virtualNetwork(VirtualNetwork.of("partner", PARTNER, "westeurope"))
            .perRegion("westeurope")
            .resourceGroupOf("northeurope", "dns-ne")
            .build();
    PrivateZoneSync unused =
        new PrivateZoneSync(
            "dns",
            PrivateZoneSyncArgs.builder()
                .domain("corp.internal")
                .targets(target)
                .records(
                    target.info().capabilities().types().stream()
                        .map(GoldenRecords::of)
                        .toArray(RecordSetArgs[]::new))
                .services(
                    RegionalService.named("nearest")
                        .endpoint("westeurope", "10.0.1.10")
                        .endpoint("northeurope", "10.0.2.10"))
                .build());
  }
}
