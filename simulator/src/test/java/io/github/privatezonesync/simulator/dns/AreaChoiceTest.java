package io.github.privatezonesync.simulator.dns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AreaChoiceTest {
  private final RoutedZone zone =
      new RoutedZone()
          .with("default", area("", "*", ""), Health.check("D"), "10.0.0.1")
          .with("america", area("NA", "", ""), Health.check("NA"), "10.0.0.2")
          .with("usa", area("", "US", ""), Health.check("US"), "10.0.0.3")
          .with("virginia", area("", "US", "VA"), Health.check("VA"), "10.0.0.4");

  private static Rule area(String continent, String country, String subdivision) {
    return new Rule.Geolocation(continent, country, subdivision);
  }

  @Test
  void givesTheSmallestAreaThatTheClientIsIn() {
    assertThat(zone.ask("two").data()).containsExactly("10.0.0.4");
    assertThat(zone.ask("three").data()).containsExactly("10.0.0.3");
    assertThat(zone.told("three"))
        .containsExactly(
            "geolocation, set 'usa' wins, three (NA, US) is in US",
            "geolocation, set 'virginia' loses, three (NA, US) is not in US-VA",
            "geolocation, set 'america' loses, NA is larger",
            "geolocation, set 'default' loses, the default area is larger",
            "db.corp.internal. A 60 10.0.0.3");
  }

  @Test
  void givesTheDefaultToEveryoneElse() {
    assertThat(zone.ask("ten").data()).containsExactly("10.0.0.1");
    assertThat(zone.told("ten"))
        .startsWith("geolocation, set 'default' wins, ten (AS, JP) is in the default area");
  }

  @Test
  void givesTheDefaultWhereNobodyKnowsWhereTheClientIs() {
    assertThat(zone.told("mars"))
        .startsWith(
            "geolocation, set 'default' wins, the region 'mars' is in the default area",
            "geolocation, set 'america' loses, the region 'mars' is not in NA");
  }

  @Test
  void givesALargerAreaWhenTheSmallerIsUnhealthy() {
    zone.unhealthy("VA", "US");

    assertThat(zone.told("two"))
        .startsWith(
            "geolocation, set 'america' wins, two (NA, US-VA) is in NA",
            "geolocation, set 'virginia' is passed over, US-VA, health check VA is unhealthy",
            "geolocation, set 'usa' is passed over, US, health check US is unhealthy",
            "geolocation, set 'default' loses, the default area is larger");
  }

  @Test
  void givesTheSmallestOfAllIfNoneOfThemIsHealthy() {
    zone.unhealthy("VA", "US", "NA", "D");

    assertThat(zone.ask("two").data()).containsExactly("10.0.0.4");
    assertThat(zone.ask("ten").data()).containsExactly("10.0.0.1");
  }

  @Test
  void givesNothingWithoutAMatchAndADefault() {
    RoutedZone spain = new RoutedZone().with("spain", area("", "ES", ""), "10.0.0.1");

    assertThat(spain.ask("zero").data()).containsExactly("10.0.0.1");
    assertThat(spain.ask("one").outcome()).isEqualTo(Outcome.NODATA);
    assertThat(spain.told("one"))
        .containsExactly(
            "geolocation, set 'spain' loses, one (EU, FR) is not in ES",
            "NODATA, one (EU, FR) is in none of the areas, and there is no default");
  }
}
