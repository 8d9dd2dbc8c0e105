package io.github.privatezonesync.simulator.dns;

import static io.github.privatezonesync.simulator.dns.ZoneText.name;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xbill.DNS.Type;

class MultivalueChoiceTest {
  private static RoutedZone zone(int sets) {
    RoutedZone zone = new RoutedZone();
    for (int i = 1; i <= sets; i++) {
      zone.with(String.valueOf(i), new Rule.Multivalue(), Health.check("H" + i), "10.0.0." + i);
    }
    return zone;
  }

  private static List<PossibleAnswer> possible(RoutedZone zone) {
    return zone.from("").possibleAnswers(name("db.corp.internal."), Type.A);
  }

  @Test
  void givesTheRecordsOfAllSets() {
    assertThat(zone(3).ask("").data()).containsExactly("10.0.0.1", "10.0.0.2", "10.0.0.3");
    assertThat(zone(3).told(""))
        .containsExactly(
            "multivalue, set '1' with '2', '3' wins, 3 of 3 healthy",
            "db.corp.internal. A 60 10.0.0.1 10.0.0.2 10.0.0.3");
    assertThat(possible(zone(8))).hasSize(1);
  }

  @Test
  void leavesTheUnhealthyOut() {
    RoutedZone zone = zone(3).unhealthy("H2");

    assertThat(zone.ask("").data()).containsExactly("10.0.0.1", "10.0.0.3");
    assertThat(zone.told(""))
        .contains("multivalue, set '2' is passed over, one of 3, health check H2 is unhealthy");
  }

  @Test
  void givesAllIfNoneIsHealthy() {
    assertThat(zone(2).unhealthy("H1", "H2").told(""))
        .startsWith("multivalue, set '1' with '2' wins, 2 of 2, none is healthy, so all count");
  }

  @Test
  void givesEightOfMoreEachAsOften() {
    List<PossibleAnswer> possible = possible(zone(10));

    assertThat(possible).hasSize(10);
    assertThat(possible)
        .allSatisfy(
            answer -> {
              assertThat(answer.answer().data()).hasSize(8);
              assertThat(answer.share()).isCloseTo(0.1, within(1e-9));
            });
    assertThat(possible).extracting(answer -> answer.answer().data()).doesNotHaveDuplicates();
  }

  @Test
  void givesTheShortestTtlAndEachValueOnce() {
    RoutedZone zone =
        new RoutedZone()
            .withLine("a", new Rule.Multivalue(), "db 300 A 10.0.0.1")
            .withLine("b", new Rule.Multivalue(), "db 60 A 10.0.0.1")
            .withLine("c", new Rule.Multivalue(), "db 90 A 10.0.0.2");

    assertThat(zone.ask("").chain()).hasToString("[db.corp.internal. A 60 10.0.0.1 10.0.0.2]");
  }
}
