package io.github.privatezonesync.plan;

import static io.github.privatezonesync.plan.Declared.corp;
import static io.github.privatezonesync.plan.Declared.plan;
import static io.github.privatezonesync.plan.Declared.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.pulumi.core.Output;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.RegionalEndpoint;
import io.github.privatezonesync.RegionalService;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.fake.FakeNetwork;
import io.github.privatezonesync.fake.FakeTarget;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.register.PlannedResource;
import io.github.privatezonesync.routing.Routing;
import io.github.privatezonesync.target.Limit;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a regional service becomes in each zone, and what is wrong with one. */
class RegionalServicePlanTest {
  private static final FakeNetwork US = FakeNetwork.of("us", "net/us").in("us-east-1");
  private static final FakeNetwork EU = FakeNetwork.of("eu", "net/eu").in("eu-west-1");
  private static final FakeTarget ROUTING =
      FakeTarget.of("aws", US, EU)
          .withRoutes(
              Map.of(
                  Route.Kind.BY_REGION, 30,
                  Route.Kind.BY_LATENCY, 100,
                  Route.Kind.WEIGHTED, 100));
  private static final FakeTarget ALIKE = FakeTarget.of("azure", US, EU);
  private static final RegionalService INFERENCE =
      RegionalService.named("inference")
          .endpoint("us-east-1", "10.0.1.10")
          .endpoint("europe-west1", "10.0.2.10");

  private static List<String> sets(SyncPlan plan) {
    return plan.zones().stream().flatMap(target -> sets(target).stream()).toList();
  }

  private static List<String> sets(PlannedZone<?> target) {
    return target.zone().recordSets().stream()
        .map(RegionalServicePlanTest::text)
        .map(set -> target.key() + ": " + set)
        .toList();
  }

  private static String text(RecordSet set) {
    return "%s %s %s%s %s"
        .formatted(
            set.name(),
            set.type(),
            set.ttl(),
            set.route().map(route -> " " + route).orElse(""),
            set.values());
  }

  private static List<String> names(SyncPlan plan) {
    return plan.zones().stream()
        .flatMap(target -> target.resources().stream())
        .map(PlannedResource::name)
        .toList();
  }

  @Nested
  class Becomes {
    @Test
    void aSetForEachRegionOfClientsWhereTheCloudTellsRegionsApart() {
      assertThat(sets(plan(corp(ROUTING).services(INFERENCE))))
          .containsExactly(
              "aws: inference A 300s from eu-west-1 [10.0.2.10]",
              "aws: inference A 300s from us-east-1 [10.0.1.10]");
    }

    @Test
    void aResourceForEachRegionOfClientsNamedAfterIt() {
      assertThat(names(plan(corp(ROUTING).services(INFERENCE))))
          .containsExactly(
              "internal/aws/zone",
              "internal/aws/record/inference/A/eu-west-1",
              "internal/aws/record/inference/A/us-east-1",
              "internal/aws/network/eu",
              "internal/aws/network/us");
    }

    @Test
    void aZoneForEachRegionWhereTheTargetHasThem() {
      SyncPlan plan = plan(corp(ALIKE.perRegion("us-east-1")).services(INFERENCE));

      assertThat(sets(plan))
          .containsExactly(
              "azure/eu-west-1: inference A 300s [10.0.2.10]",
              "azure/us-east-1: inference A 300s [10.0.1.10]");
      assertThat(names(plan))
          .containsExactly(
              "internal/azure/view/eu-west-1/zone",
              "internal/azure/view/eu-west-1/record/inference",
              "internal/azure/network/eu",
              "internal/azure/zone",
              "internal/azure/record/inference",
              "internal/azure/network/us");
    }

    @Test
    void oneSetWhereAllNetworksGetTheSame() {
      RegionalService onlyUs = RegionalService.named("vectors").endpoint("us-east-1", "10.0.1.20");

      assertThat(sets(plan(corp(ALIKE).services(onlyUs))))
          .containsExactly("azure: vectors A 300s [10.0.1.20]");
    }

    @Test
    void allAddressesAtOnce() {
      assertThat(
              sets(
                  plan(
                      corp(ALIKE)
                          .services(INFERENCE.routing(Routing.all()).ttl(Duration.ofSeconds(30))))))
          .containsExactly("azure: inference A 30s [10.0.1.10, 10.0.2.10]");
    }

