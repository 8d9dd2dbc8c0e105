package io.github.privatezonesync.gcp;

import static io.github.privatezonesync.gcp.Programs.HUB;
import static io.github.privatezonesync.gcp.Programs.HUB_LINK;
import static io.github.privatezonesync.gcp.Programs.RECORD_SET_TYPE;
import static io.github.privatezonesync.gcp.Programs.target;
import static io.github.privatezonesync.gcp.Programs.update;
import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import com.pulumi.gcp.compute.Network;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RegionalEndpoint;
import io.github.privatezonesync.RegionalService;
import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.routing.Routing;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.PulumiProgram;
import io.github.privatezonesync.testkit.clouds.TestClouds;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What Cloud DNS gets of a service that fails over by health, and what it answers then. */
class GcpFailoverTest {
  private static final RegionalEndpoint US =
      RegionalEndpoint.inRegion("us-east1")
          .ipv4("10.0.1.10", "10.0.1.11")
          .health(GcpHealth.regionalL4(HUB, 443));
  private static final RegionalEndpoint EU =
      RegionalEndpoint.inRegion("europe-west4")
          .ipv4(Output.of("10.0.2.10"))
          .health(GcpHealth.regionalL7(Output.of(HUB), 8443).project("shop-prod"));
  private static final RegionalEndpoint AMAZON =
      RegionalEndpoint.inRegion("eu-west-1").ipv4("10.0.3.10");
  private static final RegionalService INFERENCE = service(US, EU);

  @RegisterExtension
  final TestClouds clouds =
      TestClouds.of(PulumiProgram.project("project").config("gcp:project", "net"))
          .network(new SimulatedNetwork("gcp", HUB, "hub", "net", null));

  private static RegionalService service(RegionalEndpoint first, RegionalEndpoint... others) {
    return RegionalService.named("inference")
        .endpoint(first)
        .endpoints(List.of(others))
        .routing(
            Routing.failover(
                first.written().site(),
                List.of(others).stream()
                    .map(other -> other.written().site())
                    .toArray(String[]::new)));
  }

  private static PrivateZoneSyncArgs args(GcpTarget.Builder target, RegionalService service) {
    return PrivateZoneSyncArgs.builder()
        .domain("corp.internal")
        .targets(target.build())
        .services(service)
        .build();
  }

  private static List<String> problems(RegionalService service) {
    return SyncPlan.problems(
            new Identity("shop", "prod", "dns"), args(target(), service).declaration())
        .stream()
        .map(Problem::toString)
        .toList();
  }

  private static Map<String, Object> inputs(GcpTarget.Builder target, RegionalService service) {
    return update()
        .run(ctx -> new PrivateZoneSync("dns", args(target, service)))
        .resource(RECORD_SET_TYPE, "dns/gcp/record/inference")
        .orElseThrow()
        .inputs()
        .asMap();
  }

  private static Map<String, Object> policy(GcpTarget.Builder target, RegionalService service) {
    Map<String, Object> inputs = inputs(target, service);
    assertThat(inputs).doesNotContainKey("rrdatas");
    @SuppressWarnings("unchecked")
    Map<String, Object> policy = (Map<String, Object>) inputs.get("routingPolicy");
    return policy;
  }

  private static Map<String, Object> regionalL4(String address) {
    return Map.of(
        "loadBalancerType", "regionalL4ilb",
        "ipAddress", address,
        "port", "443",
        "ipProtocol", "tcp",
        "networkUrl", HUB_LINK,
        "project", "net",
        "region", "us-east1");
  }

  private static Map<String, Object> regionalL7(String address) {
    return Map.of(
        "loadBalancerType", "regionalL7ilb",
        "ipAddress", address,
        "port", "8443",
        "ipProtocol", "tcp",
        "networkUrl", HUB_LINK,
        "project", "shop-prod",
        "region", "europe-west4");
  }

