package io.github.privatezonesync.plan;

import static io.github.privatezonesync.plan.Declared.corp;
import static io.github.privatezonesync.plan.Declared.plan;
import static io.github.privatezonesync.plan.Declared.problems;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.RegionalEndpoint;
import io.github.privatezonesync.RegionalService;
import io.github.privatezonesync.dns.EndpointHealth;
import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.fake.FakeHealth;
import io.github.privatezonesync.fake.FakeNetwork;
import io.github.privatezonesync.fake.FakeTarget;
import io.github.privatezonesync.routing.Routing;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a service becomes that fails over by health, and what is wrong with one. */
class FailoverPlanTest {
  private static final FakeNetwork US = FakeNetwork.of("us", "net/us").in("us-east-1");
  private static final FakeNetwork EU = FakeNetwork.of("eu", "net/eu").in("eu-west-1");
  private static final FakeTarget WATCHING =
      FakeTarget.of("aws", US, EU)
          .withRoutes(Map.of(Route.Kind.WEIGHTED, 100, Route.Kind.FAILOVER, 2));
  private static final FakeTarget ALIKE = FakeTarget.of("azure", US, EU);

  private static final RegionalEndpoint FIRST =
      RegionalEndpoint.inRegion("us-east-1").ipv4("10.0.1.10").health(FakeHealth.of("a"));
  private static final RegionalEndpoint SECOND =
      RegionalEndpoint.inRegion("eu-west-1").ipv4("10.0.2.10").health(FakeHealth.of("b"));
  private static final RegionalEndpoint RESERVE =
      RegionalEndpoint.at("plant", 48.1, 11.6).ipv4("10.0.3.10");

  private static final RegionalService TWO = service(FIRST, SECOND);
  private static final RegionalService THREE = service(FIRST, SECOND, RESERVE);

  private static RegionalService service(RegionalEndpoint... endpoints) {
    List<String> order =
        List.of(endpoints).stream().map(endpoint -> endpoint.written().site()).toList();
    return RegionalService.named("inference")
        .endpoints(List.of(endpoints))
        .routing(
            Routing.failover(order.get(0), order.subList(1, order.size()).toArray(String[]::new)));
  }

  private static List<String> sets(SyncPlan plan) {
    return plan.zones().stream()
        .flatMap(target -> target.zone().recordSets().stream())
        .map(
            set ->
                set.route().orElseThrow()
                    + " "
                    + set.values()
                    + set.route().get().health().map(health -> " " + health).orElse(""))
        .toList();
  }

  private static String names(SyncPlan plan) {
    return plan.zones().stream()
        .flatMap(target -> target.resources().stream())
        .map(resource -> resource.name().replace("internal/aws/record/inference/", ""))
        .filter(name -> !name.startsWith("internal/"))
        .collect(Collectors.joining(" "));
  }

  @Nested
  class Becomes {
    @Test
    void aPrimarySetAndASecondaryOne() {
      SyncPlan plan = plan(corp(WATCHING).services(TWO));

      assertThat(sets(plan))
          .containsExactly(
              "primary us-east-1 [10.0.1.10] probe a", "secondary eu-west-1 [10.0.2.10] probe b");
      assertThat(names(plan)).isEqualTo("A/primary A/secondary");
    }

    @Test
    void theSameTwoSetsWithAReserve() {
      assertThat(sets(plan(corp(WATCHING).services(THREE))))
          .isEqualTo(sets(plan(corp(WATCHING).services(TWO))));
    }

    @Test
    void thoseOfTheNextEndpointsWhenTheFirstIsDrained() {
      SyncPlan plan = plan(corp(WATCHING).services(THREE).drain("us-east-1"));

      assertThat(sets(plan))
          .containsExactly("primary eu-west-1 [10.0.2.10] probe b", "secondary plant [10.0.3.10]");
      assertThat(names(plan)).isEqualTo("A/primary A/secondary");
    }

    @Test
    void aPrimarySetAloneWhenOneEndpointIsLeft() {
      assertThat(sets(plan(corp(WATCHING).services(TWO.drain("us-east-1")))))
          .containsExactly("primary eu-west-1 [10.0.2.10] probe b");
      assertThat(sets(plan(corp(WATCHING).services(THREE).drain("us-east-1", "eu-west-1"))))
          .containsExactly("primary plant [10.0.3.10]");
    }

    @Test
    void theSameSetsWithOtherValuesInAnotherOrder() {
      SyncPlan swapped = plan(corp(WATCHING).services(service(SECOND, FIRST)));

      assertThat(sets(swapped))
          .containsExactly(
              "primary eu-west-1 [10.0.2.10] probe b", "secondary us-east-1 [10.0.1.10] probe a");
      assertThat(names(swapped)).isEqualTo("A/primary A/secondary");
    }

    @Test
    void setsThatKnowTheHealthOfTheirOwnCloudAlone() {
      RegionalEndpoint first = FIRST.health(new HealthElsewhere());

      assertThat(sets(plan(corp(WATCHING).services(service(first, SECOND)))))
          .isEqualTo(sets(plan(corp(WATCHING).services(TWO))));
    }

