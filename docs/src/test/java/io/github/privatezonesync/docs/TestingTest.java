package io.github.privatezonesync.docs;

import static io.github.privatezonesync.RecordSetArgs.a;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.pulumi.gcp.compute.Network;
import com.pulumi.gcp.compute.NetworkArgs;
import com.pulumi.gcp.dns.ManagedZone;
import com.pulumi.gcp.dns.ManagedZoneArgs;
import com.pulumi.gcp.dns.inputs.ManagedZonePrivateVisibilityConfigArgs;
import com.pulumi.gcp.dns.inputs.ManagedZonePrivateVisibilityConfigNetworkArgs;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.gcp.GcpTarget;
import io.github.privatezonesync.testkit.PulumiProgram;
import io.github.privatezonesync.testkit.clouds.TestClouds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TestingTest {
  private static final String START = "<!-- failure: made by the tests of docs -->\n```\n";
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
          declare(hub, a("db.apps", "10.0.4.7"));
          zoneOfSomebodyElse(hub, "apps.example.internal.");
        });
    assertThat(clouds).from("hub").resolves("db.apps.example.internal", "A").to("10.0.4.7");
  }

  private static void declare(Network network, RecordSetArgs... records) {
    PrivateZoneSync unused =
        new PrivateZoneSync(
            "internal",
            PrivateZoneSyncArgs.builder()
                .domain("example.internal")
                .targets(
                    GcpTarget.builder()
                        .network("hub", network.selfLink())
                        .zoneName("internal")
                        .build())
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