    @Test
    void aSetForEachEndpointWithItsWeight() {
      RegionalService weighted =
          RegionalService.named("inference")
              .endpoint(RegionalEndpoint.inRegion("us-east-1").ipv4("10.0.1.10").weight(3))
              .endpoint(RegionalEndpoint.inRegion("eu-west-1").ipv4("10.0.2.10"))
              .routing(Routing.weighted());

      assertThat(sets(plan(corp(ROUTING).services(weighted))))
          .containsExactly(
              "aws: inference A 300s eu-west-1, weight 1 [10.0.2.10]",
              "aws: inference A 300s us-east-1, weight 3 [10.0.1.10]");
    }

    @Test
    void aSetForEachEndpointWhereTheCloudDecidesByLatency() {
      RegionalService latency = INFERENCE.latency();

      assertThat(sets(plan(corp(ROUTING).services(latency))))
          .containsExactly(
              "aws: inference A 300s latency to europe-west1 [10.0.2.10]",
              "aws: inference A 300s latency to us-east-1 [10.0.1.10]");
      assertThat(sets(plan(corp(ROUTING).services(latency.drain("europe-west1")))))
          .containsExactly("aws: inference A 300s latency to us-east-1 [10.0.1.10]");
      assertThat(sets(plan(corp(ROUTING.perRegion("us-east-1")).services(latency))))
          .filteredOn(set -> set.startsWith("aws/eu-west-1: "))
          .hasSize(2);
    }

    @Test
    void aSetForARegionThatIsNotKnownWithItsException() {
      FakeTarget target =
          FakeTarget.of("aws", US, FakeNetwork.of("new", "net/new").in("new-region-1"));
      RegionalService service =
          INFERENCE.routing(Routing.nearest().from("new-region-1").use("europe-west1"));
      SyncPlan plan =
          plan(corp(target.withRoutes(Map.of(Route.Kind.BY_REGION, 30))).services(service));

      assertThat(sets(plan))
          .containsExactly(
              "aws: inference A 300s from new-region-1 [10.0.2.10]",
              "aws: inference A 300s from us-east-1 [10.0.1.10]");
      assertThat(plan.answers())
          .hasToString(
              """
              service 'inference': nearest, from new-region-1 europe-west1
                aws/new  new-region-1  europe-west1  10.0.2.10        override
                aws/us   us-east-1     us-east-1     10.0.1.10  0 km  nearest
              """);
      assertThat(plan.answers().toJson()).contains("\"region\": \"new-region-1\"");
      assertThat(sets(plan(corp(target.perRegion("new-region-1")).services(service))))
          .containsExactly(
              "aws/new-region-1: inference A 300s [10.0.2.10]",
              "aws/us-east-1: inference A 300s [10.0.1.10]");
    }

    @Test
    void setsOfBothFamiliesFromOutputsAndLiterals() {
      RegionalService service =
          RegionalService.named("inference")
              .endpoint(
                  RegionalEndpoint.inRegion("us-east-1")
                      .ipv4(Output.of("10.0.1.10"))
                      .ipv6("fd00::1"));

      assertThat(sets(plan(corp(ALIKE).services(service))))
          .containsExactly(
              "azure: inference A 300s [(output)]", "azure: inference AAAA 300s [fd00::1]");
    }

    @Test
    void anAliasOfAHostName() {
      RegionalService service =
          RegionalService.named("inference")
              .endpoint(RegionalEndpoint.inRegion("us-east-1").host("us.example.com."))
              .endpoint(RegionalEndpoint.at("plant", 48.1, 11.6).host("gw"));

      assertThat(sets(plan(corp(ROUTING).services(service))))
          .containsExactly(
              "aws: inference CNAME 300s from eu-west-1 [gw.corp.internal.]",
              "aws: inference CNAME 300s from us-east-1 [us.example.com.]");
    }

    @Test
    void nothingWhereTheTargetIsLeftOut() {
      FakeTarget other = FakeTarget.of("azure", FakeNetwork.of("we", "net/we").in("westeurope"));

      assertThat(sets(plan(corp(ROUTING, other).services(INFERENCE.except("azure")))))
          .hasSize(2)
          .allMatch(set -> set.startsWith("aws: "));
      assertThat(sets(plan(corp(ROUTING, other).services(INFERENCE.only("azure")))))
          .containsExactly("azure: inference A 300s [10.0.2.10]");
    }

