package io.github.privatezonesync.picture;

import static io.github.privatezonesync.picture.Drawn.AWS;
import static io.github.privatezonesync.picture.Drawn.GCP;
import static io.github.privatezonesync.picture.Drawn.network;
import static io.github.privatezonesync.picture.Drawn.zone;
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

class TopologyTest {
  private static final NetworkNode HUB = network(AWS, "account 1", "hub");
  private static final NetworkNode LAB = network(AWS, "account 2", "lab");

  @Property(tries = 30)
  void isDrawnTheSameHoweverItIsOrdered(
      @ForAll long seed,
      @ForAll @IntRange(max = 6) int zones,
      @ForAll @IntRange(max = 30) int networks) {
    Topology one = Drawn.random(seed, zones, networks);
    List<ZoneNode> otherZones = new ArrayList<>(one.zones());
    List<NetworkNode> otherNetworks = new ArrayList<>(one.networks());
    Collections.shuffle(otherZones, new Random(seed));
    Collections.shuffle(otherNetworks, new Random(seed));
    Topology other = new Topology(one.title(), one.caption(), otherZones, otherNetworks);

    assertThat(other).isEqualTo(one);
    assertThat(other.svg()).isEqualTo(one.svg());
    assertThat(other.mermaid()).isEqualTo(one.mermaid());
  }

  @Test
  void refusesTwoNetworksOfOneReference() {
    NetworkNode twin = new NetworkNode(HUB.place(), HUB.reference(), "twin", "", "");

    assertThatThrownBy(() -> new Topology("t", "", List.of(), List.of(HUB, twin)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "network 'twin': the reference 'Amazon Route 53/hub' is used twice;"
                + " give each network its own");
  }

  @Test
  void refusesAZoneInANetworkThatItDoesNotHave() {
    ZoneNode zone = zone(AWS, "account 1", "corp.internal", HUB);

    assertThatThrownBy(() -> new Topology("t", "", List.of(zone), List.of(LAB)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "zone 'corp.internal': 'Amazon Route 53/hub' is not a network of Amazon Route 53");
  }

  @Test
  void refusesAZoneInANetworkOfAnotherCloud() {
    ZoneNode zone = zone(GCP, "project p", "corp.internal", HUB);

    assertThatThrownBy(() -> new Topology("t", "", List.of(zone), List.of(HUB)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "zone 'corp.internal': 'Amazon Route 53/hub' is not a network of Google Cloud DNS");
  }

  @Test
  void isToldInWords() {
    Topology topology =
        new Topology(
            "t",
            "",
            List.of(
                zone(AWS, "account 1", "corp.internal", LAB, HUB),
                zone(GCP, "project p", "corp.internal")),
            List.of(HUB, LAB, network(GCP, "project p", "spare")));

    assertThat(topology.inWords())
        .isEqualTo(
            "Zone corp.internal of Amazon Route 53, account 1, answers in hub, lab (account 2)."
                + " Zone corp.internal of Google Cloud DNS, project p, answers in no network."
                + " No zone answers in spare of Google Cloud DNS.");
  }

  @Test
  void tellsThatThereIsNothing() {
    assertThat(new Topology("t", "", List.of(), List.of()).inWords())
        .isEqualTo("No zone and no network.");
  }
}
