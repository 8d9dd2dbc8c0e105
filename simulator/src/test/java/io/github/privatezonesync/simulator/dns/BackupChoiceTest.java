package io.github.privatezonesync.simulator.dns;

import static io.github.privatezonesync.simulator.dns.ZoneText.name;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BackupChoiceTest {
  private static RoutedZone zone() {
    return new RoutedZone()
        .with(
            "primary",
            new Rule.Primary(),
            Health.ofEach(List.of("10.0.0.1", "10.0.0.2")),
            "10.0.0.1",
            "10.0.0.2")
        .with("zero", new Rule.Backup("zero"), "10.0.0.3")
        .with("ten", new Rule.Backup("ten"), Health.ofEach(List.of("10.0.0.4")), "10.0.0.4");
  }

  private static List<String> possible(RoutedZone zone, String region) {
    return zone.from(region).possibleAnswers(name("db.corp.internal."), DnsType.A).stream()
        .map(Object::toString)
        .toList();
  }

  @Test
  void givesWhatIsHealthyOfThePrimary() {
    assertThat(possible(zone(), "ten"))
        .containsExactly("100%: db.corp.internal. A: 10.0.0.1 10.0.0.2");
    assertThat(possible(zone().unhealthy("10.0.0.1"), "ten"))
        .containsExactly("100%: db.corp.internal. A: 10.0.0.2");
  }

  @Test
  void needsNoRegionAsLongAsThePrimaryAnswers() {
    assertThat(zone().ask("").data()).containsExactly("10.0.0.1", "10.0.0.2");
  }

  @Test
  void givesTheNearestBackupWhenThePrimaryIsUnhealthy() {
    RoutedZone zone = zone().unhealthy("10.0.0.1", "10.0.0.2");

    assertThat(zone.ask("ten").data()).containsExactly("10.0.0.4");
    assertThat(zone.ask("one").data()).containsExactly("10.0.0.3");
    assertThat(zone.told("one"))
        .containsExactly(
            "failover, set 'zero' wins, 111 km from zero",
            "failover, set 'primary' is passed over, primary, 10.0.0.1, 10.0.0.2 are unhealthy",
            "failover, set 'ten' loses, 1,001 km from ten",
            "db.corp.internal. A 60 10.0.0.3");
  }

  @Test
  void givesTheNextBackupWhenTheNearestIsUnhealthy() {
    assertThat(zone().unhealthy("10.0.0.1", "10.0.0.2", "10.0.0.4").ask("ten").data())
        .containsExactly("10.0.0.3");
  }

  @Test
  void givesThePrimaryWhenNothingIsHealthy() {
    RoutedZone zone =
        new RoutedZone()
            .with("primary", new Rule.Primary(), Health.ofEach(List.of("10.0.0.1")), "10.0.0.1")
            .with("ten", new Rule.Backup("ten"), Health.ofEach(List.of("10.0.0.4")), "10.0.0.4")
            .unhealthy("10.0.0.1", "10.0.0.4");

    assertThat(zone.ask("ten").data()).containsExactly("10.0.0.1");
  }
}