  @Test
  void hasTheLoadBalancersOfThePrimaryAndOneBackup() {
    assertThat(policy(target(), INFERENCE))
        .isEqualTo(
            Map.of(
                "primaryBackup",
                Map.of(
                    "primary",
                    Map.of(
                        "internalLoadBalancers",
                        List.of(regionalL4("10.0.1.10"), regionalL4("10.0.1.11"))),
                    "backupGeos",
                    List.of(
                        Map.of(
                            "location",
                            "europe-west4",
                            "healthCheckedTargets",
                            Map.of("internalLoadBalancers", List.of(regionalL7("10.0.2.10"))))))));
  }

  @Test
  void hasABackupWithoutHealthAtTheFirstRegionOfClients() {
    GcpTarget.Builder target =
        GcpTarget.builder()
            .network(GcpNetwork.of("hub", HUB).regions("us-east4", "europe-west4"))
            .network(
                GcpNetwork.of("data", "projects/net/global/networks/data").regions("asia-east1"));

    assertThat(policy(target, service(US, AMAZON)))
        .extractingByKey("primaryBackup")
        .hasFieldOrPropertyWithValue(
            "backupGeos",
            List.of(Map.of("location", "asia-east1", "rrdatas", List.of("10.0.3.10"))));
  }

  @Test
  void hasLoadBalancersOfNoRegion() {
    RegionalEndpoint global =
        RegionalEndpoint.at("anywhere", 0, 0)
            .ipv4("10.0.9.9")
            .health(GcpHealth.globalL7(HUB, 443).project(Output.of("shop-prod")));

    assertThat(policy(target(), service(global, EU)))
        .extractingByKey("primaryBackup")
        .hasFieldOrPropertyWithValue(
            "primary",
            Map.of(
                "internalLoadBalancers",
                List.of(
                    Map.of(
                        "loadBalancerType", "globalL7ilb",
                        "ipAddress", "10.0.9.9",
                        "port", "443",
                        "ipProtocol", "tcp",
                        "networkUrl", HUB_LINK,
                        "project", "shop-prod"))));
  }

  @Test
  void isAPlainRecordSetWhenOneEndpointIsLeft() {
    assertThat(inputs(target(), INFERENCE.drain("us-east1")))
        .containsEntry("rrdatas", List.of("10.0.2.10"))
        .doesNotContainKey("routingPolicy");
  }

  @Test
  void hasWeightedItemsWithTheirLoadBalancers() {
    RegionalService weighted =
        RegionalService.named("inference")
            .endpoints(List.of(US.weight(3), AMAZON))
            .routing(Routing.weighted());

    assertThat(policy(target(), weighted))
        .isEqualTo(
            Map.of(
                "wrrs",
                List.of(
                    Map.of("weight", 1L, "rrdatas", List.of("10.0.3.10")),
                    Map.of(
                        "weight",
                        3L,
                        "healthCheckedTargets",
                        Map.of(
                            "internalLoadBalancers",
                            List.of(regionalL4("10.0.1.10"), regionalL4("10.0.1.11")))))));
  }

  @Test
  void previewsWithANetworkThatIsNotKnownYet() {
    DeclaredStack stack =
        update()
            .preview()
            .run(
                ctx -> {
                  Network hub = new Network("hub");
                  RegionalEndpoint first =
                      RegionalEndpoint.inRegion("us-east1")
                          .ipv4("10.0.1.10")
                          .health(GcpHealth.regionalL4(hub.id(), 443));
                  new PrivateZoneSync("dns", args(target(), service(first, AMAZON)));
                });

    assertThat(stack.resource(RECORD_SET_TYPE, "dns/gcp/record/inference")).isPresent();
  }

  @Test
  void needsTheHealthOfAllExceptTheLastEndpointEvenIfItIsDrained() {
    String missing =
        "target 'gcp', service 'inference', endpoint 'eu-west-1': Cloud DNS fails over by the health"
            + " of internal load balancers, and this endpoint has none; add"
            + " health(GcpHealth.regionalL4(network, port)), put it last, or leave this target out"
            + " with .except(..)";

    assertThat(problems(service(AMAZON, US))).containsExactly(missing);
    assertThat(problems(service(US, AMAZON, EU))).containsExactly(missing);
    assertThat(problems(service(US, AMAZON, EU).drain("eu-west-1"))).containsExactly(missing);
    assertThat(problems(service(US, EU, AMAZON))).isEmpty();
  }

