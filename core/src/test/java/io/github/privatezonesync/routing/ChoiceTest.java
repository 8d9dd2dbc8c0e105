package io.github.privatezonesync.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.dns.Ipv4Address;
import io.github.privatezonesync.dns.RecordName;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.RecordValue;
import io.github.privatezonesync.dns.Ttl;
import io.github.privatezonesync.region.CloudRegion;
import io.github.privatezonesync.region.GeographicPoint;
import io.github.privatezonesync.region.Regions;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

class ChoiceTest {
  private static final RecordName NAME =
      RecordName.parse("inference", DomainName.parse("ai.internal"));

  private static Endpoint in(String region) {
    return weighted(region, 1);
  }

  private static Endpoint weighted(String region, int weight, String... networks) {
    CloudRegion of = Regions.parse(region);
    return new Endpoint(
        region,
        of.point(),
        Optional.of(of.cloud()),
        Map.of(RecordType.A, List.of(new RecordValue.Known(new Ipv4Address("10.0.0.1")))),
        weight,
        Set.of(networks),
        List.of());
  }

  private static Client from(String region) {
    return new Client("aws", "hub", region);
  }

  private static Service service(Routing routing, Endpoint... endpoints) {
    return new Service(NAME, new Ttl(60), List.of(endpoints), Set.of(), routing);
  }

  private static List<String> sites(Choice choice) {
    return choice.shares().stream().map(share -> share.endpoint().site()).toList();
  }

  @Test
  void isTheNearestEndpoint() {
    Service service =
        service(Routing.nearest(), in("us-east-1"), in("eu-west-1"), in("ap-northeast-1"));

    assertThat(sites(Choice.of(service, from("europe-west4")))).containsExactly("eu-west-1");
    assertThat(sites(Choice.of(service, from("asia-northeast3"))))
        .containsExactly("ap-northeast-1");
    assertThat(sites(Choice.of(service, from("us-east-1")))).containsExactly("us-east-1");
    assertThat(Choice.of(service, from("us-east-1")).kilometres(from("us-east-1"))).hasValue(0);
  }

  @Test
  void isTheFirstByNameOfThoseThatAreEquallyFar() {
    Service service = service(Routing.nearest(), in("us-east4"), in("us-east-1"), in("eastus"));

    Choice choice = Choice.of(service, from("us-ashburn-1"));

    assertThat(sites(choice)).containsExactly("eastus");
  }

  @Test
  void isOneOfTheClientsCloudIfThatGoesFirst() {
    Endpoint google = in("europe-west1");
    Endpoint amazon = in("us-east-1");

    assertThat(sites(Choice.of(service(Routing.nearest(), google, amazon), from("eu-west-1"))))
        .containsExactly("europe-west1");
    Choice same =
        Choice.of(service(Routing.nearest().preferSameCloud(), google, amazon), from("eu-west-1"));
    assertThat(sites(same)).containsExactly("us-east-1");
    assertThat(same.reason()).isEqualTo("nearest of its cloud");
    assertThat(
            sites(
                Choice.of(
                    service(Routing.nearest().preferSameCloud(), google, amazon),
                    from("westeurope"))))
        .containsExactly("europe-west1");
  }

  @Test
  void isTheExceptionOfTheClientsRegion() {
    Routing routing = Routing.nearest().from("eu-west-1").use("us-east-1");
    Service service = service(routing, in("eu-west-1"), in("us-east-1"));

    Choice choice = Choice.of(service, from("eu-west-1"));

    assertThat(sites(choice)).containsExactly("us-east-1");
    assertThat(choice.reason()).isEqualTo("override");
    assertThat(sites(Choice.of(service, from("eu-west-2")))).containsExactly("eu-west-1");
    assertThat(sites(Choice.of(service.without(Set.of("us-east-1")), from("eu-west-1"))))
        .as("the exception names an endpoint that is drained")
        .containsExactly("eu-west-1");
  }

  @Test
  void isTheExceptionOfARegionThatIsNotKnown() {
    Routing routing = Routing.nearest().from("new-region-1").use("us-east-1");

    assertThat(
            sites(
                Choice.of(
                    service(routing, in("eu-west-1"), in("us-east-1")), from("new-region-1"))))
        .containsExactly("us-east-1");
  }

  @Test
  void isNoEndpointOfOtherNetworksUnlessNoneIsLeft() {
    Endpoint forLab = weighted("eu-west-1", 1, "lab");
    Endpoint forHub = weighted("us-east-1", 1, "aws/hub");
    Client hub = from("eu-west-1");

    assertThat(sites(Choice.of(service(Routing.nearest(), forLab, forHub), hub)))
        .containsExactly("us-east-1");
    assertThat(sites(Choice.of(service(Routing.nearest(), forLab), hub)))
        .containsExactly("eu-west-1");
    Endpoint alsoForLab = weighted("eu-central-1", 1, "lab");
    Choice otherwise =
        Choice.of(service(Routing.nearest().otherwise("eu-central-1"), forLab, alsoForLab), hub);
    assertThat(sites(otherwise)).containsExactly("eu-central-1");
    assertThat(otherwise.reason()).isEqualTo("otherwise");
  }

