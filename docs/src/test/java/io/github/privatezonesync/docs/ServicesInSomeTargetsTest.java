package io.github.privatezonesync.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RegionalService;
import io.github.privatezonesync.aws.AwsTarget;
import io.github.privatezonesync.aws.Vpc;
import io.github.privatezonesync.gcp.GcpNetwork;
import io.github.privatezonesync.gcp.GcpTarget;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.testkit.PulumiProgram;
import io.github.privatezonesync.testkit.clouds.TestClouds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the page of regional services says about two services of one name. */
class ServicesInSomeTargetsTest {
  private static final String HUB = "projects/shop/global/networks/hub";
  private static final String US = "vpc-0a1b2c3d4e5f60001";
  private static final String NAME = "inference.example.internal";

  private static final RegionalService INFERENCE =
      RegionalService.named("inference")
          .endpoint("us-east-1", "10.10.0.10")
          .endpoint("europe-west4", "10.20.0.10");

  @RegisterExtension
  final TestClouds clouds =
      TestClouds.of(
              PulumiProgram.project("shop")
                  .config("gcp:project", "shop")
                  .config("aws:region", "us-east-1"))
          .network(new SimulatedNetwork("gcp", HUB, "hub", "shop", null))
          .network(new SimulatedNetwork("aws", US, "us", "111111111111", "us-east-1"));

  @Test
  void routeOneNameInADifferentWayInEachCloud() {
    clouds.deploy(
        ctx ->
            new PrivateZoneSync(
                "internal",
                PrivateZoneSyncArgs.builder()
                    .domain("example.internal")
                    .targets(
                        GcpTarget.builder().network(GcpNetwork.of("hub", HUB)).build(),
                        AwsTarget.builder().vpc(Vpc.of("us", US, "us-east-1")).build())
                    .services(INFERENCE.nearest().except("gcp"), INFERENCE.all().only("gcp"))
                    .build()));

    assertThat(clouds).answersAsPlanned();
    assertThat(clouds).from("us").resolves(NAME, "A").to("10.10.0.10");
    assertThat(clouds).from("hub").resolves(NAME, "A").to("10.10.0.10", "10.20.0.10");
  }
}
