package io.github.privatezonesync.picture;

import static io.github.privatezonesync.picture.Mapped.client;
import static io.github.privatezonesync.picture.Mapped.endpoint;
import static io.github.privatezonesync.picture.Mapped.map;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RegionMapTest {
  private static final RegionMap.Endpoint US = endpoint("us-east-1", "10.0.1.10");
  private static final RegionMap.Endpoint EU = endpoint("eu-west-1", "10.0.2.10");

  @Property(tries = 30)
  void isDrawnTheSameHoweverItIsOrdered(
      @ForAll long seed,
      @ForAll @IntRange(max = 6) int endpoints,
      @ForAll @IntRange(max = 20) int clients) {
    RegionMap one = Mapped.random(seed, endpoints, clients);
    List<RegionMap.Endpoint> otherEndpoints = new ArrayList<>(one.endpoints());
    List<RegionMap.Client> otherClients = new ArrayList<>(one.clients());
    Collections.shuffle(otherEndpoints, new Random(seed));
    Collections.shuffle(otherClients, new Random(seed));
    RegionMap other = new RegionMap(one.title(), one.caption(), otherEndpoints, otherClients);

    assertThat(other).isEqualTo(one);
    assertThat(other.svg()).isEqualTo(one.svg());
  }

  @Test
  void keepsEachClientOnce() {
    RegionMap.Client hub = client("hub", "us-east1", "us-east-1");

    assertThat(map(List.of(US), hub, hub).clients()).containsExactly(hub);
  }

  @Test
  void refusesTwoEndpointsOfOneRegion() {
    RegionMap.Endpoint twin = endpoint("us-east-1", "10.0.1.11");

    assertThatThrownBy(() -> map(List.of(twin, US)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "endpoint '10.0.1.11': there is another one in 'us-east-1'; give each endpoint a region"
                + " of its own");
  }

  @Test
  void refusesAClientThatGetsNoEndpointOfTheMap() {
    RegionMap.Client hub = client("hub", "us-east1", "eu-west-1");

    assertThatThrownBy(() -> map(List.of(US), hub))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("client 'hub' in 'us-east1': no endpoint is in 'eu-west-1'");
  }

  @Test
  void isToldInWords() {
    RegionMap map =
        map(
            List.of(US, EU),
            client("hub", "us-east4", "us-east-1"),
            client("hub", "europe-west3", "eu-west-1"),
            client("iso", "us-iso-east-1", "us-east-1"));

    assertThat(map.inWords())
        .isEqualTo(
            "Endpoint eu-west-1 is 10.0.2.10. Endpoint us-east-1 is 10.0.1.10."
                + " hub in europe-west3 gets eu-west-1, 1,087 km."
                + " hub in us-east4 gets us-east-1, 0 km."
                + " iso in us-iso-east-1 gets us-east-1.");
  }

  @Test
  void saysThatThereIsNothing() {
    assertThat(map(List.of()).inWords()).isEqualTo("No endpoint and no client.");
  }
}