    @Test
    void weightedSetsWithTheirHealth() {
      assertThat(sets(plan(corp(WATCHING).services(service(FIRST, RESERVE).routing(weighted())))))
          .containsExactly(
              "plant, weight 1 [10.0.3.10]", "us-east-1, weight 1 [10.0.1.10] probe a");
    }

    @Test
    void theOrderOfThoseEndpointsThatTheNetworksOfATargetMayGet() {
      FakeTarget other =
          FakeTarget.of("other", FakeNetwork.of("net", "net/other").in("us-east-1"))
              .withRoutes(Map.of(Route.Kind.FAILOVER, 2));
      RegionalEndpoint unwatched =
          RegionalEndpoint.inRegion("us-east-2").ipv4("10.0.4.10").onlyFor("other/net");

      SyncPlan plan =
          plan(
              corp(WATCHING, other)
                  .services(service(FIRST.onlyFor("us", "eu"), SECOND, unwatched)));

      assertThat(sets(plan))
          .containsExactly(
              "primary us-east-1 [10.0.1.10] probe a",
              "secondary eu-west-1 [10.0.2.10] probe b",
              "primary eu-west-1 [10.0.2.10] probe b",
              "secondary us-east-2 [10.0.4.10]");
    }
  }

  private static Routing weighted() {
    return Routing.weighted();
  }

  @Nested
  class IsRefused {
    @Test
    void whereTheCloudDoesNotFailOver() {
      assertThat(problems(corp(ALIKE).services(TWO)))
          .containsExactly(
              "target 'azure', service 'inference': Fake DNS has no failover by health; use all() or"
                  + " nearest(), or leave this target out with .except(..)");
      assertThat(problems(corp(ALIKE.perRegion("us-east-1")).services(TWO))).hasSize(1);
    }

    @Test
    void withOneEndpoint() {
      assertThat(problems(corp(WATCHING).services(service(FIRST))))
          .containsExactly(
              "service 'inference': failover(..) needs at least two endpoints, but there is one; add"
                  + " another, or leave the routing out");
    }

    @Test
    void withoutAnEndpoint() {
      assertThat(
              problems(
                  corp(WATCHING)
                      .services(
                          RegionalService.named("inference")
                              .routing(Routing.failover("us-east-1", "eu-west-1")))))
          .contains(
              "service 'inference': no endpoint given; add at least one with"
                  + " endpoint(RegionalEndpoint.inRegion(..))");
    }

    @Test
    void whenItsOrderIsNotThatOfItsEndpoints() {
      assertThat(
              problems(
                  corp(WATCHING)
                      .services(TWO.routing(Routing.failover("us-east-1", "us-east-1", null)))))
          .containsExactly(
              "service 'inference': there is no endpoint '', which the routing names; the endpoints"
                  + " are in eu-west-1, us-east-1",
              "service 'inference': failover(..) names 'us-east-1' twice; name it once",
              "service 'inference': endpoint 'eu-west-1' is not in the order of failover(..), which is"
                  + " us-east-1, us-east-1, ; add it there");
    }

    @Test
    void whenEverythingIsDrained() {
      assertThat(problems(corp(WATCHING).services(TWO.drain("us-east-1", "eu-west-1"))))
          .containsExactly(
              "service 'inference': every endpoint is drained ('eu-west-1', 'us-east-1'), so"
                  + " nothing would answer; keep at least one");
    }

    @Test
    void whenTheHealthOfAnEndpointIsMissingThatADrainWouldMakeFirst() {
      String missing =
          "target 'aws', service 'inference', endpoint 'plant': Fake DNS asks for the health of all"
              + " but the last; add one";

      assertThat(problems(corp(WATCHING).services(service(FIRST, RESERVE, SECOND))))
          .containsExactly(missing);
      assertThat(problems(corp(WATCHING).services(service(RESERVE, FIRST, SECOND)).drain("plant")))
          .as("else it could not be undrained")
          .containsExactly(missing);
    }

    @Test
    void whenAHealthIsWrongOrGivenTwiceOrNotLookedAt() {
      RegionalEndpoint wrong = SECOND.health(FakeHealth.of("none"));

      assertThat(problems(corp(WATCHING).services(service(FIRST, wrong))))
          .containsExactly(
              "service 'inference', endpoint 'eu-west-1', health: probe 'none' of 'eu-west-1' is none",
              "target 'aws', service 'inference', endpoint 'eu-west-1': two healths are given for Fake DNS;"
                  + " give it one");
      assertThat(problems(corp(ALIKE).services(TWO.routing(Routing.all()))))
          .containsExactly(
              "service 'inference', endpoint 'us-east-1': a health is given, but the service is routed"
                  + " 'all'; use failover(..) or weighted(), or leave it out",
              "service 'inference', endpoint 'eu-west-1': a health is given, but the service is routed"
                  + " 'all'; use failover(..) or weighted(), or leave it out");
    }

    @Test
    void whereNetworksWouldFailOverToDifferentEndpoints() {
      assertThat(problems(corp(WATCHING).services(service(FIRST, SECOND.onlyFor("us"), RESERVE))))
          .containsExactly(
              "target 'aws', service 'inference': networks 'eu' and 'us' would get different"
                  + " endpoints, which only nearest() can give; remove the limits of its"
                  + " endpoints, or give the networks a target each");
    }