  @Test
  void isEveryEndpointAtOnce() {
    Choice choice =
        Choice.of(service(Routing.all(), in("us-east-1"), in("eu-west-1")), from("eu-west-1"));

    assertThat(sites(choice)).containsExactly("eu-west-1", "us-east-1");
    assertThat(choice.shares()).extracting(Share::part).containsOnly(1.0);
    assertThat(choice.kilometres(from("eu-west-1"))).isEmpty();
  }

  @Test
  void isEachEndpointInItsPart() {
    Choice choice =
        Choice.of(
            service(
                Routing.weighted(),
                weighted("us-east-1", 3),
                weighted("eu-west-1", 1),
                weighted("eu-west-2", 0)),
            from("eu-west-1"));

    assertThat(sites(choice)).containsExactly("eu-west-1", "us-east-1");
    assertThat(choice.shares()).extracting(Share::part).containsExactly(0.25, 0.75);
  }

  @Test
  void isTheFirstOfAnOrderWithTheSecondStandingBy() {
    Service service =
        service(
            Routing.failover("us-east-1", "eu-west-1", "ap-northeast-1"),
            in("ap-northeast-1"),
            in("eu-west-1"),
            in("us-east-1"));

    Choice choice = Choice.of(service, from("ap-northeast-1"));

    assertThat(sites(choice)).containsExactly("us-east-1");
    assertThat(choice.shares()).extracting(Share::part).containsExactly(1.0);
    assertThat(choice.standby()).map(Endpoint::site).contains("eu-west-1");
    assertThat(choice.reason()).isEqualTo("first of its order, else eu-west-1 by health");
  }

  @Test
  void isTheNextOfAnOrderThatLosesASite() {
    Service service =
        service(Routing.failover("us-east-1", "eu-west-1"), in("eu-west-1"), in("us-east-1"));

    Service left = service.without(Set.of("us-east-1"));

    assertThat(left.routing()).hasToString("failover eu-west-1");
    assertThat(sites(Choice.of(left, from("us-east-1")))).containsExactly("eu-west-1");
    assertThat(Choice.of(left, from("us-east-1")).standby()).isEmpty();
    assertThat(Choice.of(left, from("us-east-1")).reason()).isEqualTo("alone in its order");
  }

  @Test
  void isNoEndpointOfOtherNetworksInAnOrder() {
    Service service =
        service(
            Routing.failover("us-east-1", "eu-west-1"),
            weighted("us-east-1", 1, "lab"),
            in("eu-west-1"));

    assertThat(sites(Choice.of(service, from("us-east-1")))).containsExactly("eu-west-1");
    Service ofOthers =
        service(
            Routing.failover("us-east-1", "eu-west-1"),
            weighted("us-east-1", 1, "lab"),
            weighted("eu-west-1", 1, "lab"));
    assertThat(Choice.of(ofOthers, from("us-east-1")))
        .isEqualTo(new Choice(List.of(), "no endpoint"));
  }

  @Test
  void isAnyEndpointThatIsMeantWhereTheCloudDecides() {
    Service service =
        service(
            Routing.latency(),
            in("us-east-1"),
            in("eu-west-1"),
            weighted("eu-west-2", 1, "aws/lab"));

    Choice choice = Choice.of(service, from("eu-west-1"));

    assertThat(sites(choice)).containsExactly("eu-west-1", "us-east-1");
    assertThat(choice.shares()).extracting(Share::part).containsOnly(0.0);
    assertThat(choice.reason()).isEqualTo("decided by AWS");
    assertThat(choice.kilometres(from("eu-west-1"))).isEmpty();
    assertThat(Choice.of(service, from("new-region-1"))).isEqualTo(choice);
  }

  @Property(tries = 300)
  void isWhatNoOtherEndpointIsNearerThan(
      @ForAll("regions") String client,
      @ForAll @Size(min = 1, max = 12) @UniqueElements List<@From("regions") String> regions) {
    Service service =
        service(Routing.nearest(), regions.stream().map(ChoiceTest::in).toArray(Endpoint[]::new));
    GeographicPoint here = Regions.parse(client).point().orElseThrow();

    String nearest =
        regions.stream()
            .min(
                Comparator.comparingDouble(
                        (String region) ->
                            here.distanceTo(Regions.parse(region).point().orElseThrow()))
                    .thenComparing(region -> region))
            .orElseThrow();
    assertThat(sites(Choice.of(service, from(client)))).containsExactly(nearest);
  }

  @Property(tries = 200)
  void hasPartsThatAddUpToOne(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 0, max = 255) Integer> weights) {
    List<String> regions =
        Arrays.asList(
            "us-east-1",
            "us-east-2",
            "us-west-1",
            "us-west-2",
            "eu-west-1",
            "eu-west-2",
            "eu-west-3",
            "sa-east-1");
    Endpoint[] endpoints = new Endpoint[weights.size()];
    for (int i = 0; i < endpoints.length; i++) {
      endpoints[i] = weighted(regions.get(i), weights.get(i));
    }
    Choice choice = Choice.of(service(Routing.weighted(), endpoints), from("eu-west-1"));

    double sum = choice.shares().stream().mapToDouble(Share::part).sum();
    assertThat(sum).isCloseTo(choice.shares().isEmpty() ? 0 : 1, within(1e-9));
  }

  @Provide
  Arbitrary<String> regions() {
    return Arbitraries.of(
        Regions.all().stream()
            .filter(region -> region.point().isPresent())
            .map(CloudRegion::name)
            .toList());
  }
}