    @Test
    void theSameSetsWithOtherValuesWhenARegionIsDrained() {
      SyncPlan drained = plan(corp(ROUTING).services(INFERENCE).drain("us-east-1"));

      assertThat(sets(drained))
          .containsExactly(
              "aws: inference A 300s from eu-west-1 [10.0.2.10]",
              "aws: inference A 300s from us-east-1 [10.0.2.10]");
      assertThat(names(drained)).isEqualTo(names(plan(corp(ROUTING).services(INFERENCE))));
      assertThat(sets(plan(corp(ROUTING).services(INFERENCE.drain("us-east-1")))))
          .isEqualTo(sets(drained));
    }

    @Test
    void theSameHoweverEndpointsAreOrdered() {
      RegionalService reversed =
          RegionalService.named("inference")
              .endpoint("europe-west1", "10.0.2.10")
              .endpoint("us-east-1", "10.0.1.10");

      assertThat(plan(corp(ROUTING).services(reversed)))
          .hasToString(plan(corp(ROUTING).services(INFERENCE)).toString());
    }
  }

  @Nested
  class IsRefused {
    @Test
    void withoutAnEndpoint() {
      assertThat(problems(corp(ROUTING).services(RegionalService.named("inference"))))
          .containsExactly(
              "service 'inference': no endpoint given; add at least one with"
                  + " endpoint(RegionalEndpoint.inRegion(..))");
    }

    @Test
    void withTwoEndpointsInOneRegion() {
      assertThat(problems(corp(ROUTING).services(INFERENCE.endpoint("us-east-1", "10.0.1.11"))))
          .containsExactly(
              "service 'inference': two endpoints in 'us-east-1'; put the addresses of one region"
                  + " into one endpoint");
    }

    @Test
    void withAnUnknownRegion() {
      assertThat(problems(corp(ROUTING).services(INFERENCE.endpoint("US-EAST-2", "10.0.3.10"))))
          .containsExactly(
              "service 'inference', endpoint 'US-EAST-2': region 'US-EAST-2' is not a known region;"
                  + " did you mean 'us-east-2' (AWS)?");
    }

    @Test
    void withPlacesAndWeightsThatCannotBe() {
      RegionalService service =
          RegionalService.named("inference")
              .endpoint(RegionalEndpoint.at("moon", 91, 0).ipv4("10.0.0.1"))
              .endpoint(RegionalEndpoint.at("us-east-1", 1, 1).ipv4("10.0.0.2"))
              .endpoint(RegionalEndpoint.inRegion("us-east-2").ipv4("10.0.0.3").weight(256))
              .endpoint(RegionalEndpoint.inRegion("us-west-1").ipv4("10.0.0.4").weight(-1))
              .routing(Routing.weighted());

      assertThat(problems(corp(ROUTING).services(service)))
          .containsExactly(
              "service 'inference', endpoint 'moon': latitude '91.0' is not between -90 and 90",
              "service 'inference', endpoint 'us-east-1': a site with coordinates has a name of"
                  + " its own, 1 to 100 printable ASCII characters without '/', and not the name"
                  + " of a region; for a region use inRegion(..)",
              "service 'inference', endpoint 'us-east-2': weight '256' is not between 0 and 255",
              "service 'inference', endpoint 'us-west-1': weight '-1' is not between 0 and 255");
    }

    @Test
    void withWeightsThatSumToZeroOrHaveNoMeaning() {
      RegionalEndpoint none = RegionalEndpoint.inRegion("us-east-1").ipv4("10.0.1.10").weight(0);

      assertThat(
              problems(
                  corp(ROUTING)
                      .services(
                          RegionalService.named("a").endpoint(none).routing(Routing.weighted()),
                          RegionalService.named("b").endpoint(none))))
          .containsExactly(
              "service 'a': all weights are 0, so nothing would answer; give at least one"
                  + " endpoint a weight above 0",
              "service 'b', endpoint 'us-east-1': a weight is given, but the service is routed"
                  + " 'nearest'; use weighted() or leave it out");
    }

    @Test
    void withAddressesThatAreNoneOrStandBesideAHostName() {
      RegionalService service =
          RegionalService.named("inference")
              .endpoint(RegionalEndpoint.inRegion("us-east-1"))
              .endpoint(RegionalEndpoint.inRegion("us-east-2").ipv4("10.0.0.256"))
              .endpoint(RegionalEndpoint.inRegion("us-west-1").ipv4("10.0.0.1").host("db"));

      assertThat(problems(corp(ROUTING).services(service)))
          .containsExactly(
              "service 'inference', endpoint 'us-east-1': no address given; give at least one, or a"
                  + " host name",
              "service 'inference', endpoint 'us-east-2': '10.0.0.256' is not an IPv4 address",
              "service 'inference', endpoint 'us-west-1': a host name is given beside addresses;"
                  + " give only one of the two");
    }

