package io.github.privatezonesync.routing;

import static io.github.privatezonesync.routing.Asked.choice;
import static io.github.privatezonesync.routing.Asked.in;
import static io.github.privatezonesync.routing.Asked.service;
import static io.github.privatezonesync.routing.Asked.sites;
import static io.github.privatezonesync.routing.Asked.weighted;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.region.CloudRegion;
import io.github.privatezonesync.region.GeographicPoint;
import io.github.privatezonesync.region.Regions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

class NearestTest {
  @Test
  void givesTheNearestEndpoint() {
    Service service =
        service(Routing.nearest(), in("us-east-1"), in("eu-west-1"), in("ap-northeast-1"));

    assertThat(sites(service, "europe-west4")).containsExactly("eu-west-1");
    assertThat(sites(service, "asia-northeast3")).containsExactly("ap-northeast-1");
    assertThat(sites(service, "us-east-1")).containsExactly("us-east-1");
    assertThat(choice(service, "us-east-1").kilometres(Asked.from("us-east-1"))).hasValue(0);
  }

  @Test
  void givesTheFirstByNameOfThoseThatAreEquallyFar() {
    Service service = service(Routing.nearest(), in("us-east4"), in("us-east-1"), in("eastus"));

    assertThat(sites(service, "us-ashburn-1")).containsExactly("eastus");
  }

  @Test
  void givesOneOfTheClientsCloudIfThatGoesFirst() {
    Endpoint near = in("europe-west1");
    Endpoint same = in("us-east-1");
    Service anyCloud = service(Routing.nearest(), near, same);
    Service sameCloud = service(Routing.nearest().preferSameCloud(), near, same);

    assertThat(sites(anyCloud, "eu-west-1")).containsExactly("europe-west1");
    assertThat(sites(sameCloud, "eu-west-1")).containsExactly("us-east-1");
    assertThat(choice(sameCloud, "eu-west-1").reason()).isEqualTo("nearest of its cloud");
    assertThat(sites(sameCloud, "westeurope")).containsExactly("europe-west1");
  }

  @Test
  void givesTheExceptionOfTheClientsRegion() {
    Routing routing = Routing.nearest().from("eu-west-1").use("us-east-1");
    Service service = service(routing, in("eu-west-1"), in("us-east-1"));

    assertThat(sites(service, "eu-west-1")).containsExactly("us-east-1");
    assertThat(choice(service, "eu-west-1").reason()).isEqualTo("override");
    assertThat(sites(service, "eu-west-2")).containsExactly("eu-west-1");
    assertThat(sites(service.without(Set.of("us-east-1")), "eu-west-1"))
        .as("the exception names an endpoint that is drained")
        .containsExactly("eu-west-1");
  }

  @Test
  void givesTheExceptionOfARegionThatIsNotKnown() {
    Routing routing = Routing.nearest().from("new-region-1").use("us-east-1");

    assertThat(sites(service(routing, in("eu-west-1"), in("us-east-1")), "new-region-1"))
        .containsExactly("us-east-1");
  }

  @Test
  void givesNoEndpointOfOtherNetworksUnlessNoneIsLeft() {
    Endpoint forLab = weighted("eu-west-1", 1, "lab");
    Endpoint forHub = weighted("us-east-1", 1, "prod/hub");

    assertThat(sites(service(Routing.nearest(), forLab, forHub), "eu-west-1"))
        .containsExactly("us-east-1");
    assertThat(sites(service(Routing.nearest(), forLab), "eu-west-1")).containsExactly("eu-west-1");
    Endpoint alsoForLab = weighted("eu-central-1", 1, "lab");
    Service otherwise = service(Routing.nearest().otherwise("eu-central-1"), forLab, alsoForLab);
    assertThat(sites(otherwise, "eu-west-1")).containsExactly("eu-central-1");
    assertThat(choice(otherwise, "eu-west-1").reason()).isEqualTo("otherwise");
  }

  @Test
  void mentionsTheRegionsAndTheSitesOfItsExceptions() {
    Traits traits = Routing.nearest().from("b").use("y").from("a").use("x").otherwise("y").traits();

    assertThat(traits.sites()).containsExactly("x", "y");
    assertThat(traits.regions()).containsExactly("a", "b");
  }

  @Property(tries = 300)
  void givesWhatNoOtherEndpointIsNearerThan(
      @ForAll("regions") String client,
      @ForAll @Size(min = 1, max = 12) @UniqueElements List<@From("regions") String> regions) {
    Service service =
        service(Routing.nearest(), regions.stream().map(Asked::in).toArray(Endpoint[]::new));
    GeographicPoint here = Regions.parse(client).point().orElseThrow();

    String nearest =
        regions.stream()
            .min(
                Comparator.comparingDouble(
                        (String region) ->
                            here.distanceTo(Regions.parse(region).point().orElseThrow()))
                    .thenComparing(region -> region))
            .orElseThrow();
    assertThat(sites(service, client)).containsExactly(nearest);
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
