package io.github.privatezonesync.simulator.dns;

import static io.github.privatezonesync.simulator.dns.ZoneText.name;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.privatezonesync.simulator.dns.Forwarding.Choice;
import io.github.privatezonesync.simulator.dns.View.BeyondCname;
import io.github.privatezonesync.simulator.dns.View.Precedence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForwardedViewTest {
  private static final String DC = "10.9.0.53";

  private static View zones(String... originAndFile) {
    List<View.Zone> zones = new ArrayList<>();
    for (int i = 0; i < originAndFile.length; i += 2) {
      zones.add(
          new View.Zone(
              "zone of " + originAndFile[i],
              ZoneText.zone(originAndFile[i], originAndFile[i + 1])));
    }
    return View.of(zones, BeyondCname.PUBLIC_DNS);
  }

  private static Forwarding rule(String domain, String... addresses) {
    return rule(domain, Choice.ANY, addresses);
  }

  private static Forwarding rule(String domain, Choice choice, String... addresses) {
    return new Forwarding.ToServers(
        "rule " + domain,
        name(domain),
        Arrays.stream(addresses).map(a -> new Forwarding.Server(a, 53)).toList(),
        choice);
  }

  private static Answer ask(View view, String name) {
    return view.resolve(name(name), DnsType.of("A"));
  }

  private static View hub(
      Neighbours others, Precedence precedence, View zones, Forwarding... rules) {
    return zones.forwarding(List.of(rules), precedence).among("hub", others);
  }

  @Test
  void asksTheNameServerOfTheDomain() {
    Neighbours others = new Neighbours().at(DC, "dc", zones("corp.example.", "db A 10.1.0.1"));
    Answer answer =
        ask(
            hub(others, Precedence.LONGEST, zones(), rule("corp.example.", DC)),
            "db.corp.example.");

    assertThat(answer.data()).containsExactly("10.1.0.1");
    assertThat(answer.path())
        .containsExactly(
            "'db.corp.example.': rule corp.example. for 'corp.example.' wins, the longest match",
            "'db.corp.example.' A: 10.9.0.53 is asked, one that answers",
            "dc: 'db.corp.example.': zone 'corp.example.' (zone of corp.example.) wins, the longest"
                + " match",
            "dc: 'db.corp.example.' A in zone 'corp.example.' (zone of corp.example.):"
                + " db.corp.example. A 300 10.1.0.1",
            "dc: answers");
  }

  @ParameterizedTest
  @CsvSource({
    "LONGEST, corp.example., corp.example., zone",
    "LONGEST_THEN_FORWARDING, corp.example., corp.example., rule",
    "ZONES_FIRST, corp.example., corp.example., zone",
    "LONGEST, example., corp.example., zone",
    "LONGEST_THEN_FORWARDING, example., corp.example., zone",
    "ZONES_FIRST, example., corp.example., zone",
    "LONGEST, corp.example., example., rule",
    "LONGEST_THEN_FORWARDING, corp.example., example., rule",
    "ZONES_FIRST, corp.example., example., zone",
    "LONGEST_THEN_FORWARDING, ., corp.example., zone",
  })
  void decidesBetweenRuleAndZone(Precedence precedence, String rule, String zone, String winner) {
    View elsewhere = zones("corp.example.", "db A 10.1.0.1");
    View own = zones(zone, (zone.equals("example.") ? "db.corp" : "db") + " A 10.2.0.1");
    Neighbours others = new Neighbours().at(DC, "dc", elsewhere);

    Answer answer = ask(hub(others, precedence, own, rule(rule, DC)), "db.corp.example.");

    assertThat(answer.data()).containsExactly(winner.equals("rule") ? "10.1.0.1" : "10.2.0.1");
  }

  @Test
  void theLongestRuleWinsAndOneToNowhereLeavesTheName() {
    Neighbours others =
        new Neighbours()
            .at(DC, "dc", zones("corp.example.", "db A 10.1.0.1\ndb.eu A 10.1.0.2"))
            .at("10.8.0.53", "eu", zones("eu.corp.example.", "db A 10.3.0.1"));
    View view =
        hub(
            others,
            Precedence.LONGEST_THEN_FORWARDING,
            zones("example.", "db.ads.corp A 10.4.0.1"),
            rule("corp.example.", DC),
            rule("eu.corp.example.", "10.8.0.53"),
            new Forwarding.Nowhere("system rule", name("ads.corp.example.")));

    assertThat(ask(view, "db.eu.corp.example.").data()).containsExactly("10.3.0.1");
    assertThat(ask(view, "db.corp.example.").data()).containsExactly("10.1.0.1");
    assertThat(ask(view, "db.ads.corp.example.").data()).containsExactly("10.4.0.1");
  }

  @Test
  void whatANameServerSaysIsFinal() {
    Neighbours others = new Neighbours().at(DC, "dc", zones("corp.example.", "db A 10.1.0.1"));
    View view =
        hub(
            others,
            Precedence.LONGEST_THEN_FORWARDING,
            zones("example.", "gone.corp A 10.2.0.1"),
            rule("corp.example.", DC));

    assertThat(ask(view, "gone.corp.example.").outcome()).isEqualTo(Outcome.NXDOMAIN);
    assertThat(view.resolve(name("db.corp.example."), DnsType.of("AAAA")).outcome())
        .isEqualTo(Outcome.NODATA);
  }

  @Test
  void aCnameIsLookedUpAgainByRulesAndZones() {
    Neighbours others = new Neighbours().at(DC, "dc", zones("corp.example.", "db A 10.1.0.1"));
    View view =
        hub(
            others,
            Precedence.LONGEST,
            zones("example.internal.", "alias CNAME db.corp.example."),
            rule("corp.example.", DC));

    Answer answer = ask(view, "alias.example.internal.");

    assertThat(answer.data()).containsExactly("10.1.0.1");
    assertThat(answer.chain()).hasSize(2);
  }

  @Nested
  class AmongSeveralServers {
    private final View one = zones("corp.example.", "db A 10.1.0.1");
    private final View two = zones("corp.example.", "db A 10.1.0.2");

    private Neighbours both() {
      return new Neighbours().at("10.9.0.1", "one", one).at("10.9.0.2", "two", two);
    }

    private View view(Neighbours others, Choice choice) {
      return hub(
          others,
          Precedence.LONGEST,
          zones(),
          rule("corp.example.", choice, "10.9.0.1", "10.9.0.2"));
    }

    private List<PossibleAnswer> possible(View view) {
      return view.possibleAnswers(name("db.corp.example."), DnsType.of("A"));
    }

    @Test
    void anyMayAnswer() {
      assertThat(possible(view(both(), Choice.ANY)))
          .map(PossibleAnswer::toString)
          .containsExactly(
              "50%: db.corp.example. A: 10.1.0.1", "50%: db.corp.example. A: 10.1.0.2");
    }

    @Test
    void theFirstAnswersWhereTheyAreInOrder() {
      assertThat(possible(view(both(), Choice.FIRST)))
          .map(PossibleAnswer::toString)
          .containsExactly("100%: db.corp.example. A: 10.1.0.1");
    }

    @ParameterizedTest
    @CsvSource({"ANY", "FIRST"})
    void oneThatIsSilentIsPassedOver(Choice choice) {
      Answer answer = ask(view(both().silent("10.9.0.1"), choice), "db.corp.example.");

      assertThat(answer.data()).containsExactly("10.1.0.2");
      assertThat(answer.path()).contains("'db.corp.example.' A: 10.9.0.1 does not answer");
    }

    @Test
    void oneThatCameBackRestsWhereTheyAreInOrder() {
      Neighbours others = both().back("10.9.0.1");

      assertThat(ask(view(others, Choice.FIRST), "db.corp.example.").data())
          .containsExactly("10.1.0.2");
      assertThat(possible(view(others, Choice.ANY))).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"ANY", "FIRST"})
    void withoutAnyTheQuestionFails(Choice choice) {
      Answer answer =
          ask(view(both().silent("10.9.0.1").silent("10.9.0.2"), choice), "db.corp.example.");

      assertThat(answer.outcome()).isEqualTo(Outcome.SERVFAIL);
      assertThat(answer.path())
          .contains(
              "'db.corp.example.' A: SERVFAIL, no name server answers: 10.9.0.1 does not answer,"
                  + " 10.9.0.2 does not answer");
    }
  }

  @Test
  void whereNobodyIsSimulatedSomebodyElseAnswers() {
    Answer answer =
        ask(
            hub(new Neighbours(), Precedence.LONGEST, zones(), rule("corp.example.", DC)),
            "db.corp.example.");

    assertThat(answer.outcome()).isEqualTo(Outcome.ELSEWHERE);
    assertThat(answer.path())
        .contains("'db.corp.example.': nobody that is simulated is at 10.9.0.53, who would answer");
  }

  @Nested
  class InCircles {
    @Test
    void aRuleToOneselfFails() {
      Neighbours others = new Neighbours();
      View hub = hub(others, Precedence.LONGEST, zones(), rule("corp.example.", "10.0.0.10"));
      others.at("10.0.0.10", "hub", hub);

      Answer answer = ask(hub, "db.corp.example.");

      assertThat(answer.outcome()).isEqualTo(Outcome.SERVFAIL);
      assertThat(answer.path())
          .contains("'db.corp.example.': SERVFAIL, it goes round in a circle: hub, hub");
    }

    @Test
    void mutualDefaultRulesFail() {
      Neighbours others = new Neighbours();
      View hub = hub(others, Precedence.LONGEST, zones(), rule(".", DC));
      others
          .at("10.0.0.10", "hub", hub)
          .at(DC, "dc", zones().forwarding(List.of(rule(".", "10.0.0.10")), Precedence.LONGEST));

      Answer answer = ask(hub, "nowhere.example.");

      assertThat(answer.outcome()).isEqualTo(Outcome.SERVFAIL);
      assertThat(answer.path())
          .contains("dc: 'nowhere.example.': SERVFAIL, it goes round in a circle: hub, dc, hub");
    }

    @Test
    void aNameThatOneOfThemHasIsAnswered() {
      Neighbours others = new Neighbours();
      View hub = hub(others, Precedence.LONGEST, zones(), rule(".", DC));
      others
          .at("10.0.0.10", "hub", hub)
          .at(
              DC,
              "dc",
              zones("corp.example.", "db A 10.1.0.1")
                  .forwarding(List.of(rule(".", "10.0.0.10")), Precedence.LONGEST));

      assertThat(ask(hub, "db.corp.example.").data()).containsExactly("10.1.0.1");
    }

    @Test
    void aliasesOverTwoResolversFail() {
      Neighbours others = new Neighbours();
      View hub =
          hub(
              others,
              Precedence.LONGEST,
              zones("a.example.", "x CNAME y.b.example."),
              rule("b.example.", DC));
      others
          .at("10.0.0.10", "hub", hub)
          .at(
              DC,
              "dc",
              zones("b.example.", "y CNAME x.a.example.")
                  .forwarding(List.of(rule("a.example.", "10.0.0.10")), Precedence.LONGEST));

      assertThat(ask(hub, "x.a.example.").outcome()).isEqualTo(Outcome.SERVFAIL);
    }
  }

  @Nested
  class OfAnotherNetwork {
    private Forwarding peering(String domain, String network) {
      return new Forwarding.ToNetwork("peering zone " + domain, name(domain), network);
    }

    @Test
    void itsZonesAndRulesAnswer() {
      Neighbours others = new Neighbours().at(DC, "dc", zones("corp.example.", "db A 10.1.0.1"));
      others.network(
          "hub", zones().forwarding(List.of(rule("corp.example.", DC)), Precedence.LONGEST));
      View spoke =
          zones()
              .forwarding(List.of(peering("corp.example.", "hub")), Precedence.LONGEST)
              .among("spoke", others);

      assertThat(ask(spoke, "db.corp.example.").data()).containsExactly("10.1.0.1");
    }

    @ParameterizedTest
    @CsvSource({"2, ANSWERED", "3, SERVFAIL"})
    void aChainHasThreeNetworksAtMost(int peerings, Outcome outcome) {
      Neighbours others = new Neighbours();
      for (int i = 1; i < peerings; i++) {
        others.network(
            "n" + i,
            zones()
                .forwarding(List.of(peering("corp.example.", "n" + (i + 1))), Precedence.LONGEST));
      }
      others.network("n" + peerings, zones("corp.example.", "db A 10.1.0.1"));
      View first =
          zones()
              .forwarding(List.of(peering("corp.example.", "n1")), Precedence.LONGEST)
              .among("n0", others);

      assertThat(ask(first, "db.corp.example.").outcome()).isEqualTo(outcome);
    }
  }

  @Test
  void publicDnsAnswersWhatNobodyElseHasIfItIsKnown() {
    Neighbours others = new Neighbours().publicDns(zones("example.com.", "www A 192.0.2.1"));
    View view = zones("example.internal.", "alias CNAME www.example.com.").among("hub", others);

    assertThat(ask(view, "www.example.com.").data()).containsExactly("192.0.2.1");
    assertThat(ask(view, "alias.example.internal.").data()).containsExactly("192.0.2.1");
    assertThat(ask(view, "other.example.org.").outcome()).isEqualTo(Outcome.ELSEWHERE);
  }

  @Test
  void aRealNameServerAnswersForItself() {
    ResourceRecord alias =
        ResourceRecord.parse(
            name("a.corp.example."), DnsType.CNAME, 60, "db.example.internal.", null);
    Neighbours others =
        new Neighbours()
            .at(
                DC,
                "dc",
                (name, type) -> new DnsReply(DnsReply.Status.NOERROR, List.of(alias), List.of()));
    View view =
        hub(
            others,
            Precedence.LONGEST,
            zones("example.internal.", "db A 10.0.0.1"),
            rule("corp.example.", DC));

    assertThat(ask(view, "a.corp.example.").data()).containsExactly("10.0.0.1");
  }

  @Test
  void saysSoIfARealNameServerDoesNotReply() {
    Neighbours others = new Neighbours().at(DC, "dc", (name, type) -> null);

    Answer answer =
        ask(hub(others, Precedence.LONGEST, zones(), rule("corp.example.", DC)), "a.corp.example.");

    assertThat(answer.outcome()).isEqualTo(Outcome.SERVFAIL);
    assertThat(answer.path())
        .last()
        .isEqualTo("dc: SERVFAIL, it gives no reply, or none that can be read");
  }

  @Test
  void aRealNameServerSaysHowLongThereIsNoSuchName() {
    ResourceRecord soa =
        ResourceRecord.parse(
            name("corp.example."),
            DnsType.SOA,
            60,
            "ns.corp.example. a. 1 7200 900 86400 30",
            null);
    Neighbours others =
        new Neighbours()
            .at(
                DC,
                "dc",
                (name, type) -> new DnsReply(DnsReply.Status.NXDOMAIN, List.of(), List.of(soa)));

    Answer answer =
        ask(hub(others, Precedence.LONGEST, zones(), rule("corp.example.", DC)), "a.corp.example.");

    assertThat(answer.outcome()).isEqualTo(Outcome.NXDOMAIN);
    assertThat(answer.zone().orElseThrow().data().get(name("corp.example."), DnsType.SOA))
        .hasValueSatisfying(set -> assertThat(set.records()).containsExactly(soa));
  }

  @Test
  void aCnameThatANameServerLeftOpenStaysOpenWhereCnamesLeadNowhere() {
    ResourceRecord alias =
        ResourceRecord.parse(
            name("a.corp.example."), DnsType.CNAME, 60, "db.example.internal.", null);
    Neighbours others =
        new Neighbours()
            .at(
                DC,
                "dc",
                (name, type) -> new DnsReply(DnsReply.Status.NOERROR, List.of(alias), List.of()));
    View view =
        View.of(
                List.of(new View.Zone("own", ZoneText.zone("example.internal.", "db A 10.0.0.1"))),
                BeyondCname.NOWHERE)
            .forwarding(List.of(rule("corp.example.", DC)), Precedence.LONGEST)
            .among("hub", others);

    Answer answer = ask(view, "a.corp.example.");

    assertThat(answer.toString())
        .isEqualTo("a.corp.example. A: CNAME db.example.internal., NODATA");
    assertThat(answer.path())
        .contains(
            "'db.example.internal.': NODATA, a CNAME that a name server leaves open is not"
                + " followed");
    assertThat(view.resolve(name("a.corp.example."), DnsType.CNAME).data())
        .containsExactly("db.example.internal.");
  }

  @Test
  void saysWhyANameServerCannotBeAsked() {
    Neighbours others = new Neighbours().at(DC, "dc", zones("corp.example.", "db A 10.1.0.1"));
    Forwarding some =
        new Forwarding.ToServers(
            "rule",
            name("corp.example."),
            List.of(new Forwarding.Server(DC, 53)),
            Choice.ANY,
            List.of("10.9.0.54 is too far"));

    Answer answer = ask(hub(others, Precedence.LONGEST, zones(), some), "db.corp.example.");

    assertThat(answer.data()).containsExactly("10.1.0.1");
    assertThat(answer.path()).contains("'db.corp.example.' A: 10.9.0.54 is too far");
  }

  @Test
  void aDomainIsForwardedOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                zones()
                    .forwarding(
                        List.of(rule("corp.example.", DC), rule("corp.example.", "10.9.0.54")),
                        Precedence.LONGEST))
        .withMessage(
            "rule corp.example. has the domain of rule corp.example.; a network forwards a domain"
                + " once");
  }
}
