package io.github.privatezonesync.simulator.dns;

import static io.github.privatezonesync.simulator.dns.ZoneText.name;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ViewTest {
  private static View.Zone zone(String origin, String file) {
    return new View.Zone("zone of " + origin, ZoneText.zone(origin, file));
  }

  private static View view(View.Zone... zones) {
    return View.of(List.of(zones), View.BeyondCname.PUBLIC_DNS);
  }

  private static View closed(View.Zone... zones) {
    return View.of(List.of(zones), View.BeyondCname.NOWHERE);
  }

  private static Answer ask(View view, String name, String type) {
    return view.resolve(name(name), DnsType.of(type));
  }

  private static List<String> sets(Answer answer) {
    return answer.chain().stream().map(Object::toString).toList();
  }

  @Nested
  class LongestMatch {
    private final View view =
        view(
            zone("internal.", "db.corp A 10.0.0.1\nonly.corp A 10.0.0.2\nhost A 10.0.0.3"),
            zone("corp.internal.", "db A 10.1.0.1"),
            zone("eu.corp.internal.", "db A 10.2.0.1"));

    @Test
    void lastsToTheLongestZone() {
      assertThat(ask(view, "host.internal.", "A").data()).containsExactly("10.0.0.3");
      assertThat(ask(view, "db.corp.internal.", "A").data()).containsExactly("10.1.0.1");
      assertThat(ask(view, "db.eu.corp.internal.", "A").data()).containsExactly("10.2.0.1");
    }

    @Test
    void countsLabelsAndNotCharacters() {
      Answer answer = ask(view, "db.xcorp.internal.", "A");

      assertThat(answer.zone()).map(zone -> zone.data().origin()).contains(name("internal."));
    }

    @Test
    void doesNotFallThroughToAShorterZone() {
      Answer answer = ask(view, "only.corp.internal.", "A");

      assertThat(answer.outcome()).isEqualTo(Outcome.NXDOMAIN);
      assertThat(answer.path())
          .containsExactly(
              "'only.corp.internal.': zone 'corp.internal.' (zone of corp.internal.) wins, the"
                  + " longest match",
              "'only.corp.internal.': zone 'internal.' (zone of internal.) loses, it is shorter",
              "'only.corp.internal.' A in zone 'corp.internal.' (zone of corp.internal.): NXDOMAIN,"
                  + " no other zone and no public DNS is asked");
    }

    @Test
    void doesNotFallThroughForAnotherTypeEither() {
      assertThat(ask(view, "db.corp.internal.", "TXT").outcome()).isEqualTo(Outcome.NODATA);
    }

    @Test
    void isOfTheZoneForItsOwnName() {
      assertThat(ask(view, "corp.internal.", "A").outcome()).isEqualTo(Outcome.NODATA);
      assertThat(ask(view, "corp.internal.", "A").zone())
          .map(View.Zone::label)
          .contains("zone of corp.internal.");
    }

    @Test
    void ignoresTheCaseOfLetters() {
      assertThat(ask(view, "DB.Corp.INTERNAL.", "A").data()).containsExactly("10.1.0.1");
    }

    @Test
    void leavesEveryOtherNameToPublicDns() {
      Answer answer = ask(view, "www.example.com.", "A");

      assertThat(answer.outcome()).isEqualTo(Outcome.ELSEWHERE);
      assertThat(answer.zone()).isEmpty();
      assertThat(answer.path())
          .containsExactly(
              "'www.example.com.': no private zone of the network matches, public DNS is asked");
    }

    @Test
    void isEverythingForAZoneOfTheRoot() {
      View root = view(zone(".", "db.corp.internal. A 10.0.0.1"));

      assertThat(ask(root, "db.corp.internal.", "A").data()).containsExactly("10.0.0.1");
      assertThat(ask(root, "www.example.com.", "A").outcome()).isEqualTo(Outcome.NXDOMAIN);
      assertThat(ask(root, ".", "A").outcome()).isEqualTo(Outcome.NODATA);
    }

    @Test
    void hasNothingToChooseFromIfTwoZonesHaveOneName() {
      assertThatThrownBy(
              () ->
                  view(
                      zone("corp.internal.", ""),
                      new View.Zone("other", ZoneText.zone("corp.internal.", ""))))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "zone 'corp.internal.' (other) has the name of zone 'corp.internal.' (zone of"
                  + " corp.internal.); a network sees one zone of a name");
    }
  }

  @Nested
  class NegativeAnswers {
    private final View view =
        view(
            zone(
                "corp.internal.",
                """
                db          A     10.0.0.1
                a.b.c       A     10.0.0.2
                www         CNAME db
                dead        CNAME nothing
                half        CNAME db
                """));

    @Test
    void sayNoDataWhereTheNameHasOtherTypes() {
      Answer answer = ask(view, "db.corp.internal.", "TXT");

      assertThat(answer.outcome()).isEqualTo(Outcome.NODATA);
      assertThat(answer.data()).isEmpty();
      assertThat(answer.path())
          .last()
          .isEqualTo(
              "'db.corp.internal.' TXT in zone 'corp.internal.' (zone of corp.internal.): NODATA,"
                  + " the name has only other types");
    }

    @Test
    void sayNoDataWhereThereAreOnlyNamesBelow() {
      assertThat(ask(view, "b.c.corp.internal.", "A").outcome()).isEqualTo(Outcome.NODATA);
      assertThat(ask(view, "c.corp.internal.", "A").outcome()).isEqualTo(Outcome.NODATA);
    }

    @Test
    void sayNxDomainWhereThereIsNeither() {
      assertThat(ask(view, "x.corp.internal.", "A").outcome()).isEqualTo(Outcome.NXDOMAIN);
      assertThat(ask(view, "x.db.corp.internal.", "A").outcome()).isEqualTo(Outcome.NXDOMAIN);
      assertThat(ask(view, "x.b.c.corp.internal.", "A").outcome()).isEqualTo(Outcome.NXDOMAIN);
    }

    @Test
    void keepTheCnamesThatLedToThem() {
      Answer dead = ask(view, "dead.corp.internal.", "A");
      Answer half = ask(view, "half.corp.internal.", "TXT");

      assertThat(dead.outcome()).isEqualTo(Outcome.NXDOMAIN);
      assertThat(sets(dead))
          .containsExactly("dead.corp.internal. CNAME 300 nothing.corp.internal.");
      assertThat(half.outcome()).isEqualTo(Outcome.NODATA);
      assertThat(sets(half)).containsExactly("half.corp.internal. CNAME 300 db.corp.internal.");
    }

    @Test
    void sayTheZoneThatHadTheLastWord() {
      assertThat(ask(view, "x.corp.internal.", "A").zone()).contains(view.zones().get(0));
    }
  }

  @Nested
  class Wildcards {
    private final View view =
        view(
            zone(
                "corp.internal.",
                """
                *           A     10.0.0.1
                db          TXT   here
                deep.db     A     10.0.0.2
                *.alias     CNAME deep.db
                *.*.stars   A     10.0.0.3
                """));

    @Test
    void coverNamesOfAnyDepthThatDoNotExist() {
      assertThat(sets(ask(view, "x.corp.internal.", "A")))
          .containsExactly("x.corp.internal. A 300 10.0.0.1");
      assertThat(sets(ask(view, "x.y.z.corp.internal.", "A")))
          .containsExactly("x.y.z.corp.internal. A 300 10.0.0.1");
    }

    @Test
    void doNotCoverTheZoneItself() {
      assertThat(ask(view, "corp.internal.", "A").outcome()).isEqualTo(Outcome.NODATA);
    }

    @Test
    void doNotCoverANameThatExists() {
      assertThat(ask(view, "db.corp.internal.", "A").outcome()).isEqualTo(Outcome.NODATA);
    }

    @Test
    void doNotCoverWhatIsBelowANameThatExists() {
      assertThat(ask(view, "x.db.corp.internal.", "A").outcome()).isEqualTo(Outcome.NXDOMAIN);
    }

    @Test
    void mayHoldACname() {
      assertThat(sets(ask(view, "x.alias.corp.internal.", "A")))
          .containsExactly(
              "x.alias.corp.internal. CNAME 300 deep.db.corp.internal.",
              "deep.db.corp.internal. A 300 10.0.0.2");
    }

    @Test
    void mayStandBelowALabelThatLooksLikeOne() {
      assertThat(ask(view, "x.*.stars.corp.internal.", "A").data()).containsExactly("10.0.0.3");
      assertThat(ask(view, "x.y.stars.corp.internal.", "A").outcome()).isEqualTo(Outcome.NODATA);
    }

    @Test
    void haveNoDataIfThereAreOnlyNamesBelowThem() {
      Answer answer = ask(view, "x.stars.corp.internal.", "A");

      assertThat(answer.outcome()).isEqualTo(Outcome.NODATA);
      assertThat(answer.path())
          .last()
          .isEqualTo(
              "'x.stars.corp.internal.' A in zone 'corp.internal.' (zone of corp.internal.):"
                  + " NODATA, there are only names below the wildcard that covers it");
    }

    @Test
    void stayOutOfTheWayOfTheLongestNames() {
      String label = "a".repeat(63);
      String longest = label + "." + label + "." + label + "." + "b".repeat(46) + ".corp.internal.";
      View narrow = view(zone("corp.internal.", longest + " A 10.0.0.1\n* A 10.0.0.9"));

      assertThat(name(longest).length()).isEqualTo((short) 254);
      assertThat(ask(narrow, longest, "A").data()).containsExactly("10.0.0.1");
      assertThat(ask(narrow, "x" + longest.substring(1), "A").outcome())
          .isEqualTo(Outcome.NXDOMAIN);
    }
  }

  @Nested
  class Cnames {
    @Test
    void areFollowedAcrossZones() {
      View view =
          view(
              zone("corp.internal.", "www CNAME gateway.ai.internal."),
              zone("ai.internal.", "gateway 60 CNAME inference.eu.ai.internal."),
              zone("eu.ai.internal.", "inference A 10.0.0.1\ninference A 10.0.0.2"));
      Answer answer = ask(view, "www.corp.internal.", "A");

      assertThat(answer.outcome()).isEqualTo(Outcome.ANSWERED);
      assertThat(sets(answer))
          .containsExactly(
              "www.corp.internal. CNAME 300 gateway.ai.internal.",
              "gateway.ai.internal. CNAME 60 inference.eu.ai.internal.",
              "inference.eu.ai.internal. A 300 10.0.0.1 10.0.0.2");
      assertThat(answer.zone()).map(View.Zone::label).contains("zone of eu.ai.internal.");
      assertThat(answer.path())
          .containsExactly(
              "'www.corp.internal.': zone 'corp.internal.' (zone of corp.internal.) wins, the"
                  + " longest match",
              "'www.corp.internal.' A in zone 'corp.internal.' (zone of corp.internal.):"
                  + " www.corp.internal. CNAME 300 gateway.ai.internal.",
              "'gateway.ai.internal.': zone 'ai.internal.' (zone of ai.internal.) wins, the longest"
                  + " match",
              "'gateway.ai.internal.' A in zone 'ai.internal.' (zone of ai.internal.):"
                  + " gateway.ai.internal. CNAME 60 inference.eu.ai.internal.",
              "'inference.eu.ai.internal.': zone 'eu.ai.internal.' (zone of eu.ai.internal.) wins,"
                  + " the longest match",
              "'inference.eu.ai.internal.': zone 'ai.internal.' (zone of ai.internal.) loses, it is"
                  + " shorter",
              "'inference.eu.ai.internal.' A in zone 'eu.ai.internal.' (zone of eu.ai.internal.):"
                  + " inference.eu.ai.internal. A 300 10.0.0.1 10.0.0.2");
    }

    @Test
    void areNotFollowedWhenTheyAreAskedFor() {
      View view = view(zone("corp.internal.", "www CNAME db\ndb A 10.0.0.1"));

      assertThat(sets(ask(view, "www.corp.internal.", "CNAME")))
          .containsExactly("www.corp.internal. CNAME 300 db.corp.internal.");
      assertThat(ask(view, "db.corp.internal.", "CNAME").outcome()).isEqualTo(Outcome.NODATA);
    }

    @Test
    void answerForEveryType() {
      View view = view(zone("corp.internal.", "www CNAME db\ndb TXT here"));

      assertThat(ask(view, "www.corp.internal.", "TXT").data()).containsExactly("\"here\"");
      assertThat(ask(view, "www.corp.internal.", "MX").outcome()).isEqualTo(Outcome.NODATA);
    }

    @Test
    void mayLeadToPublicDns() {
      View view = view(zone("corp.internal.", "www CNAME www.example.com."));
      Answer answer = ask(view, "www.corp.internal.", "A");

      assertThat(answer.outcome()).isEqualTo(Outcome.ELSEWHERE);
      assertThat(answer.zone()).isEmpty();
      assertThat(sets(answer)).containsExactly("www.corp.internal. CNAME 300 www.example.com.");
      assertThat(answer.path())
          .last()
          .isEqualTo(
              "'www.example.com.': no private zone of the network matches, public DNS is asked");
    }

    @Test
    void leadNowhereWhereTheCloudDoesNotFollowThemOut() {
      View view = closed(zone("corp.internal.", "www CNAME www.example.com."));
      Answer answer = ask(view, "www.corp.internal.", "A");

      assertThat(answer.outcome()).isEqualTo(Outcome.NXDOMAIN);
      assertThat(answer.zone()).isEmpty();
      assertThat(sets(answer)).containsExactly("www.corp.internal. CNAME 300 www.example.com.");
      assertThat(answer.path().subList(2, 4))
          .containsExactly(
              "'www.example.com.': no private zone of the network matches, public DNS is asked",
              "'www.example.com.': NXDOMAIN, no CNAME is followed out of the private zones");
    }

    @Test
    void areFollowedInsideWhereTheCloudDoesNotFollowThemOut() {
      View view =
          closed(
              zone("corp.internal.", "www CNAME db.ai.internal."),
              zone("ai.internal.", "db A 10.0.0.1"));

      assertThat(ask(view, "www.corp.internal.", "A").data()).containsExactly("10.0.0.1");
    }

    @Test
    void matterNotForTheQuestionItselfWhereTheCloudDoesNotFollowThemOut() {
      assertThat(ask(closed(), "www.example.com.", "A").outcome()).isEqualTo(Outcome.ELSEWHERE);
    }

    @Test
    void failInALoop() {
      View view =
          view(
              zone("corp.internal.", "a CNAME b.ai.internal."),
              zone("ai.internal.", "b CNAME c\nc CNAME b"));
      Answer answer = ask(view, "a.corp.internal.", "A");

      assertThat(answer.outcome()).isEqualTo(Outcome.SERVFAIL);
      assertThat(answer.path())
          .last()
          .isEqualTo("'b.ai.internal.': SERVFAIL, it was asked before, the CNAMEs form a loop");
    }

    @Test
    void failWhenTheyLeadToThemselves() {
      Answer answer = ask(view(zone("corp.internal.", "a CNAME a")), "a.corp.internal.", "A");

      assertThat(answer.outcome()).isEqualTo(Outcome.SERVFAIL);
      assertThat(sets(answer)).hasSize(1);
    }

    @Test
    void failInALoopThroughAWildcard() {
      Answer answer = ask(view(zone("corp.internal.", "* CNAME x")), "y.corp.internal.", "A");

      assertThat(answer.outcome()).isEqualTo(Outcome.SERVFAIL);
      assertThat(sets(answer))
          .containsExactly(
              "y.corp.internal. CNAME 300 x.corp.internal.",
              "x.corp.internal. CNAME 300 x.corp.internal.");
    }

    @Test
    void areFollowedSixteenTimes() {
      assertThat(ask(view(chain(16)), "n0.corp.internal.", "A").data()).containsExactly("10.0.0.1");
    }

    @Test
    void areNotFollowedOnceMore() {
      Answer answer = ask(view(chain(17)), "n0.corp.internal.", "A");

      assertThat(answer.outcome()).isEqualTo(Outcome.SERVFAIL);
      assertThat(answer.path())
          .last()
          .isEqualTo("'n17.corp.internal.': SERVFAIL, more than 16 CNAMEs are not followed");
    }

    private static View.Zone chain(int length) {
      StringBuilder file = new StringBuilder("n" + length + " A 10.0.0.1\n");
      for (int i = 0; i < length; i++) {
        file.append("n%d CNAME n%d\n".formatted(i, i + 1));
      }
      return zone("corp.internal.", file.toString());
    }
  }

  @Nested
  class Aliases {
    private static View.Zone aliased(String file, ZoneRecordSet... aliases) {
      ZoneData data = ZoneText.zone("corp.internal.", file);
      for (ZoneRecordSet alias : aliases) {
        data = data.with(alias);
      }
      return new View.Zone("Z1", data);
    }

    private static ZoneRecordSet alias(String owner, String type, String target) {
      return new ZoneRecordSet(name(owner), DnsType.of(type), 0, List.of(), name(target));
    }

    @Test
    void giveTheRecordsOfAnotherNameOfTheZone() {
      View view =
          view(aliased("db 60 A 10.0.0.1", alias("corp.internal.", "A", "db.corp.internal.")));
      Answer answer = ask(view, "corp.internal.", "A");

      assertThat(sets(answer)).containsExactly("corp.internal. A 60 10.0.0.1");
      assertThat(answer.path())
          .last()
          .isEqualTo(
              "'corp.internal.' A in zone 'corp.internal.' (Z1) by an alias of"
                  + " 'db.corp.internal.': corp.internal. A 60 10.0.0.1");
    }

    @Test
    void mayLeadToAnother() {
      View view =
          view(
              aliased(
                  "db A 10.0.0.1",
                  alias("a.corp.internal.", "A", "b.corp.internal."),
                  alias("b.corp.internal.", "A", "db.corp.internal.")));

      assertThat(sets(ask(view, "a.corp.internal.", "A")))
          .containsExactly("a.corp.internal. A 300 10.0.0.1");
    }

    @Test
    void answerTheirOwnTypeOnly() {
      View view =
          view(
              aliased(
                  "db A 10.0.0.1\ndb TXT here",
                  alias("a.corp.internal.", "A", "db.corp.internal.")));

      assertThat(ask(view, "a.corp.internal.", "TXT").outcome()).isEqualTo(Outcome.NODATA);
    }

    @Test
    void mayStandForACname() {
      View view =
          view(
              aliased(
                  "www CNAME db\ndb A 10.0.0.1",
                  alias("a.corp.internal.", "CNAME", "www.corp.internal.")));

      assertThat(sets(ask(view, "a.corp.internal.", "A")))
          .containsExactly(
              "a.corp.internal. CNAME 300 db.corp.internal.", "db.corp.internal. A 300 10.0.0.1");
    }

    @Test
    void giveNothingIfTheirTargetLacksTheType() {
      View view =
          view(
              aliased(
                  "www CNAME db\ndb A 10.0.0.1",
                  alias("a.corp.internal.", "A", "www.corp.internal."),
                  alias("b.corp.internal.", "A", "gone.corp.internal.")));

      assertThat(ask(view, "a.corp.internal.", "A").outcome()).isEqualTo(Outcome.NODATA);
      assertThat(ask(view, "b.corp.internal.", "A").outcome()).isEqualTo(Outcome.NODATA);
      assertThat(ask(view, "b.corp.internal.", "A").path())
          .last()
          .isEqualTo(
              "'b.corp.internal.' A in zone 'corp.internal.' (Z1): NODATA, the alias"
                  + " 'gone.corp.internal.' leads to no set of this type");
    }

    @Test
    void giveNothingInALoop() {
      View view =
          view(
              aliased(
                  "",
                  alias("a.corp.internal.", "A", "b.corp.internal."),
                  alias("b.corp.internal.", "A", "a.corp.internal.")));

      assertThat(ask(view, "a.corp.internal.", "A").outcome()).isEqualTo(Outcome.NODATA);
    }

    @Test
    void areAnsweredElsewhereIfTheyLeadOutOfTheZone() {
      View view =
          view(
              aliased("", alias("a.corp.internal.", "A", "lb-1.elb.amazonaws.com.")),
              zone("elb.amazonaws.com.", "lb-1 A 10.0.0.1"));
      Answer answer = ask(view, "a.corp.internal.", "A");

      assertThat(answer.outcome()).isEqualTo(Outcome.ELSEWHERE);
      assertThat(answer.data()).isEmpty();
      assertThat(sets(answer))
          .containsExactly("a.corp.internal. A 0 alias lb-1.elb.amazonaws.com.");
      assertThat(answer.path())
          .last()
          .isEqualTo(
              "'a.corp.internal.' A in zone 'corp.internal.' (Z1): what the alias stands for"
                  + " answers: a.corp.internal. A 0 alias lb-1.elb.amazonaws.com.");
    }

    @Test
    void mayBeWildcards() {
      View view =
          view(aliased("db A 10.0.0.1", alias("*.corp.internal.", "A", "db.corp.internal.")));

      assertThat(sets(ask(view, "x.corp.internal.", "A")))
          .containsExactly("x.corp.internal. A 300 10.0.0.1");
      assertThat(ask(view, "x.corp.internal.", "A").path())
          .last()
          .asString()
          .contains(" by the wildcard '*.corp.internal.' by an alias of 'db.corp.internal.': ");
    }
  }

  @Nested
  class Delegations {
    private final View view =
        view(
            zone(
                "corp.internal.",
                """
                @              NS  ns.cloud.
                eu             NS  ns.eu
                eu             DS  1 13 1 0000000000000000000000000000000000000000
                ns.eu          A   10.0.0.1
                deep.eu        NS  ns.other.
                *              A   10.0.0.9
                """));

    @Test
    void areAnsweredElsewhere() {
      assertThat(ask(view, "db.eu.corp.internal.", "A").outcome()).isEqualTo(Outcome.ELSEWHERE);
      assertThat(ask(view, "eu.corp.internal.", "NS").outcome()).isEqualTo(Outcome.ELSEWHERE);
      assertThat(ask(view, "ns.eu.corp.internal.", "A").outcome()).isEqualTo(Outcome.ELSEWHERE);
    }

    @Test
    void areThoseOfTheHighestCut() {
      assertThat(ask(view, "db.deep.eu.corp.internal.", "A").path())
          .last()
          .isEqualTo(
              "'db.deep.eu.corp.internal.' A in zone 'corp.internal.' (zone of corp.internal.):"
                  + " delegated, other name servers are asked: eu.corp.internal. NS 300"
                  + " ns.eu.corp.internal.");
    }

    @Test
    void leaveTheDsSetToTheZoneAbove() {
      assertThat(ask(view, "eu.corp.internal.", "DS").outcome()).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void areNotTheNameServersOfTheZoneItself() {
      assertThat(ask(view, "corp.internal.", "NS").data()).containsExactly("ns.cloud.");
      assertThat(ask(view, "x.corp.internal.", "A").data()).containsExactly("10.0.0.9");
    }

    @Test
    void giveWayToAPrivateZoneOfTheirName() {
      View both =
          view(zone("corp.internal.", "eu NS ns.eu"), zone("eu.corp.internal.", "db A 10.0.0.2"));

      assertThat(ask(both, "db.eu.corp.internal.", "A").data()).containsExactly("10.0.0.2");
    }
  }

  @Nested
  class Bypasses {
    private final View view = View.bypassed("VPC vpc-1 has enableDnsSupport off");

    @Test
    void askNoPrivateZone() {
      Answer answer = ask(view, "db.corp.internal.", "A");

      assertThat(answer.outcome()).isEqualTo(Outcome.ELSEWHERE);
      assertThat(answer.zone()).isEmpty();
      assertThat(view.zones()).isEmpty();
      assertThat(answer.path())
          .containsExactly(
              "'db.corp.internal.': private zones are not asked, VPC vpc-1 has enableDnsSupport"
                  + " off");
    }
  }

  @Test
  void listsItsZonesByName() {
    View view = view(zone("z.internal.", ""), zone("internal.", ""), zone("a.z.internal.", ""));

    assertThat(view.zones())
        .extracting(View.Zone::toString)
        .containsExactly(
            "'internal.' (zone of internal.)",
            "'z.internal.' (zone of z.internal.)",
            "'a.z.internal.' (zone of a.z.internal.)");
  }

  @Test
  void refusesTypesThatNoRecordHas() {
    Stream.of("ANY", "AXFR", "IXFR", "MAILA", "MAILB", "OPT", "TSIG", "TKEY")
        .forEach(
            type ->
                assertThatThrownBy(() -> ask(view(), "db.corp.internal.", type))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(type + " is no type of a record; ask for one type, for example A"));
  }
}
