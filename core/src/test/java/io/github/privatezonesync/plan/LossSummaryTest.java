package io.github.privatezonesync.plan;

import static io.github.privatezonesync.plan.Declared.corp;
import static io.github.privatezonesync.plan.Declared.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.RegionalService;
import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.fake.FakeNetwork;
import io.github.privatezonesync.fake.FakeTarget;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LossSummaryTest {
  private static final FakeTarget TARGET =
      aws(
          FakeNetwork.of("us", "net/us").in("us-east-1"),
          FakeNetwork.of("eu", "net/eu").in("eu-west-1"));
  private static final RegionalService INFERENCE = in("inference", "us-east-1", "europe-west1");

  private static FakeTarget aws(FakeNetwork... networks) {
    return FakeTarget.of("aws", networks).withRoutes(Map.of(Route.Kind.BY_REGION, 30));
  }

  private static RegionalService in(String name, String... regions) {
    RegionalService service = RegionalService.named(name);
    for (int i = 0; i < regions.length; i++) {
      service = service.endpoint(regions[i], "10.0.0." + i);
    }
    return service;
  }

  private static String summary(FakeTarget target, RegionalService... services) {
    return RegionLossDrill.of(plan(corp(target).services(services))).summary();
  }

  @Test
  void hasALineForEachRegion() {
    assertThat(summary(TARGET, INFERENCE))
        .isEqualTo(
            """
            region lost   gets its dead address until it is drained  once it is drained
            europe-west1  aws/eu                                     inference survives
            us-east-1     no network of another region               inference survives
            """);
  }

  @Test
  void saysWhichNamesDoNotSurvive() {
    assertThat(summary(TARGET, INFERENCE, in("vectors", "us-east-1")).lines())
        .contains(
            "europe-west1  aws/eu                                     inference, vectors survive",
            "us-east-1     aws/eu                                     all except vectors survive");
    assertThat(summary(TARGET, in("vectors", "us-east-1"))).endsWith("  no name survives\n");
  }

  @Test
  void countsNamesThatAreTooManyToTell() {
    RegionalService[] services =
        IntStream.range(0, 4)
            .mapToObj(i -> in("service-" + i, "us-east-1", "europe-west1"))
            .toArray(RegionalService[]::new);

    assertThat(summary(TARGET, services)).contains("  all 4 names survive\n");
  }

  @Test
  void countsNamesThatAreLostAndTooManyToTell() {
    assertThat(
            summary(
                TARGET,
                INFERENCE,
                in("vector-db", "us-east-1"),
                in("vector-db-2", "us-east-1"),
                in("vector-db-3", "us-east-1")))
        .contains("  all except vector-db and 2 more survive\n");
  }

  @Test
  void countsNetworksThatAreTooManyToTell() {
    FakeNetwork[] networks =
        IntStream.range(0, 10)
            .mapToObj(i -> FakeNetwork.of("network-" + i, "net/" + i).in("eu-west-1"))
            .toArray(FakeNetwork[]::new);

    assertThat(summary(aws(networks), INFERENCE))
        .contains("  aws/network-0, aws/network-1, aws/network-2 and 7 more  ");
  }

  @Test
  void isEmptyWithoutRegionalServices() {
    assertThat(
            RegionLossDrill.of(plan(corp(TARGET).records(RecordSetArgs.a("db", "10.0.0.1"))))
                .summary())
        .isEmpty();
  }
}