    @Test
    void withDifferentFamilies() {
      RegionalService service =
          RegionalService.named("inference")
              .endpoint(RegionalEndpoint.inRegion("us-east-1").ipv4("10.0.0.1"))
              .endpoint(RegionalEndpoint.inRegion("eu-west-1").ipv4("10.0.0.2").ipv6("fd00::2"));

      assertThat(problems(corp(ROUTING).services(service)))
          .containsExactly(
              "service 'inference': the endpoints answer with different types (us-east-1 A,"
                  + " eu-west-1 A and AAAA); a question for one type would be sent to an endpoint"
                  + " without it, give all of them the same");
    }

    @Test
    void whenAnExceptionOrADrainNamesNoEndpoint() {
      assertThat(
              problems(
                  corp(ROUTING)
                      .services(
                          INFERENCE
                              .routing(
                                  Routing.nearest()
                                      .from("eu-west-1")
                                      .use("eu-west-3")
                                      .otherwise("us-west-1"))
                              .drain("sa-east-1"))
                      .drain("ap-south-1")))
          .containsExactly(
              "service 'inference': there is no endpoint 'eu-west-3', which the routing names; the"
                  + " endpoints are in europe-west1, us-east-1",
              "service 'inference': there is no endpoint 'us-west-1', which the routing names; the"
                  + " endpoints are in europe-west1, us-east-1",
              "service 'inference': there is no endpoint 'sa-east-1' to drain; the endpoints are in"
                  + " europe-west1, us-east-1",
              "drain('ap-south-1'): no service has an endpoint there; the endpoints are in"
                  + " europe-west1, us-east-1");
    }

    @Test
    void whenADrainNamesOneRegionTwiceInOneText() {
      assertThat(problems(corp(ROUTING).services(INFERENCE).drain("us-east-1,us-east-1")))
          .containsExactly(
              "drain('us-east-1,us-east-1'): no service has an endpoint there; the endpoints are in"
                  + " europe-west1, us-east-1; give each as an argument of its own");
    }

    @Test
    void whenAnExceptionIsForNoRegion() {
      assertThat(
              problems(
                  corp(ROUTING)
                      .services(
                          INFERENCE.routing(Routing.nearest().from("mars").use("us-east-1")))))
          .containsExactly(
              "service 'inference', from(..): region 'mars' is not a known region; write it as its"
                  + " cloud does, such as us-east1, us-east-1, eastus or us-ashburn-1");
    }

    @Test
    void onceForARegionThatIsNamedInSeveralPlaces() {
      RegionalService service =
          RegionalService.named("inference")
              .endpoint("us-east-1", "10.0.1.10")
              .endpoint("eu-west-9", "10.0.2.10")
              .routing(
                  Routing.nearest()
                      .from("eu-west-9")
                      .use("eu-west-8")
                      .from("mars")
                      .use("mars")
                      .otherwise("eu-west-8"))
              .drain("eu-west-8");

      assertThat(problems(corp(ROUTING).services(service)))
          .containsExactly(
              "service 'inference', endpoint 'eu-west-9': region 'eu-west-9' is not a known region;"
                  + " did you mean 'europe-west9' (Google Cloud)?",
              "service 'inference': there is no endpoint 'eu-west-8', which the routing names; the"
                  + " endpoints are in eu-west-9, us-east-1",
              "service 'inference': there is no endpoint 'mars', which the routing names; the"
                  + " endpoints are in eu-west-9, us-east-1");
    }

    @Test
    void forANetworkWithoutARegion() {
      FakeTarget target =
          FakeTarget.of("aws", US, FakeNetwork.of("lab", "net/lab").in(""))
              .withRoutes(Map.of(Route.Kind.BY_REGION, 30));

      assertThat(problems(corp(target).services(INFERENCE)))
          .containsExactly(
              "target 'aws', service 'inference': network 'lab' has no region, so nothing is"
                  + " nearest to it; give it one");
    }

    @Test
    void onceForNetworksInOneRegionThatIsNotKnown() {
      FakeTarget target =
          FakeTarget.of(
                  "aws",
                  FakeNetwork.of("lab", "net/lab").in("nowhere"),
                  FakeNetwork.of("test", "net/test").in("nowhere"))
              .withRoutes(Map.of(Route.Kind.BY_REGION, 30));

      assertThat(problems(corp(target).services(INFERENCE)))
          .containsExactly(
              "target 'aws', service 'inference': network 'lab' is in 'nowhere', which is not a"
                  + " known region; correct it, or say what the network gets with"
                  + " from(\"nowhere\").use(..)");
    }

