package io.github.privatezonesync.simulator.dns;

import static io.github.privatezonesync.simulator.dns.ZoneText.name;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WeightedChoiceTest {
  private static final DomainName DB = name("db.corp.internal.");

  private static RoutedZone weighted(double a, double b, double c) {
    return new RoutedZone()
        .with("a", new Rule.Weighted(a), Health.check("A"), "10.0.0.1")
        .with("b", new Rule.Weighted(b), Health.check("B"), "10.0.0.2")
        .with("c", new Rule.Weighted(c), Health.check("C"), "10.0.0.3");
  }

  private static List<String> possible(RoutedZone zone) {
    return zone.from("").possibleAnswers(DB, DnsType.A).stream().map(Object::toString).toList();
  }

  @Test
  void givesTheHeaviestWithoutADraw() {
    assertThat(weighted(1, 5, 2).ask("").data()).containsExactly("10.0.0.2");
  }

  @Test
  void givesTheFirstByIdOfTheHeaviest() {
    assertThat(weighted(1, 5, 5).ask("").data()).containsExactly("10.0.0.2");
  }

  @Test
  void saysWhichWinsAndWhatElseCanWin() {
    assertThat(weighted(3, 1, 0).told(""))
        .containsExactly(
            "weighted, set 'a' wins, weight 3 of 4, 75% of the answers",
            "weighted, set 'b' can win too, weight 1 of 4, 25% of the answers",
            "weighted, set 'c' loses, weight 0",
            "db.corp.internal. A 60 10.0.0.1");
  }

  @Test
  void hasEveryAnswerWithItsShare() {
    assertThat(possible(weighted(3, 1, 0)))
        .containsExactly(
            "75%: db.corp.internal. A: 10.0.0.1", "25%: db.corp.internal. A: 10.0.0.2");
  }

  @Test
  void sharesAmongTheHealthy() {
    RoutedZone zone = weighted(3, 1, 4).unhealthy("C");

    assertThat(possible(zone))
        .containsExactly(
            "75%: db.corp.internal. A: 10.0.0.1", "25%: db.corp.internal. A: 10.0.0.2");
    assertThat(zone.told(""))
        .contains("weighted, set 'c' is passed over, weight 4, health check C is unhealthy");
  }

  @Test
  void usesAWeightOfZeroWhenEveryOtherIsUnhealthy() {
    assertThat(possible(weighted(3, 1, 0).unhealthy("A", "B")))
        .containsExactly("100%: db.corp.internal. A: 10.0.0.3");
  }

  @Test
  void doesNotUseAWeightOfZeroWhenItIsUnhealthyToo() {
    RoutedZone zone = weighted(3, 1, 0).unhealthy("A", "B", "C");

    assertThat(possible(zone))
        .containsExactly(
            "75%: db.corp.internal. A: 10.0.0.1", "25%: db.corp.internal. A: 10.0.0.2");
    assertThat(zone.told(""))
        .startsWith(
            "weighted, set 'a' wins, weight 3 of 4, health check A is unhealthy, but so are all,"
                + " 75% of the answers");
  }

  @Test
  void givesEqualSharesIfAllWeightsAreZero() {
    assertThat(possible(weighted(0, 0, 0)))
        .containsExactly(
            "33.33%: db.corp.internal. A: 10.0.0.1",
            "33.33%: db.corp.internal. A: 10.0.0.2", "33.33%: db.corp.internal. A: 10.0.0.3");
    assertThat(weighted(0, 0, 0).told(""))
        .startsWith("weighted, set 'a' wins, all weights are 0, 33.33% of the answers");
  }

  @Test
  void countsEqualAnswersAsOne() {
    RoutedZone zone =
        new RoutedZone()
            .with("a", new Rule.Weighted(1), "10.0.0.1")
            .with("b", new Rule.Weighted(2), "10.0.0.2")
            .with("c", new Rule.Weighted(1), "10.0.0.1");

    assertThat(possible(zone))
        .containsExactly(
            "50%: db.corp.internal. A: 10.0.0.1", "50%: db.corp.internal. A: 10.0.0.2");
  }

  @Test
  void isDrawnAsOftenAsTheSharesSay() {
    View view = weighted(3, 1, 4).from("").drawing(new Random(7));
    Map<String, Integer> counts = new HashMap<>();
    int draws = 10_000;
    for (int i = 0; i < draws; i++) {
      counts.merge(view.resolve(DB, DnsType.A).data().get(0), 1, Integer::sum);
    }

    assertThat(counts.get("10.0.0.1") / (double) draws).isCloseTo(0.375, within(0.03));
    assertThat(counts.get("10.0.0.2") / (double) draws).isCloseTo(0.125, within(0.03));
    assertThat(counts.get("10.0.0.3") / (double) draws).isCloseTo(0.5, within(0.03));
  }

  @Test
  void tellsThePathOfTheAnswerThatWasDrawn() {
    View view = weighted(1, 1, 1).from("").drawing(new Random(1));
    for (int i = 0; i < 20; i++) {
      Answer answer = view.resolve(DB, DnsType.A);

      assertThat(answer.path())
          .last()
          .asString()
          .endsWith("db.corp.internal. A 60 " + answer.data().get(0));
    }
  }
}
