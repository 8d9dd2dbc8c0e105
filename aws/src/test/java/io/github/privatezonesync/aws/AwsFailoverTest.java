package io.github.privatezonesync.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RegionalEndpoint;
import io.github.privatezonesync.RegionalService;
import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.plan.RegionLossDrill;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.routing.Routing;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.testkit.DeclaredResource;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.Inputs;
import io.github.privatezonesync.testkit.PulumiProgram;
import io.github.privatezonesync.testkit.clouds.TestClouds;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Route 53 gets of a service that fails over by health, and what it answers then. */
class AwsFailoverTest {
  private static final RegionalEndpoint US =
      RegionalEndpoint.inRegion("us-east-1")
          .ipv4("10.0.1.10")
          .ipv6("fd00::1")
          .health(AwsHealth.alarm("inference-us", "us-east-1"));
  private static final RegionalEndpoint EU =
      RegionalEndpoint.inRegion("eu-west-1")
          .ipv4("10.0.2.10")
          .ipv6("fd00::2")
          .health(AwsHealth.alarm(Output.of("inference-eu"), "eu-west-1").downWithoutData());
  private static final RegionalService INFERENCE = service(US, EU);

  private static final String US_CHECK = "dns/aws/health/inference/us-east-1";
  private static final String EU_CHECK = "dns/aws/health/inference/eu-west-1";
  private static final String PRIMARY = "dns/aws/record/inference/A/primary";
  private static final String SECONDARY = "dns/aws/record/inference/A/secondary";

  @RegisterExtension
  final TestClouds clouds =
      TestClouds.of(PulumiProgram.project("project").config("aws:region", "us-east-1"))
          .network(vpc("us", "vpc-0a1b2c3d4e5f60001", "us-east-1"))
          .network(vpc("eu", "vpc-0a1b2c3d4e5f60002", "eu-west-1"));

  private static SimulatedNetwork vpc(String name, String id, String region) {
    return new SimulatedNetwork("aws", id, name, "111111111111", region);
  }

  private static RegionalService service(RegionalEndpoint first, RegionalEndpoint second) {
    return RegionalService.named("inference")
        .endpoints(List.of(first, second))
        .routing(Routing.failover(first.written().site(), second.written().site()));
  }

  private static AwsTarget.Builder target() {
    return AwsTarget.builder()
        .vpc(Vpc.of("us", "vpc-0a1b2c3d4e5f60001", "us-east-1").anchor())
        .vpc(Vpc.of("eu", "vpc-0a1b2c3d4e5f60002", "eu-west-1"));
  }

  private static PrivateZoneSyncArgs args(AwsTarget.Builder target, RegionalService service) {
    return PrivateZoneSyncArgs.builder()
        .domain("corp.internal")
        .targets(target.build())
        .services(service)
        .build();
  }

  private static Deployed deploy(AwsTarget.Builder target, RegionalService service) {
    return Deployed.program(ctx -> new PrivateZoneSync("dns", args(target, service)));
  }

  private static List<String> problems(RegionalService service) {
    return SyncPlan.problems(
            new Identity("project", "stack", "dns"), args(target(), service).declaration())
        .stream()
        .map(Problem::toString)
        .toList();
  }

  @Test
  void isNotCountedOnWhereTheAlarmIsLostWithItsEndpoint() {
    assertThat(deadWithout("us-east-1", service(US, EU))).containsExactly("inference");
    assertThat(deadWithout("eu-west-1", service(EU, US))).isEmpty();
    RegionalEndpoint watchedFromElsewhere =
        RegionalEndpoint.inRegion("us-east-1")
            .ipv4("10.0.1.10")
            .ipv6("fd00::1")
            .health(AwsHealth.alarm("inference-us", "us-east-2"));
    assertThat(deadWithout("us-east-1", service(watchedFromElsewhere, EU))).isEmpty();
  }

  private static List<String> deadWithout(String region, RegionalService service) {
    SyncPlan plan =
        SyncPlan.of(new Identity("project", "stack", "dns"), args(target(), service).declaration());
    return RegionLossDrill.of(plan).losses().stream()
        .filter(loss -> loss.site().equals(region))
        .flatMap(loss -> loss.dead().stream())
        .toList();
  }

  @Test
  void hasAPrimaryAndASecondaryRecordWithTheirHealthChecks() {
    Deployed deployed = deploy(target(), INFERENCE);

    assertThat(deployed.inputs(PRIMARY))
        .isEqualTo(
            Map.of(
                "zoneId",
                "dns/aws/zone-id",
                "name",
                "inference.corp.internal",
                "type",
                "A",
                "ttl",
                300L,
                "records",
                List.of("10.0.1.10"),
                "setIdentifier",
                "primary",
                "failoverRoutingPolicies",
                List.of(Map.of("type", "PRIMARY")),
                "healthCheckId",
                US_CHECK + "-id"));
    assertThat(deployed.inputs(SECONDARY))
        .containsEntry("records", List.of("10.0.2.10"))
        .containsEntry("setIdentifier", "secondary")
        .containsEntry("failoverRoutingPolicies", List.of(Map.of("type", "SECONDARY")))
        .containsEntry("healthCheckId", EU_CHECK + "-id");
  }