    @Test
    void withTheViewThatItIsAbout() {
      FakeTarget target =
          FakeTarget.of("aws", US, EU, FakeNetwork.of("new", "net/new").in("new-region-1"))
              .perRegion("us-east-1");

      assertThat(problems(corp(target).services(INFERENCE)))
          .containsExactly(
              "target 'aws/new-region-1', service 'inference': network 'new' is in"
                  + " 'new-region-1', which is not a known region; correct it, or say what the"
                  + " network gets with from(\"new-region-1\").use(..)");
    }

    @Test
    void onceForTheTargetWhereAllViewsHaveTheProblem() {
      assertThat(
              problems(
                  corp(ALIKE
                          .perRegion("us-east-1")
                          .finding(Problem.of(Place.WHOLE, "no zone name given")))
                      .services(INFERENCE.weighted())))
          .containsExactly(
              "target 'azure', service 'inference': Fake DNS has no weighted answers; use all() or"
                  + " nearest(), or leave this target out with .except(..)",
              "target 'azure': no zone name given");
    }

    @Test
    void whereTheCloudDoesNotDecideByLatency() {
      assertThat(problems(corp(ALIKE).services(INFERENCE.latency())))
          .containsExactly(
              "target 'azure', service 'inference': Fake DNS has no answers by latency; use"
                  + " nearest(), or leave this target out with .except(..)");
      assertThat(
              problems(
                  corp(ROUTING.withRoutes(Map.of(Route.Kind.BY_LATENCY, 1)))
                      .services(INFERENCE.latency())))
          .containsExactly(
              "target 'aws', service 'inference': 2 sets by latency at one name; Fake DNS takes at"
                  + " most 1, put the addresses of several endpoints into one");
    }

    @Test
    void withAWeightWhereTheCloudDecidesByLatency() {
      RegionalService service =
          RegionalService.named("inference")
              .endpoint(RegionalEndpoint.inRegion("us-east-1").ipv4("10.0.1.10").weight(2))
              .latency();

      assertThat(problems(corp(ROUTING).services(service)))
          .containsExactly(
              "service 'inference', endpoint 'us-east-1': a weight is given, but the service is"
                  + " routed 'latency'; use weighted() or leave it out");
    }

    @Test
    void whenEverythingIsDrained() {
      assertThat(problems(corp(ROUTING).services(INFERENCE).drain("us-east-1", "europe-west1")))
          .containsExactly(
              "service 'inference': every endpoint is drained ('europe-west1', 'us-east-1'), so"
                  + " nothing would answer; keep at least one");
    }

    @Test
    void besideARecordSetOfItsNameAndTwice() {
      assertThat(
              problems(
                  corp(ROUTING)
                      .records(
                          RecordSetArgs.a("inference", "10.0.0.1"),
                          RecordSetArgs.txt("inference", "free"))
                      .services(INFERENCE, INFERENCE)))
          .containsExactly(
              "service 'inference': there is a record set of this name too (A); a name is either a"
                  + " service or has record sets of these types",
              "service 'inference': declared twice; put all endpoints into one service");
    }

    @Test
    void whereTheCloudAnswersAllNetworksAlike() {
      assertThat(problems(corp(ALIKE).services(INFERENCE)))
          .containsExactly(
              "target 'azure', service 'inference': Fake DNS answers every network of a zone alike,"
                  + " but eu-west-1 would get 'europe-west1', us-east-1 would get 'us-east-1'; declare"
                  + " a zone for each region with perRegion(..)");
    }

    @Test
    void whereTheCloudHasNoWeights() {
      assertThat(problems(corp(ALIKE).services(INFERENCE.routing(Routing.weighted()))))
          .containsExactly(
              "target 'azure', service 'inference': Fake DNS has no weighted answers; use all() or"
                  + " nearest(), or leave this target out with .except(..)");
    }

    @Test
    void whereTheCloudTakesFewerSets() {
      assertThat(
              problems(
                  corp(ROUTING.withRoutes(Map.of(Route.Kind.BY_REGION, 1))).services(INFERENCE)))
          .containsExactly(
              "target 'aws', service 'inference': 2 sets by region at one name; Fake DNS takes at"
                  + " most 1, divide the networks over several targets");
    }

