package io.github.privatezonesync.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RegionalEndpoint;
import io.github.privatezonesync.RegionalService;
import io.github.privatezonesync.aws.AwsTarget;
import io.github.privatezonesync.aws.Vpc;
import io.github.privatezonesync.gcp.GcpNetwork;
import io.github.privatezonesync.gcp.GcpTarget;
import io.github.privatezonesync.routing.Routing;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.PulumiProgram;
import io.github.privatezonesync.testkit.clouds.TestClouds;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The services on the page of regional services, and the answers that the page shows for each. */
class RegionalServicesPageTest {
  private static final Path PAGE = Documents.ROOT.resolve("docs/regional-services.md");
  private static final String HUB = "projects/shop/global/networks/hub";
  private static final String US = "vpc-0a1b2c3d4e5f60001";
  private static final String EU = "vpc-0a1b2c3d4e5f60002";

  private static final Map<String, RegionalService> SERVICES =
      Map.of(
          "nearest",
          RegionalService.named("inference")
              .endpoint("us-east-1", "10.10.0.10")
              .endpoint("europe-west4", "10.31.0.10"),
          "exceptions",
          RegionalService.named("inference")
              .endpoint("us-east-1", "10.10.0.10")
              .endpoint("europe-west4", "10.31.0.10")
              .routing(Routing.nearest().preferSameCloud().from("europe-west4").use("us-east-1")),
          "networks",
          RegionalService.named("inference")
              .endpoint("us-east-1", "10.10.0.10")
              .endpoint(RegionalEndpoint.inRegion("eu-west-1").ipv4("10.20.0.10").onlyFor("aws/eu"))
              .endpoint(
                  RegionalEndpoint.at("plant-munich", 48.14, 11.58)
                      .ipv4("10.90.0.10")
                      .onlyFor("gcp/hub")),
          "all",
          RegionalService.named("ntp")
              .endpoint("us-east-1", "10.10.0.123")
              .endpoint("europe-west4", "10.31.0.123")
              .all(),
          "weighted",
          RegionalService.named("checkout")
              .endpoint(RegionalEndpoint.inRegion("us-east-1").ipv4("10.10.0.20").weight(9))
              .endpoint(RegionalEndpoint.inRegion("europe-west4").ipv4("10.31.0.20").weight(1))
              .weighted(),
          "drained",
          RegionalService.named("inference")
              .endpoint("us-east-1", "10.10.0.10")
              .endpoint("europe-west4", "10.31.0.10")
              .drain("us-east-1"),
          "latency",
          RegionalService.named("search")
              .endpoint("us-east-1", "10.10.0.30")
              .endpoint("eu-west-1", "10.20.0.30")
              .latency()
              .only("aws"));

  @RegisterExtension
  final TestClouds clouds =
      TestClouds.of(
              PulumiProgram.project("shop")
                  .config("gcp:project", "shop")
                  .config("aws:region", "us-east-1"))
          .network(new SimulatedNetwork("gcp", HUB, "hub", "shop", null))
          .network(new SimulatedNetwork("aws", US, "us", "111111111111", "us-east-1"))
          .network(new SimulatedNetwork("aws", EU, "eu", "111111111111", "eu-west-1"));

  @ParameterizedTest
  @ValueSource(
      strings = {"nearest", "exceptions", "networks", "all", "weighted", "drained", "latency"})
  void showsWhatEachNetworkGets(String example) {
    DeclaredStack stack =
        clouds.deploy(
            ctx ->
                new PrivateZoneSync(
                    "internal",
                    PrivateZoneSyncArgs.builder()
                        .domain("example.internal")
                        .targets(
                            AwsTarget.builder()
                                .vpc(Vpc.of("us", US, "us-east-1").anchor())
                                .vpc(Vpc.of("eu", EU, "eu-west-1"))
                                .build(),
                            GcpTarget.builder()
                                .network(GcpNetwork.of("hub", HUB).regions("europe-west4"))
                                .build())
                        .services(SERVICES.get(example))
                        .build()));

    assertThat(clouds).answersAsPlanned();
    String answers = stack.plan("internal").answers().toString();
    assertThat(Documents.read(PAGE)).contains("\n```\n" + answers + "```\n");
  }
}
