package io.github.privatezonesync.simulator.dns;

import static io.github.privatezonesync.simulator.dns.ZoneText.name;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Routed sets among all that a zone can hold. */
class RoutedViewTest {
  private final RoutedZone zone =
      new RoutedZone()
          .with("a", new Rule.Weighted(1), "10.0.0.1")
          .with("b", new Rule.Weighted(2), "10.0.0.2");

  private Answer ask(String name, String type) {
    return zone.from("").resolve(name(name + ".corp.internal."), DnsType.of(type));
  }

  @Test
  void makesANameExist() {
    assertThat(ask("db", "TXT").outcome()).isEqualTo(Outcome.NODATA);
    assertThat(ask("db", "TXT").path())
        .last()
        .asString()
        .endsWith("NODATA, the name has only other types");
    assertThat(ask("x.db", "A").outcome()).isEqualTo(Outcome.NXDOMAIN);
  }

  @Test
  void makesTheNamesAboveExist() {
    zone.withLine("a", new Rule.Weighted(1), "x.y A 10.0.0.3");

    assertThat(ask("y", "A").outcome()).isEqualTo(Outcome.NODATA);
  }

  @Test
  void hidesANameFromAWildcard() {
    zone.alone("* TXT all\n* A 10.0.0.9");

    assertThat(ask("db", "A").data()).containsExactly("10.0.0.2");
    assertThat(ask("db", "TXT").outcome()).isEqualTo(Outcome.NODATA);
    assertThat(ask("other", "A").data()).containsExactly("10.0.0.9");
  }

  @Test
  void standsBesideSetsOfOtherTypes() {
    zone.alone("db TXT text");

    assertThat(ask("db", "TXT").data()).containsExactly("\"text\"");
    assertThat(ask("db", "A").data()).containsExactly("10.0.0.2");
    assertThat(ask("db", "AAAA").outcome()).isEqualTo(Outcome.NODATA);
  }

  @Test
  void answersForEveryNameThatAWildcardCovers() {
    zone.withLine("a", new Rule.Weighted(1), "*.w A 10.0.0.3")
        .withLine("b", new Rule.Weighted(3), "*.w A 10.0.0.4");
    Answer answer = ask("x.w", "A");

    assertThat(answer.chain()).hasToString("[x.w.corp.internal. A 300 10.0.0.4]");
    assertThat(answer.path())
        .contains(
            "'x.w.corp.internal.' A in zone 'corp.internal.' (Z) by the wildcard"
                + " '*.w.corp.internal.': weighted, set 'b' wins, weight 3 of 4, 75% of the"
                + " answers");
    assertThat(ask("x.w", "TXT").outcome()).isEqualTo(Outcome.NODATA);
  }

  @Test
  void isFollowedThroughCnames() {
    zone.alone("www CNAME db").withLine("c", new Rule.Weighted(1), "far CNAME www");

    assertThat(ask("www", "A"))
        .hasToString("www.corp.internal. A: CNAME db.corp.internal., 10.0.0.2");
    assertThat(ask("far", "A"))
        .hasToString(
            "far.corp.internal. A: CNAME www.corp.internal., CNAME db.corp.internal., 10.0.0.2");
    assertThat(ask("far", "CNAME").data()).containsExactly("www.corp.internal.");
  }

  @Test
  void multipliesSharesAlongCnames() {
    zone.withLine("x", new Rule.Weighted(1), "www CNAME db")
        .withLine("y", new Rule.Weighted(1), "www CNAME elsewhere.example.");

    assertThat(zone.from("").possibleAnswers(name("www.corp.internal."), DnsType.A))
        .extracting(Object::toString)
        .containsExactly(
            "50%: www.corp.internal. A: CNAME elsewhere.example., ELSEWHERE",
            "33.33%: www.corp.internal. A: CNAME db.corp.internal., 10.0.0.2",
            "16.67%: www.corp.internal. A: CNAME db.corp.internal., 10.0.0.1");
  }

  @Test
  void isWhatAnAliasStandsFor() {
    zone.with(alias("apex", "db"));

    assertThat(ask("apex", "A").chain()).hasToString("[apex.corp.internal. A 60 10.0.0.2]");
    assertThat(ask("apex", "A").path())
        .contains(
            "'apex.corp.internal.' A in zone 'corp.internal.' (Z) of 'db.corp.internal.':"
                + " weighted, set 'b' wins, weight 2 of 3, 66.67% of the answers");
  }

