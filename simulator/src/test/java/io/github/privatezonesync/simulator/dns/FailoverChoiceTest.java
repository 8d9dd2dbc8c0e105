package io.github.privatezonesync.simulator.dns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FailoverChoiceTest {
  private final RoutedZone zone =
      new RoutedZone()
          .with("b", new Rule.Failover(true), Health.check("P"), "10.0.0.1")
          .with("a", new Rule.Failover(false), Health.check("S"), "10.0.0.2");

  @Test
  void givesThePrimary() {
    assertThat(zone.told(""))
        .containsExactly(
            "failover, set 'b' wins, primary",
            "failover, set 'a' loses, secondary",
            "db.corp.internal. A 60 10.0.0.1");
    assertThat(zone.unhealthy("S").ask("").data()).containsExactly("10.0.0.1");
  }

  @Test
  void givesTheSecondaryWhenThePrimaryIsUnhealthy() {
    zone.unhealthy("P");

    assertThat(zone.told(""))
        .containsExactly(
            "failover, set 'a' wins, secondary",
            "failover, set 'b' is passed over, primary, health check P is unhealthy",
            "db.corp.internal. A 60 10.0.0.2");
  }

  @Test
  void givesThePrimaryWhenBothAreUnhealthy() {
    assertThat(zone.unhealthy("P", "S").told(""))
        .startsWith("failover, set 'b' wins, primary, health check P is unhealthy, but so are all");
  }

  @Test
  void givesWhatThereIsWithoutTheOther() {
    RoutedZone secondary = new RoutedZone().with("a", new Rule.Failover(false), "10.0.0.2");

    assertThat(secondary.ask("").data()).containsExactly("10.0.0.2");
  }
}