    @Test
    void forANetworkWhosePlaceIsNotKnown() {
      FakeTarget target =
          FakeTarget.of(
                  "aws",
                  FakeNetwork.of("lab", "net/lab").in("nowhere"),
                  FakeNetwork.of("secret", "net/secret").in("us-iso-east-1"))
              .withRoutes(Map.of(Route.Kind.BY_REGION, 30));

      assertThat(problems(corp(target).services(INFERENCE)))
          .containsExactly(
              "target 'aws', service 'inference': network 'lab' is in 'nowhere', which is not a"
                  + " known region; correct it, or say what the network gets with"
                  + " from(\"nowhere\").use(..)",
              "target 'aws', service 'inference': network 'secret' is in 'us-iso-east-1', whose place"
                  + " is not published; say what it gets with from(\"us-iso-east-1\").use(..)");
    }

    @Test
    void forNetworksOfOneRegionThatWouldGetDifferentEndpoints() {
      FakeTarget target =
          FakeTarget.of("aws", US, FakeNetwork.of("lab", "net/lab").in("us-east-1"))
              .withRoutes(Map.of(Route.Kind.BY_REGION, 30));
      RegionalService service =
          RegionalService.named("inference")
              .endpoint(RegionalEndpoint.inRegion("us-east-1").ipv4("10.0.1.10").onlyFor("us"))
              .endpoint(
                  RegionalEndpoint.inRegion("us-east-2").ipv4("10.0.2.10").onlyFor("aws/lab"));

      assertThat(problems(corp(target).services(service)))
          .containsExactly(
              "target 'aws', service 'inference': networks 'lab' and 'us' are both in us-east-1 and"
                  + " would get different endpoints, 'us-east-2' and 'us-east-1'; give them a target"
                  + " each");
    }

    @Test
    void whenAnEndpointIsForNoNetworkThatThereIs() {
      RegionalService service =
          RegionalService.named("inference")
              .endpoint(RegionalEndpoint.inRegion("us-east-1").ipv4("10.0.1.10").onlyFor("moon"))
              .endpoint(RegionalEndpoint.inRegion("us-east-2").ipv4("10.0.2.10").onlyFor());

      assertThat(problems(corp(ROUTING).services(service)))
          .containsExactly(
              "service 'inference', endpoint 'us-east-1': there is no network 'moon'; the networks"
                  + " are aws/eu, aws/us, eu, us",
              "service 'inference', endpoint 'us-east-2': there is no network ''; the networks are"
                  + " aws/eu, aws/us, eu, us");
    }

    @Test
    void whereNetworksWouldGetDifferentEndpointsAtOnce() {
      RegionalService service =
          RegionalService.named("inference")
              .endpoint(RegionalEndpoint.inRegion("us-east-1").ipv4("10.0.1.10"))
              .endpoint(RegionalEndpoint.inRegion("us-east-2").ipv4("10.0.2.10").onlyFor("us"))
              .routing(Routing.all());

      assertThat(problems(corp(ROUTING).services(service)))
          .containsExactly(
              "target 'aws', service 'inference': networks 'eu' and 'us' would get different"
                  + " endpoints, which only nearest() can give; remove the limits of its"
                  + " endpoints, or give the networks a target each");
    }

    @Test
    void whereNoEndpointIsMeantForANetwork() {
      RegionalService service =
          RegionalService.named("inference")
              .endpoint(
                  RegionalEndpoint.inRegion("us-east-1").ipv4("10.0.1.10").onlyFor("other/net"))
              .routing(Routing.all());
      FakeTarget other = FakeTarget.of("other", FakeNetwork.of("net", "net/other").in("us-east-1"));

      assertThat(problems(corp(ROUTING, other).services(service)))
          .containsExactly(
              "target 'aws', service 'inference': no endpoint is meant for network 'eu'; remove"
                  + " the limit of an endpoint, or leave this target out with .except(..)");
    }

    @Test
    void whereNoNetworkIsThereToAsk() {
      assertThat(problems(corp(FakeTarget.of("gke")).services(INFERENCE)))
          .containsExactly(
              "target 'gke', service 'inference': no network is there to ask for it; add one, or"
                  + " leave this target out with .except(..)");
    }

