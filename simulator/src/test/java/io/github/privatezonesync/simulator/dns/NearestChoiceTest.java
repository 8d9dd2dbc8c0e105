package io.github.privatezonesync.simulator.dns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestChoiceTest {
  private final RoutedZone latency =
      new RoutedZone()
          .with("a", new Rule.Latency("zero"), Health.check("A"), "10.0.0.1")
          .with("b", new Rule.Latency("two"), Health.check("B"), "10.0.0.2")
          .with("c", new Rule.Latency("ten"), Health.check("C"), "10.0.0.3");

  private static RoutedZone geoproximity(int biasOfTen) {
    return new RoutedZone()
        .with("a", new Rule.Geoproximity("zero", "", "", 0), "10.0.0.1")
        .with("b", new Rule.Geoproximity("", "0", "10.0", biasOfTen), "10.0.0.2");
  }

  private static RoutedZone geo(boolean fenced) {
    return new RoutedZone()
        .with(
            "zero",
            new Rule.Geo("zero", fenced),
            Health.ofEach(List.of("10.0.0.1", "10.0.0.2")),
            "10.0.0.1",
            "10.0.0.2")
        .with("ten", new Rule.Geo("ten", fenced), Health.ofEach(List.of("10.0.0.3")), "10.0.0.3");
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
  void movesAPlaceNearerByABiasAboveZero() {
    assertThat(geoproximity(0).ask("three").data()).containsExactly("10.0.0.1");
    assertThat(geoproximity(99).ask("three").data()).containsExactly("10.0.0.2");
    assertThat(geoproximity(60).told("three"))
        .startsWith(
            "geoproximity, set 'b' wins, 778 km from 0,10.0, as far as 311 km with bias 60",
            "geoproximity, set 'a' loses, 334 km from zero");
  }

  /** The distance is divided, not multiplied: -50 makes it twice as far. */
  @Test
  void movesAPlaceFartherByABiasBelowZero() {
    RoutedZone zone =
        new RoutedZone()
            .with("a", new Rule.Geoproximity("zero", "", "", -50), "10.0.0.1")
            .with("b", new Rule.Geoproximity("ten", "", "", 0), "10.0.0.2");

    assertThat(zone.told("three"))
        .startsWith(
            "geoproximity, set 'a' wins, 334 km from zero, as far as 667 km with bias -50",
            "geoproximity, set 'b' loses, 778 km from ten");
  }

  @Test
  void givesWhatIsHealthyOfASet() {
    assertThat(geo(false).ask("one").data()).containsExactly("10.0.0.1", "10.0.0.2");
    assertThat(geo(false).unhealthy("10.0.0.1").ask("one").data()).containsExactly("10.0.0.2");
  }

  @Test
  void goesToTheNextNearestWithoutAFence() {
    RoutedZone zone = geo(false).unhealthy("10.0.0.1", "10.0.0.2");

    assertThat(zone.ask("one").data()).containsExactly("10.0.0.3");
    assertThat(zone.told("one"))
        .startsWith(
            "geo, set 'ten' wins, 1,001 km from ten",
            "geo, set 'zero' is passed over, 111 km from zero, 10.0.0.1, 10.0.0.2 are unhealthy");
  }

  @Test
  void staysWithTheNearestBehindAFence() {
    RoutedZone zone = geo(true).unhealthy("10.0.0.1", "10.0.0.2");

    assertThat(zone.ask("one").data()).containsExactly("10.0.0.1", "10.0.0.2");
    assertThat(zone.told("one"))
        .startsWith(
            "geo, set 'zero' wins, 111 km from zero, 10.0.0.1, 10.0.0.2 are unhealthy, but it is"
                + " fenced");
  }

  @Test
  void dropsTheUnhealthyOfASetAlsoBehindAFence() {
    assertThat(geo(true).unhealthy("10.0.0.1").ask("one").data()).containsExactly("10.0.0.2");
  }

  @Test
  void prefersTheOwnRegionToAnotherAtTheSamePlace() {
    RoutedZone zone =
        new RoutedZone()
            .with("a", new Rule.Geoproximity("", "0", "10", 0), "10.0.0.1")
            .with("b", new Rule.Geoproximity("ten", "", "", 0), "10.0.0.2");

    assertThat(zone.ask("ten").data()).containsExactly("10.0.0.2");
    assertThat(zone.ask("three").data()).containsExactly("10.0.0.1");
  }
}