  @Test
  void declaresOneHealthCheckForAllRecordsOfAnEndpoint() {
    Deployed deployed = deploy(target().tags(Map.of("team", "search")), INFERENCE);

    assertThat(deployed.names())
        .containsExactly(
            EU_CHECK,
            US_CHECK,
            "dns/aws/network/eu",
            PRIMARY,
            SECONDARY,
            "dns/aws/record/inference/AAAA/primary",
            "dns/aws/record/inference/AAAA/secondary",
            "dns/aws/zone");
    assertThat(deployed.type(US_CHECK)).isEqualTo("aws:route53/healthCheck:HealthCheck");
    assertThat(deployed.inputs(US_CHECK))
        .isEqualTo(
            Map.of(
                "type", "CLOUDWATCH_METRIC",
                "cloudwatchAlarmName", "inference-us",
                "cloudwatchAlarmRegion", "us-east-1",
                "insufficientDataHealthStatus", "LastKnownStatus",
                "tags", Map.of("team", "search")));
    assertThat(deployed.inputs(EU_CHECK))
        .containsEntry("cloudwatchAlarmName", "inference-eu")
        .containsEntry("insufficientDataHealthStatus", "Unhealthy");
    assertThat(deployed.resource(US_CHECK).parent()).contains("dns");
    assertThat(deployed.inputs("dns/aws/record/inference/AAAA/primary"))
        .containsEntry("healthCheckId", US_CHECK + "-id");
  }

  @Test
  void plansWhatItDeclares() {
    for (AwsTarget.Builder target : List.of(target(), target().exclusiveRecords())) {
      SyncPlan plan =
          SyncPlan.of(
              new Identity("project", "stack", "dns"), args(target, INFERENCE).declaration());

      assertThat(plan.zones().get(0).resources())
          .extracting(resource -> resource.name())
          .containsExactlyInAnyOrderElementsOf(deploy(target, INFERENCE).names());
    }
  }

  @Test
  void takesAHealthCheckThatIsThere() {
    String id = "0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d";
    RegionalEndpoint first =
        RegionalEndpoint.inRegion("us-east-1").ipv4("10.0.1.10").health(AwsHealth.check(id));
    RegionalEndpoint second =
        RegionalEndpoint.inRegion("eu-west-1")
            .ipv4("10.0.2.10")
            .health(AwsHealth.check(Output.of("b")));

    Deployed deployed = deploy(target(), service(first, second));

    assertThat(deployed.names()).noneMatch(name -> name.contains("/health/"));
    assertThat(deployed.inputs(PRIMARY)).containsEntry("healthCheckId", id);
    assertThat(deployed.inputs(SECONDARY)).containsEntry("healthCheckId", "b");
  }

  @Test
  void failsOverAmongExclusiveRecords() {
    Deployed deployed = deploy(target().exclusiveRecords(), INFERENCE);

    assertThat(deployed.inputs("dns/aws/records").get("resourceRecordSets"))
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .hasSize(4)
        .startsWith(
            exclusive("primary", "PRIMARY", "10.0.1.10", US_CHECK),
            exclusive("secondary", "SECONDARY", "10.0.2.10", EU_CHECK));
  }