  @Test
  void refusesHostNames() {
    RegionalEndpoint first =
        RegionalEndpoint.inRegion("us-east1").host("us").health(GcpHealth.regionalL4(HUB, 443));
    RegionalEndpoint second = RegionalEndpoint.inRegion("europe-west4").host("eu");
    String message =
        "target 'gcp', service 'inference', endpoint 'us-east1': Cloud DNS knows the health of"
            + " addresses and not of a host name; give addresses, or leave this target out with"
            + " .except(..)";

    assertThat(problems(service(first, second))).containsExactly(message);
    assertThat(problems(service(first, second).routing(Routing.weighted())))
        .containsExactly(message);
  }

  @Test
  void reportsWhatIsWrongWithAHealth() {
    assertThat(problems(service(US, AMAZON.health(GcpHealth.regionalL4(HUB, 443)))))
        .containsExactly(
            "service 'inference', endpoint 'eu-west-1', health: 'eu-west-1' is not a region of"
                + " Google Cloud; say where the load balancer is with region(..)");
  }

  @Test
  void reportsWhatIsWrongWithAHealthThatOutputsGive() {
    assertThat(failures(GcpHealth.regionalL4(Output.of("hub"), 443).project("net")))
        .containsExactly(
            "target 'gcp', service 'inference', endpoint 'us-east1', health: resolved to 'hub', which"
                + " is not a VPC network; expected projects/{project}/global/networks/{network}");
    assertThat(failures(GcpHealth.regionalL4(HUB, 443).project(Output.of("Shop"))))
        .containsExactly(
            "target 'gcp', service 'inference', endpoint 'us-east1', health: resolved to 'Shop',"
                + " which is not the id of a project; expected lower-case letters, digits and"
                + " hyphens");
  }

  private static List<String> failures(GcpHealth health) {
    RegionalEndpoint first = RegionalEndpoint.inRegion("us-east1").ipv4("10.0.1.10").health(health);
    return update()
        .runToFailure(ctx -> new PrivateZoneSync("dns", args(target(), service(first, AMAZON))))
        .failures();
  }

  @Test
  void answersWithTheBackupWhileOnlyThePrimaryIsDown() {
    deploy(INFERENCE);

    assertThat(clouds).answersAsPlanned();
    everyRegionGets("10.0.1.10", "10.0.1.11");
    clouds.unhealthy("10.0.1.10");
    everyRegionGets("10.0.1.11");
    clouds.unhealthy("10.0.1.11");
    everyRegionGets("10.0.2.10");
    clouds.unhealthy("10.0.2.10");
    everyRegionGets("10.0.1.10", "10.0.1.11");
    clouds.healthy("10.0.1.10").healthy("10.0.1.11").healthy("10.0.2.10");
    assertThat(clouds).answersAsPlanned();
  }

  @Test
  void answersWithABackupWithoutHealthWhileThePrimaryIsDown() {
    deploy(service(US, AMAZON));

    assertThat(clouds).answersAsPlanned();
    clouds.unhealthy("10.0.1.10").unhealthy("10.0.1.11");
    everyRegionGets("10.0.3.10");
  }

  @Test
  void answersWithWhatIsLeftAfterADrain() {
    deploy(INFERENCE.drain("us-east1"));

    assertThat(clouds).answersAsPlanned();
    everyRegionGets("10.0.2.10");
  }

  @Test
  void leavesADownEndpointOutOfWeightedAnswers() {
    deploy(
        RegionalService.named("inference")
            .endpoints(List.of(US.weight(3), EU))
            .routing(Routing.weighted()));

    assertThat(clouds).answersAsPlanned();
    clouds.unhealthy("10.0.1.10").unhealthy("10.0.1.11");
    everyRegionGets("10.0.2.10");
  }

  private void deploy(RegionalService service) {
    DeclaredStack unused =
        clouds.deploy(ctx -> new PrivateZoneSync("dns", args(target(), service)));
  }

  private void everyRegionGets(String... addresses) {
    for (String region : List.of("us-east1", "europe-west4", "asia-east1")) {
      assertThat(clouds).from("hub", region).resolves("inference.corp.internal", "A").to(addresses);
    }
  }
}