    @Test
    void whereNoEndpointIsMeantForANetwork() {
      FakeTarget other = FakeTarget.of("other", FakeNetwork.of("net", "net/other").in("us-east-1"));

      assertThat(
              problems(
                  corp(WATCHING, other)
                      .services(
                          service(FIRST.onlyFor("other/net"), SECOND.onlyFor("other/net"))
                              .except("other"))))
          .containsExactly(
              "target 'aws', service 'inference': no endpoint is meant for network 'eu'; remove"
                  + " the limit of an endpoint, or leave this target out with .except(..)");
    }
  }

  @Nested
  class IsShown {
    @Test
    void asATableOfAnswers() {
      assertThat(plan(corp(WATCHING).services(THREE)).answers())
          .hasToString(
              """
              service 'inference': failover us-east-1, eu-west-1, plant
                aws/eu  eu-west-1  us-east-1  10.0.1.10  5,462 km  first of its order, else eu-west-1 by health
                aws/us  us-east-1  us-east-1  10.0.1.10  0 km      first of its order, else eu-west-1 by health
              """);
      assertThat(plan(corp(WATCHING).services(TWO.drain("us-east-1"))).answers())
          .hasToString(
              """
              service 'inference': failover eu-west-1, drained: us-east-1
                aws/eu  eu-west-1  eu-west-1  10.0.2.10  0 km      the only one left in its order
                aws/us  us-east-1  eu-west-1  10.0.2.10  5,462 km  the only one left in its order
              """);
    }

    @Test
    void asJson() {
      FakeTarget one = FakeTarget.of("aws", US).withRoutes(Map.of(Route.Kind.FAILOVER, 2));

      assertThat(plan(corp(one).services(TWO)).answers().toJson())
          .isEqualTo(
              """
              [
                {
                  "service": "inference",
                  "target": "aws",
                  "network": "us",
                  "region": "us-east-1",
                  "order": [
                    "us-east-1",
                    "eu-west-1"
                  ],
                  "endpoints": [
                    {
                      "site": "us-east-1",
                      "address": "10.0.1.10",
                      "part": 1.0
                    }
                  ],
                  "standby": {
                    "site": "eu-west-1",
                    "address": "10.0.2.10"
                  },
                  "kilometres": 0,
                  "reason": "first of its order, else eu-west-1 by health"
                }
              ]
              """);
    }

    @Test
    void amongTheRecordSetsOfAPlan() {
      assertThat(plan(corp(WATCHING).services(TWO)).toString())
          .contains(
              """
                record sets: 2
                  inference  A  300s  primary us-east-1 (probe a): 10.0.1.10
                  inference  A  300s  secondary eu-west-1 (probe b): 10.0.2.10
              """);
    }

    @Test
    void onAMapWithItsOrder() {
      assertThat(plan(corp(WATCHING).services(TWO)).answers().map("inference").svg())
          .contains("failover us-east-1, eu-west-1");
    }

    @Test
    void asADrillInWhichItsHealthTakesOver() {
      RegionLossDrill drill = RegionLossDrill.of(plan(corp(WATCHING).services(TWO)));

      assertThat(drill)
          .hasToString(
              """
              without eu-west-1: no network of another region notices
              without us-east-1: health takes over for inference
                inference  aws/eu  eu-west-1  goes to eu-west-1 by its health
              """);
      assertThat(drill.losses()).allSatisfy(loss -> assertThat(loss.dead()).isEmpty());
      assertThat(drill.toJson()).contains("\"deadUntilDrained\": []", "\"byHealth\": true");
    }

    @Test
    void asADrillInWhichThePartOfAWatchedEndpointGoesToTheOthers() {
      RegionLossDrill drill =
          RegionLossDrill.of(
              plan(corp(WATCHING).services(service(FIRST, RESERVE).routing(weighted()))));

      assertThat(drill)
          .hasToString(
              """
              without plant: until it is drained, dead answers for inference
                inference  aws/eu  eu-west-1  goes to us-east-1
                inference  aws/us  us-east-1  goes to us-east-1
              without us-east-1: health takes over for inference
                inference  aws/eu  eu-west-1  goes to plant by its health
              """);
      assertThat(drill.toJson()).contains("\"byHealth\": false");
    }

    @Test
    void asADrillThatOneEndpointAloneDoesNotSurvive() {
      RegionLossDrill drill =
          RegionLossDrill.of(plan(corp(WATCHING).services(TWO.drain("eu-west-1"))));

      assertThat(drill.unresolved()).isEqualTo(Map.of("us-east-1", List.of("inference")));
      assertThat(drill)
          .hasToString(
              """
              without us-east-1: inference can be served nowhere else
                inference  aws/eu  eu-west-1  goes to nothing
              """);
    }
  }

  /** What only another cloud knows. */
  private record HealthElsewhere() implements EndpointHealth {
    @Override
    public void checkAt(String site) {}

    @Override
    public boolean noticesTheLossOf(String site) {
      return true;
    }
  }
}
