package io.github.privatezonesync.gcp;

import static io.github.privatezonesync.gcp.Programs.RECORD_SET_TYPE;
import static io.github.privatezonesync.gcp.Programs.update;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RegionalEndpoint;
import io.github.privatezonesync.RegionalService;
import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.plan.BudgetLine;
import io.github.privatezonesync.plan.RegionLossDrill;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.routing.Routing;
import io.github.privatezonesync.target.Limit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What Cloud DNS gets of a regional service. */
class GcpRoutingTest {
  private static final RegionalService INFERENCE =
      RegionalService.named("inference")
          .endpoint("us-east-1", "10.0.1.10")
          .endpoint("europe-west1", "10.0.2.10");

  private static GcpTarget.Builder target() {
    return GcpTarget.builder().network(hub());
  }

  private static GcpTarget target(String... regions) {
    return GcpTarget.builder().network(hub().regions(regions)).build();
  }

  private static GcpNetwork hub() {
    return GcpNetwork.of("hub", "projects/p/global/networks/hub");
  }

  private static PrivateZoneSyncArgs args(GcpTarget target, RegionalService service) {
    return PrivateZoneSyncArgs.builder()
        .domain("corp.internal")
        .targets(target)
        .services(service)
        .build();
  }

  private static Map<String, Object> policy(GcpTarget target, RegionalService service) {
    Map<String, Object> inputs =
        update()
            .run(ctx -> new PrivateZoneSync("dns", args(target, service)))
            .resource(RECORD_SET_TYPE, "dns/gcp/record/inference")
            .orElseThrow()
            .inputs()
            .asMap();
    assertThat(inputs).doesNotContainKey("rrdatas").containsEntry("type", "A");
    return asMap(inputs.get("routingPolicy"));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> asMap(Object value) {
    return (Map<String, Object>) value;
  }

  @SuppressWarnings("unchecked")
  private static List<Object> asList(Object value) {
    return (List<Object>) value;
  }

  @Test
  void hasAnItemForEachRegionOfClients() {
    GcpTarget target = target("us-east4", "europe-west4");

    assertThat(policy(target, INFERENCE))
        .isEqualTo(
            Map.of(
                "geos",
                List.of(
                    Map.of("location", "europe-west4", "rrdatas", List.of("10.0.2.10")),
                    Map.of("location", "us-east4", "rrdatas", List.of("10.0.1.10")))));
  }

  @Test
  void hasAnItemForEveryRegionWhereThoseOfClientsAreNotKnown() {
    assertThat(asList(policy(target().build(), INFERENCE).get("geos")))
        .hasSize(46)
        .contains(
            Map.of("location", "asia-east1", "rrdatas", List.of("10.0.2.10")),
            Map.of("location", "southamerica-east1", "rrdatas", List.of("10.0.1.10")));
  }

  @Test
  void hasAnItemForEachEndpointWithItsWeight() {
    RegionalService weighted =
        RegionalService.named("inference")
            .endpoint(RegionalEndpoint.inRegion("us-east-1").ipv4("10.0.1.10").weight(3))
            .endpoint("eu-west-1", "10.0.2.10")
            .routing(Routing.weighted());

    assertThat(policy(target().build(), weighted))
        .isEqualTo(
            Map.of(
                "wrrs",
                List.of(
                    Map.of("weight", 1L, "rrdatas", List.of("10.0.2.10")),
                    Map.of("weight", 3L, "rrdatas", List.of("10.0.1.10")))));
  }

  @Test
  void losesARegionOnlyForTheRegionsOfANetworkThatGotIt() {
    GcpTarget two = target("us-east4", "europe-west4");
    GcpTarget three = target("us-east4", "europe-west3", "europe-west4");

    assertThat(drill(two).summary()).contains("\neurope-west1  gcp/hub in europe-west4  ");
    assertThat(drill(three).summary()).contains("\neurope-west1  gcp/hub in 2 regions  ");
  }

  private static RegionLossDrill drill(GcpTarget target) {
    return RegionLossDrill.of(
        SyncPlan.of(
            new Identity("project", "stack", "dns"), args(target, INFERENCE).declaration()));
  }

  @Test
  void countsAsOneRecordSet() {
    SyncPlan plan =
        SyncPlan.of(
            new Identity("project", "stack", "dns"),
            args(target().build(), INFERENCE).declaration());

    assertThat(plan.zones().get(0).zone().recordSets()).hasSize(46);
    assertThat(plan.zones().get(0).budget())
        .contains(new BudgetLine(Limit.RECORD_SETS_PER_ZONE, 1, 10_000));
  }

  @Test
  void isNoneByLatency() {
    assertThat(
            SyncPlan.problems(
                new Identity("project", "stack", "dns"),
                args(target().build(), INFERENCE.latency()).declaration()))
        .extracting(Problem::toString)
        .containsExactly(
            "target 'gcp', service 'inference': Google Cloud DNS has no answers by latency; use"
                + " nearest(), or leave this target out with .except(..)");
  }

  @Test
  void refusesClientRegionsOfOthers() {
    GcpTarget target = target("us-east-1", "europe");

    assertThat(
            SyncPlan.problems(
                new Identity("project", "stack", "dns"),
                args(target, INFERENCE.routing(Routing.all())).declaration()))
        .extracting(Problem::toString)
        .containsExactly(
            "target 'gcp', network 'hub': client region 'us-east-1' is one of AWS; a network of"
                + " Google Cloud has only regions of Google Cloud",
            "target 'gcp', network 'hub', regions: region 'europe' is not a known region; write"
                + " it as its cloud does, such as us-east1, us-east-1, eastus or us-ashburn-1");
  }
}
