package io.github.privatezonesync.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.pulumi.aws.Provider;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.RegionalEndpoint;
import io.github.privatezonesync.RegionalService;
import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.plan.RegionLossDrill;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.region.CloudRegion;
import io.github.privatezonesync.region.Realm;
import io.github.privatezonesync.region.RegionCloud;
import io.github.privatezonesync.region.Regions;
import io.github.privatezonesync.routing.Routing;
import io.github.privatezonesync.testkit.PulumiAssertions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What Route 53 gets of a regional service. */
class AwsRoutingTest {
  private static final RegionalService INFERENCE =
      RegionalService.named("inference")
          .endpoint("us-east-1", "10.0.1.10")
          .endpoint("europe-west1", "10.0.2.10");

  private static AwsTarget.Builder target() {
    return AwsTarget.builder()
        .vpc(Vpc.of("us", "vpc-1", "us-east-1").anchor())
        .vpc(Vpc.of("eu", "vpc-2", "eu-west-1"));
  }

  private static Deployed deploy(AwsTarget target, RegionalService service) {
    return Deployed.program(
        ctx ->
            new PrivateZoneSync(
                "dns",
                PrivateZoneSyncArgs.builder()
                    .domain("corp.internal")
                    .targets(target)
                    .services(service)
                    .build()));
  }

  @Test
  void locatesASetAtEachRegionThatHasAVpc() {
    Deployed deployed = deploy(target().build(), INFERENCE);

    assertThat(deployed.inputs("dns/aws/record/inference/A/eu-west-1"))
        .isEqualTo(
            Map.of(
                "zoneId", "dns/aws/zone-id",
                "name", "inference.corp.internal",
                "type", "A",
                "ttl", 300L,
                "records", List.of("10.0.2.10"),
                "setIdentifier", "eu-west-1",
                "geoproximityRoutingPolicy", Map.of("awsRegion", "eu-west-1")));
    assertThat(deployed.inputs("dns/aws/record/inference/A/us-east-1"))
        .containsEntry("records", List.of("10.0.1.10"))
        .containsEntry("geoproximityRoutingPolicy", Map.of("awsRegion", "us-east-1"));
  }

  @Test
  void givesEachEndpointItsWeight() {
    RegionalService weighted =
        RegionalService.named("inference")
            .endpoint(RegionalEndpoint.inRegion("us-east-1").ipv4("10.0.1.10").weight(3))
            .endpoint("eu-west-1", "10.0.2.10")
            .routing(Routing.weighted());

    assertThat(deploy(target().build(), weighted).inputs("dns/aws/record/inference/A/us-east-1"))
        .containsEntry("setIdentifier", "weighted-us-east-1")
        .containsEntry("weightedRoutingPolicies", List.of(Map.of("weight", 3L)));
  }

  private static final RegionalService LATENCY =
      RegionalService.named("inference")
          .endpoint("us-east-1", "10.0.1.10")
          .endpoint("eu-west-1", "10.0.2.10")
          .latency();

  @Test
  void locatesASetByLatencyAtTheRegionOfEachEndpoint() {
    Deployed deployed = deploy(target().build(), LATENCY);

    assertThat(deployed.inputs("dns/aws/record/inference/A/eu-west-1"))
        .isEqualTo(
            Map.of(
                "zoneId", "dns/aws/zone-id",
                "name", "inference.corp.internal",
                "type", "A",
                "ttl", 300L,
                "records", List.of("10.0.2.10"),
                "setIdentifier", "latency-eu-west-1",
                "latencyRoutingPolicies", List.of(Map.of("region", "eu-west-1"))));
    assertThat(deployed.inputs("dns/aws/record/inference/A/us-east-1"))
        .containsEntry("records", List.of("10.0.1.10"))
        .containsEntry("latencyRoutingPolicies", List.of(Map.of("region", "us-east-1")));
  }

  @Test
  void sendsSetsByLatencyAmongExclusiveOnes() {
    assertThat(
            deploy(target().exclusiveRecords().build(), LATENCY)
                .inputs("dns/aws/records")
                .get("resourceRecordSets"))
        .isEqualTo(
            List.of(
                exclusive("latency-eu-west-1", "10.0.2.10", "region", "eu-west-1"),
                exclusive("latency-us-east-1", "10.0.1.10", "region", "us-east-1")));
  }

  @Test
  void refusesLatencyToWhatIsNoRegionOfAws() {
    RegionalService elsewhere =
        LATENCY
            .endpoint("europe-west1", "10.0.3.10")
            .endpoint(RegionalEndpoint.at("my-plant-1", 48.1, 11.6).ipv4("10.0.4.10"));
    String what =
        "is in no AWS region, and Route 53 measures latencies only to those; remove the endpoint,"
            + " use nearest(), or leave this target out with .except(..)";

    assertThat(
            SyncPlan.problems(
                new Identity("project", "stack", "dns"),
                PrivateZoneSyncArgs.builder()
                    .domain("corp.internal")
                    .targets(target().build())
                    .services(elsewhere)
                    .withhold("inference")
                    .build()
                    .declaration()))
        .extracting(Problem::toString)
        .containsExactly(
            "target 'aws', service 'inference', endpoint 'europe-west1': " + what,
            "target 'aws', service 'inference', endpoint 'my-plant-1': " + what);
  }