    @Test
    void withSeveralHostNamesOrAllAtOnce() {
      RegionalService hosts =
          RegionalService.named("a")
              .endpoint(RegionalEndpoint.inRegion("us-east-1").host("db").host("web"));
      RegionalService all =
          RegionalService.named("b")
              .endpoint(RegionalEndpoint.inRegion("us-east-1").host("db"))
              .endpoint(RegionalEndpoint.inRegion("us-east-2").host("web"))
              .routing(Routing.all());

      assertThat(problems(corp(ROUTING).services(hosts, all)))
          .containsExactly(
              "service 'a', endpoint 'us-east-1': several host names are given; a name is an"
                  + " alias of only one",
              "service 'b': all() gives every endpoint at once, but a name has one CNAME; give"
                  + " addresses or another routing");
    }

    @Test
    void withOneAddressTwice() {
      assertThat(
              problems(
                  corp(ROUTING)
                      .services(
                          RegionalService.named("a")
                              .endpoint("us-east-1", "10.0.0.1", "10.0.0.1"))))
          .containsExactly(
              "service 'a', endpoint 'us-east-1': '10.0.0.1' is given twice; give it once");
    }

    @Test
    void whenOnlyAStandbyWithoutWeightIsLeft() {
      RegionalService service =
          RegionalService.named("inference")
              .endpoint(RegionalEndpoint.inRegion("us-east-1").ipv4("10.0.1.10").weight(1))
              .endpoint(RegionalEndpoint.inRegion("us-east-2").ipv4("10.0.2.10").weight(0))
              .routing(Routing.weighted());

      assertThat(problems(corp(ROUTING).services(service).drain("us-east-1")))
          .containsExactly(
              "service 'inference': all weights that are left are 0, so nothing would answer;"
                  + " give at least one endpoint a weight above 0");
    }

    @Test
    void exceptWhereEachTargetHasOneOfTheName() {
      FakeTarget other = FakeTarget.of("azure", FakeNetwork.of("we", "net/we").in("westeurope"));

      assertThat(
              problems(
                  corp(ROUTING, other)
                      .services(INFERENCE.only("aws"), INFERENCE.only("azure"))
                      .records(RecordSetArgs.txt("inference", "free"))))
          .isEmpty();
    }

    @Test
    void withMoreAddressesThanTheCloudTakesOrOneTwice() {
      RegionalService all =
          RegionalService.named("inference")
              .endpoint("us-east-1", "10.0.1.10", "10.0.1.11")
              .endpoint("eu-west-1", "10.0.1.10")
              .routing(Routing.all());

      assertThat(problems(corp(ALIKE.withLimit(Limit.VALUES_PER_SET, 2)).services(all)))
          .containsExactly(
              "target 'azure': record 'inference' A: '10.0.1.10' is given twice; give it once",
              "target 'azure': record 'inference' A: 3 values per record set; Fake DNS takes at most"
                  + " 2, spread them over several names or leave this target out with .except(..)");
    }

    @Test
    void asAnAliasAtTheApex() {
      RegionalService apex =
          RegionalService.named("@")
              .endpoint(RegionalEndpoint.inRegion("us-east-1").host("us.example.com."));

      assertThat(problems(corp(ROUTING).services(apex)))
          .containsExactly(
              "service '@': a host name cannot be at the apex, where SOA and NS are; give"
                  + " addresses there");
    }

    @Test
    void whenPerRegionNamesNoRegion() {
      assertThat(problems(corp(ALIKE.perRegion("nowhere"))))
          .containsExactly(
              "target 'azure', perRegion: region 'nowhere' is not a known region; write it as its"
                  + " cloud does, such as us-east1, us-east-1, eastus or us-ashburn-1");
      assertThat(names(plan(corp(ALIKE.perRegion("us-west-1")))))
          .as("no view keeps the names while the region has no network")
          .contains("internal/azure/view/eu-west-1/zone", "internal/azure/view/us-east-1/zone");
    }
  }

  @Nested
  class IsShown {
    @Test
    void asATableOfAnswers() {
      assertThat(plan(corp(ROUTING).services(INFERENCE)).answers())
          .hasToString(
              """
              service 'inference': nearest
                aws/eu  eu-west-1  europe-west1  10.0.2.10  761 km  nearest
                aws/us  us-east-1  us-east-1     10.0.1.10  0 km    nearest
              """);
    }

    @Test
    void withWhatIsDrained() {
      assertThat(plan(corp(ROUTING).services(INFERENCE).drain("us-east-1")).answers().toString())
          .startsWith("service 'inference': nearest, drained: us-east-1\n");
    }