  @Test
  void mayBeAnAliasOfOtherRoutedSets() {
    zone.with(new RoutedSet("us", alias("top", "db"), new Rule.Latency("zero"), Health.UNCHECKED));
    Answer answer = zone.from("zero").resolve(name("top.corp.internal."), DnsType.A);

    assertThat(answer.data()).containsExactly("10.0.0.2");
    assertThat(answer.chain()).hasToString("[top.corp.internal. A 60 10.0.0.2]");
  }

  @Test
  void mayBeAnAliasOfSomethingOutside() {
    ZoneRecordSet outside =
        new ZoneRecordSet(
            name("top.corp.internal."), DnsType.A, 60, List.of(), name("lb.example.net."));
    zone.with(new RoutedSet("us", outside, new Rule.Weighted(1), Health.UNCHECKED));

    assertThat(ask("top", "A").outcome()).isEqualTo(Outcome.ELSEWHERE);
  }

  @Test
  void endsWhereAliasesOfRoutedSetsFormALoop() {
    zone.with(new RoutedSet("a", alias("x", "y"), new Rule.Weighted(1), Health.UNCHECKED))
        .with(new RoutedSet("a", alias("y", "x"), new Rule.Weighted(1), Health.UNCHECKED));

    assertThat(ask("x", "A").outcome()).isEqualTo(Outcome.NODATA);
    assertThat(ask("x", "A").path())
        .last()
        .asString()
        .endsWith("NODATA, aliases of routed sets form a loop");
  }

  private static ZoneRecordSet alias(String owner, String target) {
    return new ZoneRecordSet(
        name(owner + ".corp.internal."),
        DnsType.A,
        60,
        List.of(),
        name(target + ".corp.internal."));
  }

  @Test
  void hasOneCertainAnswerWhereNothingIsRouted() {
    zone.alone("www A 10.0.0.9");

    assertThat(zone.from("").possibleAnswers(name("www.corp.internal."), DnsType.A))
        .extracting(Object::toString)
        .containsExactly("100%: www.corp.internal. A: 10.0.0.9");
    assertThat(zone.from("").possibleAnswers(name("x.corp.internal."), DnsType.A))
        .extracting(Object::toString)
        .containsExactly("100%: x.corp.internal. A: NXDOMAIN");
  }

  @Test
  void refusesTheSameQuestionsOfPossibleAnswers() {
    assertThatThrownBy(() -> zone.from("").possibleAnswers(name("x."), DnsType.of("ANY")))
        .hasMessage("ANY is no type of a record; ask for one type, for example A");
  }

  @Test
  void knowsWhetherAnythingIsRouted() {
    assertThat(zone.from("").isRouted()).isTrue();
    assertThat(new RoutedZone().alone("db A 10.0.0.1").from("").isRouted()).isFalse();
  }

  @Property
  void hasSharesThatAddUpToOne(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 255) Integer> weights,
      @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 255) Integer> others) {
    RoutedZone routed = new RoutedZone();
    for (int i = 0; i < weights.size(); i++) {
      routed.withLine(
          String.valueOf(i), new Rule.Weighted(weights.get(i)), "www CNAME db" + i % others.size());
    }
    for (int i = 0; i < others.size(); i++) {
      for (int j = 0; j < others.size(); j++) {
        routed.withLine(
            String.valueOf(j), new Rule.Weighted(others.get(j)), "db" + i + " A 10.0.0." + j);
      }
    }
    View view = routed.from("");
    List<PossibleAnswer> possible = view.possibleAnswers(name("www.corp.internal."), DnsType.A);

    assertThat(possible.stream().mapToDouble(PossibleAnswer::share).sum())
        .isCloseTo(1, within(1e-9));
    assertThat(possible).allMatch(answer -> answer.share() > 0);
    assertThat(possible.stream().map(PossibleAnswer::answer).distinct()).hasSameSizeAs(possible);
    Answer drawn =
        view.drawing(new Random(weights.hashCode())).resolve(name("www.corp.internal."), DnsType.A);
    assertThat(possible).extracting(PossibleAnswer::answer).contains(drawn);
  }
}
