package io.github.privatezonesync.docs;

import static io.github.privatezonesync.RecordSetArgs.a;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.pulumi.Context;
import com.pulumi.gcp.compute.Network;
import com.pulumi.gcp.compute.NetworkArgs;
import com.pulumi.gcp.dns.ManagedZone;
import com.pulumi.gcp.dns.ManagedZoneArgs;
import com.pulumi.gcp.dns.inputs.ManagedZonePrivateVisibilityConfigArgs;
import com.pulumi.gcp.dns.inputs.ManagedZonePrivateVisibilityConfigNetworkArgs;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.gcp.GcpNetwork;
import io.github.privatezonesync.gcp.GcpTarget;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.testkit.PulumiProgram;
import io.github.privatezonesync.testkit.clouds.TestClouds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What docs/testing.md shows. */
class TestingTest {
  private static final String START = "<!-- failure: made by the tests of docs -->\n```\n";
  private static final String LAB = "projects/partner/global/networks/lab";
  private static final String END = "```\n<!-- end of failure -->";

  @RegisterExtension
  final TestClouds clouds =
      TestClouds.of(PulumiProgram.project("shop").config("gcp:project", "shop"));

  @Test
  void pageShowsAFailureAsItIsPrinted() {
    Throwable failure = catchThrowable(this::fail);
    String page = Documents.read(Documents.ROOT.resolve("docs/testing.md"));
    assertThat(page.substring(page.indexOf(START) + START.length(), page.indexOf(END)).strip())
        .isEqualTo(failure.getMessage().strip());
  }

  private void fail() {
    clouds.deploy(
        ctx -> {
          Network hub = new Network("hub", NetworkArgs.builder().name("hub").build());
          declare(
              GcpTarget.builder().network(GcpNetwork.of("hub", hub.selfLink())),
              a("db.apps", "10.0.4.7"));
          zoneOfSomebodyElse(hub, "apps.example.internal.");
        });
    assertThat(clouds).from("hub").resolves("db.apps.example.internal", "A").to("10.0.4.7");
  }

  @Test
  void programFindsNetworksOfOthers() {
    TestClouds clouds =
        TestClouds.of(PulumiProgram.project("dns"))
            .given(PulumiProgram.project("network").config("gcp:project", "shop"), this::networks)
            .network(new SimulatedNetwork("gcp", LAB, "lab", "partner", null));
    clouds.deploy(
        ctx ->
            declare(
                GcpTarget.builder()
                    .network(GcpNetwork.of("hub", "projects/shop/global/networks/hub"))
                    .network(GcpNetwork.of("lab", LAB)),
                a("db", "10.0.4.7")));
    assertThat(clouds).answersAsPlanned();
    assertThat(clouds).networksAgreeOn("db.example.internal", "A", "hub", "lab");
  }

  private void networks(Context ctx) {
    Network unused = new Network("hub", NetworkArgs.builder().name("hub").build());
  }

  private static void declare(GcpTarget.Builder target, RecordSetArgs... records) {
    PrivateZoneSync unused =
        new PrivateZoneSync(
            "internal",
            PrivateZoneSyncArgs.builder()
                .domain("example.internal")
                .targets(target.zoneName("internal").build())
                .records(records)
                .build());
  }

  private static void zoneOfSomebodyElse(Network network, String dnsName) {
    ManagedZone unused =
        new ManagedZone(
            "legacy",
            ManagedZoneArgs.builder()
                .name("legacy")
                .dnsName(dnsName)
                .visibility("private")
                .privateVisibilityConfig(
                    ManagedZonePrivateVisibilityConfigArgs.builder()
                        .networks(
                            ManagedZonePrivateVisibilityConfigNetworkArgs.builder()
                                .networkUrl(network.selfLink())
                                .build())
                        .build())
                .build());
  }
}
