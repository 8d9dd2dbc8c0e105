package io.github.privatezonesync.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.privatezonesync.RegionalService;
import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.routing.Routing;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.clouds.PlannedAnswers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The rules of the routings of regional services: ROUTE-1 for each of them, and ROUTE-2. */
abstract class RoutingRules extends AnswerRules {
  /**
   * Deployed to simulated clouds, every client gets all endpoints at once.
   *
   * <p>When it fails: the message shows the path of each wrong answer. A set without a route was
   * rendered as one with a route, or values were dropped.
   */
  @Test
  @DisplayName("ROUTE-1 answers every client as the definition of all() does")
  protected void answersWithAllEndpoints() {
    answersAsDefined(ownNetworks(), Services.of(this, "all").all());
  }

  /**
   * Deployed to simulated clouds, every client gets the endpoint that the plan gives to its region,
   * even if an exception gives it another than the nearest endpoint. A cloud that cannot answer
   * regions differently is tested with a zone for each region.
   *
   * <p>When it fails: the cloud ranks endpoints where it should match the regions of clients: the
   * set of a region must be at that region, which is the key of its route.
   */
  @Test
  @DisplayName("ROUTE-1 answers every client as the definition of nearest() does")
  protected void answersWithTheNearestEndpoint() {
    needsRegions();
    boolean tellsRegionsApart = has(Route.Kind.BY_REGION);
    assumeTrue(
        tellsRegionsApart || hasViews(),
        cloud() + " cannot tell regions apart, and cannot have a zone for each region");
    String first = regions().get(0);
    Routing routing = Routing.nearest().from(first).use(regions().get(2));
    answersAsDefined(
        tellsRegionsApart ? ownNetworks() : views(), Services.of(this, "nearest").routing(routing));
  }

  /**
   * Deployed to simulated clouds, every endpoint is given as often as its weight says.
   *
   * <p>When it fails: weights are left out, or every set has the same weight.
   */
  @Test
  @DisplayName("ROUTE-1 answers every client as the definition of weighted() does")
  protected void answersByWeight() {
    needs(Route.Kind.WEIGHTED);
    answersAsDefined(ownNetworks(), Services.weighted(this));
    answersAsDefined(ownNetworks(), Services.weightedHosts(this));
  }

  /**
   * Deployed to simulated clouds in which everything is up, every client gets the first endpoint of
   * the order.
   *
   * <p>When it fails: the primary and the secondary set are swapped, or both are plain sets.
   */
  @Test
  @DisplayName("ROUTE-1 answers every client as the definition of failover(..) does")
  protected void answersWithTheFirstOfTheOrder() {
    needs(Route.Kind.FAILOVER);
    answersAsDefined(ownNetworks(), Services.failover(this));
  }

  /**
   * Deployed to simulated clouds, the zone holds a set for each endpoint, and every client gets one
   * of the endpoints.
   *
   * <p>When it fails: a set is missing, or is not at the region of its endpoint.
   */
  @Test
  @DisplayName("ROUTE-1 answers every client as the definition of latency() does")
  protected void answersByLatency() {
    needs(Route.Kind.BY_LATENCY);
    answersAsDefined(ownNetworks(), Services.of(this, "latency").latency());
  }

  private void answersAsDefined(TargetSpec spec, RegionalService service) {
    needsRegions();
    SimulatedClouds clouds = clouds();
    DeclaredStack stack = deploy(clouds, spec, service);
    assertThat(stack.zones())
        .flatMap(zone -> zone.answers())
        .as("answers of the plan that were asked for")
        .hasSizeGreaterThanOrEqualTo(spec.networks().size());
    assertThat(stack.zones())
        .flatMap(zone -> PlannedAnswers.broken(zone, clouds.snapshot()))
        .as("answers that are not as planned")
        .isEmpty();
  }

  /**
   * A routing that the cloud lacks is a problem of the service that says what to do instead; so is
   * a failover to endpoints without a health, if the cloud needs one.
   *
   * <p>When it fails: {@link io.github.privatezonesync.target.Capabilities#routes} names a routing
   * that the cloud does not have, or the {@link io.github.privatezonesync.target.FailoverNeeds} of
   * its {@code health} do not say what is missing and that the target can be left out, with {@code
   * WayOut.LEAVE_OUT}.
   */
  @Test
  @DisplayName("ROUTE-2 reports a routing that the cloud lacks, with the ways out")
  protected void reportsARoutingThatTheCloudLacks() {
    needsRegions();
    List<RegionalService> lacking = new ArrayList<>();
    if (!has(Route.Kind.WEIGHTED)) {
      lacking.add(Services.weighted(this));
    }
    if (!has(Route.Kind.BY_LATENCY)) {
      lacking.add(Services.of(this, "latency").latency());
    }
    if (!has(Route.Kind.FAILOVER)) {
      lacking.add(Services.failover(this));
    } else if (health(regions().get(0)).isPresent()) {
      lacking.add(Services.failoverWithoutHealth(this));
    }
    assumeFalse(lacking.isEmpty(), cloud() + " has every routing");
    for (RegionalService service : lacking) {
      assertThat(problems(target(ownNetworks()), service))
          .as("problems of a service that is %s", service.written().routing().words())
          .anySatisfy(
              problem ->
                  assertThat(problem)
                      .contains("service '" + service.written().name() + "'")
                      .contains(".except("));
    }
  }

  DeclaredStack deploy(SimulatedClouds clouds, TargetSpec spec, RegionalService service) {
    return program().on(clouds).run(ctx -> define(Stage.args(target(spec), service)));
  }

  void needs(Route.Kind kind) {
    needsRegions();
    assumeTrue(
        has(kind), "%s has no routing %s; rule ROUTE-2 looks at that".formatted(cloud(), kind));
  }

  void needsRegions() {
    assumeFalse(regions().isEmpty(), "regions() names no region for the endpoints of services");
  }
}