    @Test
    void asJson() {
      assertThat(plan(corp(FakeTarget.of("azure", US)).services(INFERENCE)).answers().toJson())
          .isEqualTo(
              """
              [
                {
                  "service": "inference",
                  "target": "azure",
                  "network": "us",
                  "region": "us-east-1",
                  "endpoints": [
                    {
                      "site": "us-east-1",
                      "address": "10.0.1.10",
                      "part": 1.0
                    }
                  ],
                  "kilometres": 0,
                  "reason": "nearest"
                }
              ]
              """);
    }

    @Test
    void withEveryEndpointThatMayBeGivenWhereTheCloudDecides() {
      SyncPlan plan = plan(corp(ROUTING).services(INFERENCE.latency()));

      assertThat(plan.answers())
          .hasToString(
              """
              service 'inference': latency
                aws/eu  eu-west-1  decided by AWS  europe-west1 or us-east-1  10.0.2.10 or 10.0.1.10
                aws/us  us-east-1  decided by AWS  europe-west1 or us-east-1  10.0.2.10 or 10.0.1.10
              """);
      assertThat(plan.toString()).endsWith(plan.answers().toString());
      assertThat(plan(corp(ROUTING).services(INFERENCE.latency()).drain("us-east-1")).answers())
          .hasToString(
              """
              service 'inference': latency, drained: us-east-1
                aws/eu  eu-west-1  decided by AWS  europe-west1  10.0.2.10  761 km
                aws/us  us-east-1  decided by AWS  europe-west1  10.0.2.10  6,217 km
              """);
      assertThat(plan.answers().map("inference").clients())
          .extracting(client -> client.network() + " may get " + client.endpoint())
          .containsExactly(
              "aws/eu may get europe-west1",
              "aws/eu may get us-east-1",
              "aws/us may get europe-west1",
              "aws/us may get us-east-1");
    }

    @Test
    void asJsonWithoutPartsWhereTheCloudDecides() {
      String json = plan(corp(ROUTING).services(INFERENCE.latency())).answers().toJson();

      assertThat(json)
          .startsWith(
              """
              [
                {
                  "service": "inference",
                  "target": "aws",
                  "network": "eu",
                  "region": "eu-west-1",
                  "endpoints": [
                    {
                      "site": "europe-west1",
                      "address": "10.0.2.10"
                    },
                    {
                      "site": "us-east-1",
                      "address": "10.0.1.10"
                    }
                  ],
                  "reason": "decided by AWS"
                },
              """);
    }

    @Test
    void asADrillInWhichAnyEndpointMayHaveBeenGivenWhereTheCloudDecides() {
      assertThat(RegionLossDrill.of(plan(corp(ROUTING).services(INFERENCE.latency()))))
          .hasToString(
              """
              without europe-west1: until it is drained, dead answers for inference
                inference  aws/eu  eu-west-1  goes to us-east-1
                inference  aws/us  us-east-1  goes to us-east-1
              without us-east-1: until it is drained, dead answers for inference
                inference  aws/eu  eu-west-1  goes to europe-west1
              """);
    }

    @Test
    void asAMap() {
      Answers answers = plan(corp(ROUTING).services(INFERENCE)).answers();

      assertThat(answers.map("inference").clients())
          .extracting(client -> client.network() + " gets " + client.endpoint())
          .containsExactly("aws/eu gets europe-west1", "aws/us gets us-east-1");
      assertThat(answers.map("inference").svg()).startsWith("<svg");
      assertThatThrownBy(() -> answers.map("vectors"))
          .hasMessage("there is no service 'vectors' that anyone asks for; there are inference");
    }

    @Test
    void asADrillOfEachRegion() {
      RegionLossDrill drill = RegionLossDrill.of(plan(corp(ROUTING).services(INFERENCE)));

      assertThat(drill)
          .hasToString(
              """
              without europe-west1: until it is drained, dead answers for inference
                inference  aws/eu  eu-west-1  goes to us-east-1
              without us-east-1: no network of another region notices
              """);
      assertThat(drill.unresolved()).isEmpty();
    }

    @Test
    void asADrillThatAServiceDoesNotSurvive() {
      RegionLossDrill drill =
          RegionLossDrill.of(
              plan(
                  corp(ROUTING)
                      .services(
                          RegionalService.named("vectors").endpoint("us-east-1", "10.0.1.20"))));

      assertThat(drill.unresolved()).isEqualTo(Map.of("us-east-1", List.of("vectors")));
      assertThat(drill)
          .hasToString(
              """
              without us-east-1: vectors can be served nowhere else
                vectors  aws/eu  eu-west-1  goes to nothing
              """);
    }
  }
}
