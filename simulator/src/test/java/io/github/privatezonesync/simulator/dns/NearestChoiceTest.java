package io.github.privatezonesync.simulator.dns;

import static io.github.privatezonesync.simulator.dns.ZoneText.name;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NearestChoiceTest {
  private final RoutedZone latency =
      new RoutedZone()
          .with("a", new Rule.Latency("zero"), Health.check("A"), "10.0.0.1")
          .with("b", new Rule.Latency("two"), Health.check("B"), "10.0.0.2")
          .with("c", new Rule.Latency("ten"), Health.check("C"), "10.0.0.3");

  private static RoutedZone geo() {
    return new RoutedZone()
        .with(
            "zero",
            new Rule.Geo("zero"),
            Health.ofEach(List.of("10.0.0.1", "10.0.0.2")),
            "10.0.0.1",
            "10.0.0.2")
        .with("ten", new Rule.Geo("ten"), Health.ofEach(List.of("10.0.0.3")), "10.0.0.3");
  }

  @Test
  void givesTheSetOfTheOwnRegion() {
    assertThat(latency.ask("zero").data()).containsExactly("10.0.0.1");
    assertThat(latency.ask("two").data()).containsExactly("10.0.0.2");
    assertThat(latency.ask("ten").data()).containsExactly("10.0.0.3");
  }

  @Test
  void givesTheNearestToAnyOtherRegion() {
    assertThat(latency.ask("three").data()).containsExactly("10.0.0.2");
    assertThat(latency.told("three"))
        .containsExactly(
            "latency, set 'b' wins, 111 km from two",
            "latency, set 'a' loses, 334 km from zero",
            "latency, set 'c' loses, 778 km from ten",
            "db.corp.internal. A 60 10.0.0.2");
  }

  @Test
  void givesTheFirstByIdOfTwoAsNear() {
    assertThat(latency.ask("one").data()).containsExactly("10.0.0.1");
  }

  @Test
  void passesOverTheUnhealthy() {
    latency.unhealthy("B");

    assertThat(latency.ask("three").data()).containsExactly("10.0.0.1");
    assertThat(latency.told("three"))
        .startsWith(
            "latency, set 'a' wins, 334 km from zero",
            "latency, set 'b' is passed over, 111 km from two, health check B is unhealthy");
  }

  @Test
  void givesTheNearestOfAllIfNoneIsHealthy() {
    latency.unhealthy("A", "B", "C");

    assertThat(latency.told("three"))
        .startsWith(
            "latency, set 'b' wins, 111 km from two, health check B is unhealthy, but so are all");
  }

  @Test
  void knowsNothingNearToAClientThatIsNowhere() {
    assertThat(latency.ask("").outcome()).isEqualTo(Outcome.NODATA);
    assertThat(latency.told(""))
        .containsExactly(
            "NODATA, the client is in no region; ask as one of a region, such as"
                + " NETWORK@europe-west1");
    assertThat(latency.told("mars"))
        .containsExactly("NODATA, it is not known where the region 'mars' of the client is");
  }

  @Test
  void givesWhatIsHealthyOfASet() {
    assertThat(geo().ask("one").data()).containsExactly("10.0.0.1", "10.0.0.2");
    assertThat(geo().unhealthy("10.0.0.1").ask("one").data()).containsExactly("10.0.0.2");
  }

  @Test
  void goesToTheNextNearestIfNothingOfASetIsHealthy() {
    RoutedZone zone = geo().unhealthy("10.0.0.1", "10.0.0.2");

    assertThat(zone.ask("one").data()).containsExactly("10.0.0.3");
    assertThat(zone.told("one"))
        .startsWith(
            "geo, set 'ten' wins, 1,001 km from ten",
            "geo, set 'zero' is passed over, 111 km from zero, 10.0.0.1, 10.0.0.2 are unhealthy");
  }

  @Test
  void prefersTheOwnRegionToAnotherAtTheSamePlace() {
    ZoneData zone =
        new RoutedZone()
            .with("a", new Rule.Geoproximity("here"), "10.0.0.1")
            .with("b", new Rule.Geoproximity("there"), "10.0.0.2")
            .data();
    Map<String, Coordinates> places =
        Map.of("here", new Coordinates(0, 10), "there", new Coordinates(0, 10));

    assertThat(from("there", places, zone)).containsExactly("10.0.0.2");
    assertThat(from("here", places, zone)).containsExactly("10.0.0.1");
  }

  private static List<String> from(String region, Map<String, Coordinates> places, ZoneData zone) {
    return View.of(List.of(new View.Zone("Z", zone)), View.BeyondCname.PUBLIC_DNS)
        .from(new RoutingContext(region, places, checked -> true))
        .resolve(name("db.corp.internal."), DnsType.A)
        .data();
  }
}
