package io.github.privatezonesync.plan;

import static io.github.privatezonesync.plan.Declared.corp;
import static io.github.privatezonesync.plan.Declared.plan;
import static io.github.privatezonesync.plan.Declared.problems;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.RegionalService;
import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.fake.FakeNetwork;
import io.github.privatezonesync.fake.FakeTarget;
import io.github.privatezonesync.region.CloudRegion;
import io.github.privatezonesync.region.GeographicPoint;
import io.github.privatezonesync.region.Realm;
import io.github.privatezonesync.region.RegionCloud;
import io.github.privatezonesync.routing.Routing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Regions that only a target knows: clients and endpoints there are placed like any others. */
class OwnRegionsPlanTest {
  private static final RegionCloud PAPER = new RegionCloud("paper", "Paper Cloud");
  private static final CloudRegion OSLO =
      new CloudRegion(
          PAPER,
          "paper-oslo",
          "Oslo",
          "NO",
          "EU",
          Optional.of(new GeographicPoint(59.9, 10.7)),
          Realm.COMMERCIAL);
  private static final FakeTarget TARGET =
      FakeTarget.of(
              "paper",
              FakeNetwork.of("north", "net/north").in("paper-oslo"),
              FakeNetwork.of("us", "net/us").in("us-east-1"))
          .withRoutes(Map.of(Route.Kind.BY_REGION, 30, Route.Kind.BY_LATENCY, 30))
          .withMore(more -> more.regions(List.of(OSLO)));
  private static final RegionalService SERVICE =
      RegionalService.named("inference")
          .endpoint("us-east-1", "10.0.1.10")
          .endpoint("paper-oslo", "10.0.2.10");

  @Test
  void areThoseOfClientsAndEndpoints() {
    assertThat(plan(corp(TARGET).services(SERVICE)).answers())
        .hasToString(
            """
            service 'inference': nearest
              paper/north  paper-oslo  paper-oslo  10.0.2.10  0 km  nearest
              paper/us     us-east-1   us-east-1   10.0.1.10  0 km  nearest
            """);
  }

  @Test
  void nameTheCloudThatDecides() {
    assertThat(plan(corp(TARGET).services(SERVICE.latency())).answers().rows())
        .extracting(row -> row.choice().reason())
        .containsExactly("decided by Paper Cloud", "decided by AWS");
  }

  @Test
  void areThoseOfTheirCloudWhereThatGoesFirst() {
    FakeTarget other = FakeTarget.of("x", FakeNetwork.of("eu", "net/eu").in("eu-north-1"));
    RegionalService service =
        RegionalService.named("inference")
            .endpoint("us-east-1", "10.0.1.10")
            .endpoint("paper-oslo", "10.0.2.10")
            .routing(Routing.nearest().preferSameCloud());

    assertThat(plan(corp(TARGET, other).services(service)).answers().rows())
        .extracting(row -> row.client().network() + " " + row.endpoints())
        .containsExactly("north paper-oslo", "us us-east-1", "eu us-east-1");
  }

  @Test
  void areNamedWhereOneIsMisspelled() {
    assertThat(problems(corp(TARGET).services(SERVICE.endpoint("Paper-Oslo", "10.0.3.10"))))
        .containsExactly(
            "service 'inference', endpoint 'Paper-Oslo': region 'Paper-Oslo' is not a known region;"
                + " did you mean 'paper-oslo' (Paper Cloud)?");
  }

  @Test
  void areUnknownWithoutTheirTarget() {
    FakeTarget other = FakeTarget.of("x", FakeNetwork.of("eu", "net/eu").in("eu-north-1"));

    assertThat(problems(corp(other).services(SERVICE)))
        .containsExactly(
            "service 'inference', endpoint 'paper-oslo': region 'paper-oslo' is not a known region;"
                + " write it as its cloud does, such as us-east1, us-east-1, eastus or"
                + " us-ashburn-1");
  }
}
