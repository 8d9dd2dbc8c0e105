package io.github.privatezonesync.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RegionalEndpoint;
import io.github.privatezonesync.RegionalService;
import io.github.privatezonesync.aws.AwsHealth;
import io.github.privatezonesync.aws.AwsTarget;
import io.github.privatezonesync.aws.Vpc;
import io.github.privatezonesync.gcp.GcpHealth;
import io.github.privatezonesync.gcp.GcpNetwork;
import io.github.privatezonesync.gcp.GcpTarget;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.PulumiProgram;
import io.github.privatezonesync.testkit.clouds.TestClouds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the page of regional services says about a failover, in two clouds at once. */
class FailoverTest {
  private static final String HUB = "projects/shop/global/networks/hub";
  private static final String US = "vpc-0a1b2c3d4e5f60001";

  private static final RegionalService CHECKOUT =
      RegionalService.named("checkout")
          .endpoint(
              RegionalEndpoint.inRegion("europe-west4")
                  .ipv4("10.0.4.10")
                  .health(
                      GcpHealth.regionalL4(HUB, 443),
                      AwsHealth.alarm("checkout-europe-west4", "eu-west-1")))
          .endpoint(
              RegionalEndpoint.inRegion("us-east-1")
                  .ipv4("10.1.0.10")
                  .health(AwsHealth.alarm("checkout-us-east-1", "us-east-2")))
          .failover("europe-west4", "us-east-1");

  @RegisterExtension
  final TestClouds clouds =
      TestClouds.of(
              PulumiProgram.project("shop")
                  .config("gcp:project", "shop")
                  .config("aws:region", "us-east-1"))
          .network(new SimulatedNetwork("gcp", HUB, "hub", "shop", null))
          .network(new SimulatedNetwork("aws", US, "us", "111111111111", "us-east-1"));

  @Test
  void bothCloudsAnswerTheStandbyWhileOnlyTheFirstIsDown() {
    DeclaredStack stack =
        clouds.deploy(
            ctx ->
                new PrivateZoneSync(
                    "internal",
                    PrivateZoneSyncArgs.builder()
                        .domain("example.internal")
                        .targets(
                            GcpTarget.builder().network(GcpNetwork.of("hub", HUB)).build(),
                            AwsTarget.builder().vpc(Vpc.of("us", US, "us-east-1")).build())
                        .services(CHECKOUT)
                        .build()));
    String first = check(stack, "primary");
    String standby = check(stack, "secondary");

    assertThat(clouds).answersAsPlanned();
    assertThat(Documents.read(Documents.ROOT.resolve("docs/regional-services.md")))
        .contains("\n```\n" + stack.plan("internal").answers() + "```\n");
    bothGet("10.0.4.10");
    clouds.unhealthy("10.0.4.10").unhealthy(first);
    bothGet("10.1.0.10");
    clouds.healthy("10.0.4.10").unhealthy(standby);
    bothGet("10.0.4.10");
  }

  private void bothGet(String address) {
    assertThat(clouds)
        .from("hub", "us-east4")
        .resolves("checkout.example.internal", "A")
        .to(address);
    assertThat(clouds).from("us").resolves("checkout.example.internal", "A").to(address);
  }

  private static String check(DeclaredStack stack, String part) {
    return stack
        .resource("aws:route53/record:Record", "internal/aws/record/checkout/A/" + part)
        .orElseThrow()
        .inputs()
        .text("healthCheckId");
  }
}
