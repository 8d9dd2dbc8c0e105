package io.github.privatezonesync.gcp;

import static io.github.privatezonesync.testkit.PulumiAssertions.assertThat;

import com.pulumi.Context;
import com.pulumi.gcp.Provider;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.RegionalEndpoint;
import io.github.privatezonesync.RegionalService;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.contract.GoldenRecords;
import org.junit.jupiter.api.Test;

/** Every kind of resource that a target of Google Cloud can have, as text to read in a review. */
class GcpSnapshotTest {
  private static final String US = "us-east4";
  private static final String EU = "europe-west4";

  @Test
  void declaresEveryKindOfResource() {
    DeclaredStack stack = Programs.update().run(GcpSnapshotTest::declare);

    assertThat(stack).hasUniqueUrns().matchesSnapshot("resources.txt");
  }

  /** A record set of every type, and a service of every routing. */
  private static void declare(Context ctx) {
    GcpTarget target =
        GcpTarget.builder()
            .provider(new Provider("network-project"))
            .network(GcpNetwork.of("hub", Programs.HUB_LINK).regions(US, EU))
            .network(GcpNetwork.of("edge", "projects/net/global/networks/edge").regions(EU))
            .network(
                GcpNetwork.of("partner", "projects/partner/global/networks/shared").regions(US))
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
                    service("all").all(),
                    service("nearest"),
                    service("weighted").weighted(),
                    RegionalService.named("failover")
                        .endpoint(endpoint(US).health(GcpHealth.regionalL4(Programs.HUB, 443)))
                        .endpoint(endpoint(EU))
                        .failover(US, EU))
                .build());
  }

  private static RegionalService service(String name) {
    return RegionalService.named(name).endpoint(endpoint(US)).endpoint(endpoint(EU));
  }

  private static RegionalEndpoint endpoint(String region) {
    return RegionalEndpoint.inRegion(region).ipv4(region.equals(US) ? "10.0.1.10" : "10.0.2.10");
  }
}