  private static Map<String, Object> exclusive(
      String key, String failover, String address, String check) {
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
        key,
        "failover",
        failover,
        "healthCheckId",
        check + "-id");
  }

  @Test
  void hasAPrimaryRecordAloneWhenOneEndpointIsLeft() {
    Deployed deployed = deploy(target(), INFERENCE.drain("us-east-1"));

    assertThat(deployed.names()).doesNotContain(SECONDARY, US_CHECK);
    assertThat(deployed.inputs(PRIMARY))
        .containsEntry("records", List.of("10.0.2.10"))
        .containsEntry("failoverRoutingPolicies", List.of(Map.of("type", "PRIMARY")))
        .containsEntry("healthCheckId", EU_CHECK + "-id");
  }

  @Test
  void hasWeightedRecordsWithTheirHealthChecks() {
    Deployed deployed =
        deploy(
            target(),
            RegionalService.named("inference")
                .endpoints(
                    List.of(
                        US.weight(3),
                        RegionalEndpoint.inRegion("eu-west-1").ipv4("10.0.2.10").ipv6("fd00::2")))
                .routing(Routing.weighted()));

    assertThat(deployed.inputs("dns/aws/record/inference/A/us-east-1"))
        .containsEntry("weightedRoutingPolicies", List.of(Map.of("weight", 3L)))
        .containsEntry("healthCheckId", US_CHECK + "-id");
    assertThat(deployed.inputs("dns/aws/record/inference/A/eu-west-1"))
        .doesNotContainKey("healthCheckId");
  }

  @Test
  void hasAHealthCheckInEachView() {
    Deployed deployed = deploy(target().perRegion("us-east-1"), INFERENCE);

    assertThat(deployed.names())
        .contains(US_CHECK, "dns/aws/view/eu-west-1/health/inference/us-east-1");
    assertThat(deployed.inputs("dns/aws/view/eu-west-1/record/inference/A/primary"))
        .containsEntry("healthCheckId", "dns/aws/view/eu-west-1/health/inference/us-east-1-id");
  }

  @Test
  void needsTheHealthOfEveryEndpointEvenOfTheLast() {
    RegionalEndpoint unwatched =
        RegionalEndpoint.inRegion("eu-west-1").ipv4("10.0.2.10").ipv6("fd00::2");

    assertThat(problems(service(US, unwatched)))
        .containsExactly(
            "target 'aws', service 'inference', endpoint 'eu-west-1': Route 53 fails over by health"
                + " checks, and this endpoint has none; add health(AwsHealth.alarm(name, region)),"
                + " or leave this target out with .except(..)");
  }

  @Test
  void tellsWhatIsWrongWithAHealth() {
    assertThat(
            problems(
                service(
                    US,
                    RegionalEndpoint.inRegion("eu-west-1")
                        .ipv4("10.0.2.10")
                        .ipv6("fd00::2")
                        .health(AwsHealth.alarm("eu", "europe-west1")))))
        .containsExactly(
            "service 'inference', endpoint 'eu-west-1', health: region 'europe-west1' is not an AWS"
                + " region, such as us-east-1");
  }

  @Test
  void tellsWhatIsWrongWithAHealthThatAnOutputGives() {
    assertThat(failures(AwsHealth.alarm(Output.of(""), "us-east-1")))
        .containsExactly(
            "target 'aws', service 'inference', endpoint 'us-east-1', health: resolved to '', which"
                + " is not the name of a CloudWatch alarm; expected 1 to 255 characters and no ARN");
    assertThat(failures(AwsHealth.check(Output.of("a b"))))
        .containsExactly(
            "target 'aws', service 'inference', endpoint 'us-east-1', health: resolved to 'a b',"
                + " which is not the id of a health check; expected letters, digits and hyphens,"
                + " such as 0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d");
  }

  private static List<String> failures(AwsHealth health) {
    RegionalService service =
        service(
            RegionalEndpoint.inRegion("us-east-1").ipv4("10.0.1.10").health(health),
            RegionalEndpoint.inRegion("eu-west-1").ipv4("10.0.2.10").health(AwsHealth.check("b")));
    return Deployed.failures(ctx -> new PrivateZoneSync("dns", args(target(), service)));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void answersWithTheSecondaryWhileThePrimaryAloneIsDown(boolean exclusive) {
    DeclaredStack stack =
        deploy(exclusive ? target().exclusiveRecords() : target(), INFERENCE, clouds);
    String us = check(stack, "primary");
    String eu = check(stack, "secondary");

    assertThat(clouds).answersAsPlanned();
    bothVpcsGet("10.0.1.10", "fd00::1");
    clouds.unhealthy(us);
    bothVpcsGet("10.0.2.10", "fd00::2");
    clouds.unhealthy(eu);
    bothVpcsGet("10.0.1.10", "fd00::1");
    clouds.healthy(us).healthy(eu);
    assertThat(clouds).answersAsPlanned();
  }

  @Test
  void answersWithWhatIsLeftAfterADrainWhateverItsHealth() {
    DeclaredStack stack = deploy(target(), INFERENCE.drain("us-east-1"), clouds);

    assertThat(clouds).answersAsPlanned();
    bothVpcsGet("10.0.2.10", "fd00::2");
    clouds.unhealthy(check(stack, "primary"));
    bothVpcsGet("10.0.2.10", "fd00::2");
  }

  @Test
  void leavesADownEndpointOutOfWeightedAnswers() {
    RegionalService weighted =
        RegionalService.named("inference")
            .endpoints(List.of(US.weight(3), EU))
            .routing(Routing.weighted());
    DeclaredStack stack = deploy(target(), weighted, clouds);

    assertThat(clouds).answersAsPlanned();
    clouds.unhealthy(check(stack, "weighted-us-east-1"));
    bothVpcsGet("10.0.2.10", "fd00::2");
  }

  private static DeclaredStack deploy(
      AwsTarget.Builder target, RegionalService service, TestClouds clouds) {
    return clouds.deploy(ctx -> new PrivateZoneSync("dns", args(target, service)));
  }

  private void bothVpcsGet(String ipv4, String ipv6) {
    for (String vpc : List.of("us", "eu")) {
      assertThat(clouds).from(vpc).resolves("inference.corp.internal", "A").to(ipv4);
      assertThat(clouds).from(vpc).resolves("inference.corp.internal", "AAAA").to(ipv6);
    }
  }

  /** The id of the health check that a record carries. */
  private static String check(DeclaredStack stack, String setIdentifier) {
    Stream<Inputs> single =
        stack.resources("aws:route53/record:Record").stream().map(DeclaredResource::inputs);
    Stream<Inputs> exclusive =
        stack.resources("aws:route53/recordsExclusive:RecordsExclusive").stream()
            .flatMap(records -> records.inputs().objects("resourceRecordSets").stream());
    return Stream.concat(single, exclusive)
        .filter(set -> set.text("setIdentifier").equals(setIdentifier))
        .findFirst()
        .orElseThrow()
        .text("healthCheckId");
  }
}