  @Test
  void refusesMoreSetsThanRoute53Takes() {
    List<String> regions =
        Regions.of(RegionCloud.AWS).stream()
            .filter(region -> region.realm() == Realm.COMMERCIAL)
            .map(CloudRegion::name)
            .limit(31)
            .toList();
    AwsTarget.Builder many = AwsTarget.builder();
    for (int i = 0; i < regions.size(); i++) {
      Vpc vpc = Vpc.of(regions.get(i), "vpc-" + i, regions.get(i));
      many.vpc(i == 0 ? vpc.anchor() : vpc);
    }
    RegionalService weighted = RegionalService.named("inference").weighted();
    for (int i = 0; i <= 100; i++) {
      weighted =
          weighted.endpoint(RegionalEndpoint.at("site-" + i, 48, 11).ipv4("10.0.0." + (i + 1)));
    }

    assertThat(problems(many.build(), INFERENCE))
        .containsExactly(
            "target 'aws', service 'inference': 31 sets by region at one name; Amazon Route 53 takes"
                + " at most 30, divide the networks over several targets");
    assertThat(problems(target().build(), weighted))
        .containsExactly(
            "target 'aws', service 'inference': 101 sets weighted at one name; Amazon Route 53 takes"
                + " at most 100, put the addresses of several endpoints into one");
  }

  private static List<String> problems(AwsTarget target, RegionalService service) {
    return SyncPlan.problems(
            new Identity("project", "stack", "dns"),
            PrivateZoneSyncArgs.builder()
                .domain("corp.internal")
                .targets(target)
                .services(service)
                .build()
                .declaration())
        .stream()
        .map(Problem::toString)
        .toList();
  }

  @Test
  void givesEveryEndpointByLatencyToAVpcInARegionThatIsNew() {
    assertThat(problems(target().vpc(Vpc.of("new", "vpc-9", "eu-west-9")).build(), LATENCY))
        .isEmpty();
  }

  @Test
  void sendsRoutedSetsAmongExclusiveOnes() {
    Deployed deployed = deploy(target().exclusiveRecords().build(), INFERENCE);

    assertThat(deployed.inputs("dns/aws/records").get("resourceRecordSets"))
        .isEqualTo(
            List.of(
                exclusive(
                    "eu-west-1",
                    "10.0.2.10",
                    "geoproximityLocation",
                    Map.of("awsRegion", "eu-west-1")),
                exclusive(
                    "us-east-1",
                    "10.0.1.10",
                    "geoproximityLocation",
                    Map.of("awsRegion", "us-east-1"))));
  }

  private static Map<String, Object> exclusive(
      String identifier, String address, String routing, Object place) {
    return Map.of(
        "name",
        "inference.corp.internal.",
        "type",
        "A",
        "ttl",
        300L,
        "resourceRecords",
        List.of(Map.of("value", address)),
        "setIdentifier",
        identifier,
        routing,
        place);
  }

  @Test
  void tellsWhichNamesFallWithARegion() {
    SyncPlan plan =
        SyncPlan.of(
            new Identity("project", "stack", "dns"),
            PrivateZoneSyncArgs.builder()
                .domain("corp.internal")
                .targets(target().build())
                .services(INFERENCE, RegionalService.named("db").endpoint("us-east-1", "10.0.1.7"))
                .build()
                .declaration());

    assertThatThrownBy(
            () ->
                PulumiAssertions.assertThat(RegionLossDrill.of(plan))
                    .everyNameSurvivesTheLossOfAnyOneRegion())
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith(
            "not every name survives the loss of a region\n  without us-east-1: db\n");
  }

  @Test
  void associatesAVpcOnceTheZoneOfItsRegionHasItsRecordSets() {
    Deployed deployed =
        Deployed.program(
            ctx -> {
              Vpc lab = Vpc.of("lab", "vpc-4", "eu-west-1").account(new Provider("lab-account"));
              AwsTarget target =
                  AwsTarget.builder()
                      .perRegion("us-east-1")
                      .vpc(Vpc.of("us", "vpc-1", "us-east-1").anchor())
                      .vpc(Vpc.of("us2", "vpc-5", "us-east-1"))
                      .vpc(Vpc.of("eu", "vpc-2", "eu-west-1").anchor())
                      .vpc(Vpc.of("eu2", "vpc-3", "eu-west-1"))
                      .vpc(lab)
                      .build();
              new PrivateZoneSync("dns", Deployed.args(target, RecordSetArgs.a("db", "10.0.0.7")));
            });

    String recordSet = "dns/aws/view/eu-west-1/record/db";
    assertThat(deployed.resource("dns/aws/network/eu2").dependsOn()).containsExactly(recordSet);
    assertThat(deployed.resource("dns/aws/network/lab").dependsOn())
        .containsExactly("dns/aws/network/lab/authorization", recordSet);
    assertThat(deployed.resource("dns/aws/network/us2").dependsOn()).isEmpty();
  }

  @Test
  void declaresAZoneForTheVpcsOfEachRegion() {
    Deployed deployed = deploy(target().perRegion("us-east-1").build(), INFERENCE);

    assertThat(deployed.names())
        .containsExactly(
            "dns/aws/record/inference",
            "dns/aws/view/eu-west-1/record/inference",
            "dns/aws/view/eu-west-1/zone",
            "dns/aws/zone");
    assertThat(deployed.inputs("dns/aws/view/eu-west-1/zone"))
        .containsEntry("name", "corp.internal")
        .containsEntry("vpcs", List.of(Map.of("vpcId", "vpc-2", "vpcRegion", "eu-west-1")));
    assertThat(deployed.inputs("dns/aws/record/inference"))
        .containsEntry("records", List.of("10.0.1.10"))
        .doesNotContainKey("setIdentifier");
    assertThat(deployed.inputs("dns/aws/view/eu-west-1/record/inference"))
        .containsEntry("zoneId", "dns/aws/view/eu-west-1/zone-id")
        .containsEntry("records", List.of("10.0.2.10"));
  }
}
