package io.github.privatezonesync.forward;

import static io.github.privatezonesync.forward.Forwarded.FAR;
import static io.github.privatezonesync.forward.Forwarded.HUB;
import static io.github.privatezonesync.forward.Forwarded.LAB;
import static io.github.privatezonesync.forward.Forwarded.findings;
import static io.github.privatezonesync.forward.Forwarded.problems;
import static io.github.privatezonesync.forward.Forwarded.to;
import static io.github.privatezonesync.forward.Forwarded.zone;
import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import io.github.privatezonesync.ForwardedDomain;
import io.github.privatezonesync.OnPremises;
import io.github.privatezonesync.PrivateForwardingArgs;
import io.github.privatezonesync.fake.FakeForwarding;
import io.github.privatezonesync.fake.FakeResolver;
import org.junit.jupiter.api.Test;

class FindingsTest {
  private static final FakeResolver DOOR = FakeResolver.of(HUB, "10.0.0.10", "10.0.1.10");
  private static final FakeResolver FAR_DOOR = FakeResolver.of(FAR, "10.7.0.10");

  @Test
  void findsNothingWhereServersAnswerWhatIsForwarded() {
    OnPremises dc = OnPremises.of("dc").servers("10.9.0.53", "10.9.0.54").answers("corp.example");
    assertThat(
            findings(
                to(FakeForwarding.of("one", HUB, LAB))
                    .domains(ForwardedDomain.of("corp.example").to(dc))))
        .isEmpty();
  }

  @Test
  void refusesARuleToItsOwnNetworksResolver() {
    assertThat(
            problems(
                to(FakeForwarding.of("one", HUB, LAB).with(DOOR))
                    .domains(ForwardedDomain.of("ai.internal").to(DOOR))
                    .beside(zone("ai.internal", HUB))
                    .overlap("ai.internal", "the resolver answers for all")))
        .containsExactly(
            "forwarded domain 'ai.internal.': questions for 'ai.internal.' and names below go round in a"
                + " circle, one/hub -> one/hub; one of them must answer, or be left out with"
                + " .exceptFrom(..)");
  }

  @Test
  void seesTheSameLoopThroughATypedAddress() {
    assertThat(
            problems(
                to(FakeForwarding.of("one", HUB).with(DOOR))
                    .domains(ForwardedDomain.of("ai.internal").to("10.0.1.10"))))
        .singleElement()
        .asString()
        .contains("one/hub -> one/hub");
  }

  @Test
  void letsTheOtherNetworksAskTheResolverOfOne() {
    assertThat(
            findings(
                to(FakeForwarding.of("one", HUB, LAB).with(DOOR))
                    .domains(ForwardedDomain.of("ai.internal").to(DOOR).exceptFrom("one/hub"))
                    .beside(zone("ai.internal", HUB))))
        .isEmpty();
  }

  @Test
  void saysThatServersOutsideMayNeverAskForWhatAnAliasLeadsTo() {
    FakeForwarding target =
        FakeForwarding.of("one", FakeForwarding.RULES_WIN.withAliasLabel("private"), HUB)
            .with(DOOR);
    OnPremises servers =
        OnPremises.of("dc").servers("10.9.0.53", "10.9.0.54").answers("corp.example");
    ForwardedDomain corp = ForwardedDomain.of("corp.example").to("10.9.0.53", "10.9.0.54");

    assertThat(
            findings(
                to(target)
                    .domains(corp)
                    .onPremises(servers.forwards("private.files.example", DOOR))
                    .beside(zone("private.files.example", HUB))))
        .containsExactly(
            "behind alias: servers 'dc': public aliases in 'files.example.' lead to the forwarded domain"
                + " 'private.files.example.', and a server that hands on the whole public answer asks"
                + " nobody for it; forward 'files.example.' too, unless these servers follow aliases"
                + " themselves");
    assertThat(
            findings(
                to(target)
                    .domains(corp)
                    .onPremises(
                        servers
                            .forwards("private.files.example", DOOR)
                            .forwards("files.example", DOOR))
                    .beside(zone("private.files.example", HUB))))
        .isEmpty();
  }

  @Test
  void saysWhomACloudWithOneServerInARuleNeverAsks() {
    assertThat(
            findings(
                to(
                        FakeForwarding.of("one", FakeForwarding.RULES_WIN, HUB).with(DOOR),
                        FakeForwarding.of("two", FakeForwarding.LISTS, FAR))
                    .domains(
                        ForwardedDomain.of("a.example").to("10.9.0.53", "10.9.0.54").from("two"),
                        ForwardedDomain.of("b.example").to("10.9.0.53").from("two"),
                        ForwardedDomain.of("one.example").to(DOOR).from("two"))
                    .beside(zone("one.example", HUB))))
        .containsExactly(
            "single server: target 'two', forwarded domain 'a.example.': only 10.9.0.53 is asked, and"
                + " not 10.9.0.54, because Fake Lists takes one name server in a rule; put a load"
                + " balancer in front of several",
            "single server: target 'two', forwarded domain 'b.example.': only 10.9.0.53 is asked,"
                + " because Fake Lists takes one name server in a rule; put a load balancer in front of"
                + " several",
            "single server: target 'two', forwarded domain 'one.example.': only the first address of"
                + " one/hub is asked, because Fake Lists takes one name server in a rule; put a load"
                + " balancer in front of several");
  }

  @Test
  void keepsALoopAwayByAZoneAndSaysSo() {
    assertThat(
            findings(
                to(FakeForwarding.of("one", FakeForwarding.ZONES_FIRST, HUB, LAB).with(DOOR))
                    .domains(ForwardedDomain.of("ai.internal").to(DOOR))
                    .beside(zone("ai.internal", HUB))
                    .overlap("ai.internal", "one ruleset for all")))
        .containsExactly(
            "one unlink away: forwarded domain 'ai.internal.': only the zone 'ai.internal.' keeps"
                + " questions of one/hub from going round in a circle; take the rule out of these"
                + " networks with .exceptFrom(..) before the zone");
  }

  @Test
  void judgesALoopByNameNotByLink() {
    // the zone covers a part of what is forwarded: the rest goes round
    assertThat(
            problems(
                to(FakeForwarding.of("one", FakeForwarding.ZONES_FIRST, HUB, LAB).with(DOOR))
                    .domains(ForwardedDomain.of("internal").to(DOOR))
                    .beside(zone("ai.internal", HUB))))
        .singleElement()
        .asString()
        .contains("questions for 'internal.' and names below go round");
  }

  @Test
  void findsACircleOverTwoTargetsAndServersOnPremises() {
    OnPremises dc = OnPremises.of("dc").servers("10.9.0.53").forwards("internal", FAR_DOOR);
    assertThat(
            problems(
                to(
                        FakeForwarding.of("one", HUB).with(DOOR),
                        FakeForwarding.of("two", FAR).with(FAR_DOOR))
                    .domains(
                        ForwardedDomain.of("internal").to(dc).from("one"),
                        ForwardedDomain.of("internal").to(DOOR).from("two"))))
        .containsExactly(
            "forwarded domain 'internal.': questions for 'internal.' and names below go round in a"
                + " circle, one/hub -> servers 'dc' -> two/far -> one/hub; one of them must answer, or"
                + " be left out with .exceptFrom(..)");
  }

  @Test
  void findsMutualDefaultRules() {
    OnPremises dc =
        OnPremises.of("dc").servers("10.9.0.53").answers("corp.example").forwards(".", DOOR);
    assertThat(
            problems(
                to(FakeForwarding.of("one", HUB).with(DOOR))
                    .domains(ForwardedDomain.of(".").to(dc))))
        .singleElement()
        .asString()
        .contains(
            "questions for '.' and names below go round", "one/hub -> servers 'dc' -> one/hub");
  }

  @Test
  void refusesARuleThatAZoneAboveItHides() {
    assertThat(
            problems(
                to(FakeForwarding.of("one", FakeForwarding.ZONES_FIRST, HUB, LAB))
                    .domains(ForwardedDomain.of("db.corp.example").to("10.9.0.53", "10.9.0.54"))
                    .beside(zone("corp.example", HUB))))
        .containsExactly(
            "forwarded domain 'db.corp.example.': is never asked from one/hub: the zone"
                + " 'corp.example.' there answers first, also that a name does not exist; take the"
                + " networks out of the zone, or leave them out with .exceptFrom(..)");
  }

  @Test
  void takesThatRuleWhereTheLongestNameDecides() {
    assertThat(
            problems(
                to(FakeForwarding.of("one", HUB, LAB))
                    .domains(ForwardedDomain.of("db.corp.example").to("10.9.0.53", "10.9.0.54"))
                    .beside(zone("corp.example", HUB))))
        .isEmpty();
  }

  @Test
  void refusesARuleAndAZoneOfOneNameInEachCloudsWords() {
    ForwardedDomain domain = ForwardedDomain.of("corp.example").to("10.9.0.53", "10.9.0.54");
    assertThat(
            problems(
                to(FakeForwarding.of("one", HUB))
                    .domains(domain)
                    .beside(zone("corp.example", HUB))))
        .containsExactly(
            "forwarded domain 'corp.example.': hides the zone of the same name in one/hub; leave them out"
                + " with .exceptFrom(..), or say why with overlap(\"corp.example\", reason)");
    assertThat(
            problems(
                to(FakeForwarding.of("one", FakeForwarding.ZONES_FIRST, HUB))
                    .domains(domain)
                    .beside(zone("corp.example", HUB))))
        .singleElement()
        .asString()
        .contains("is never asked from one/hub, which have a zone of the same name");
    assertThat(
            problems(
                to(FakeForwarding.of("one", FakeForwarding.ONE_KIND, HUB))
                    .domains(domain)
                    .overlap("corp.example", "moving")
                    .beside(zone("corp.example", HUB))))
        .containsExactly(
            "forwarded domain 'corp.example.': cannot be forwarded from one/hub, which have a zone of the"
                + " same name; remove the zone first, or leave them out with .exceptFrom(..)");
  }

  @Test
  void saysThatAnOverlapIsNoLongerThere() {
    assertThat(
            findings(
                to(FakeForwarding.of("one", HUB))
                    .domains(ForwardedDomain.of("corp.example").to("10.9.0.53", "10.9.0.54"))
                    .overlap("corp.example", "moving")))
        .containsExactly(
            "unused overlap: forwarded domain 'corp.example.': no network has both a rule and a zone of"
                + " this name any more; remove the overlap");
  }

  @Test
  void findsAResolverWhoseNetworkLacksTheZone() {
    assertThat(
            findings(
                to(FakeForwarding.of("one", HUB, LAB).with(DOOR))
                    .domains(ForwardedDomain.of("ai.internal").to(DOOR).exceptFrom("one/hub"))))
        .containsExactly(
            "black hole: forwarded domain 'ai.internal.': questions of one/lab end at one/hub, which has"
                + " neither a zone nor a rule for it, so public DNS answers; associate the zone with that"
                + " network, or ask somebody else");
  }

  @Test
  void findsServersOutsideThatAskANetworkWithoutTheZone() {
    OnPremises dc = OnPremises.of("dc").servers("10.9.0.53").forwards("ai.internal", DOOR);
    ForwardedDomain partner =
        ForwardedDomain.of("partner.example").to("172.16.9.53", "172.16.9.54");
    PrivateForwardingArgs.Builder hub =
        to(FakeForwarding.of("one", HUB, LAB).with(DOOR)).onPremises(dc).domains(partner);

    assertThat(findings(hub.beside(zone("ai.internal", LAB))))
        .containsExactly(
            "black hole: forwarded domain 'ai.internal.': questions of servers 'dc' end at one/hub, which"
                + " has neither a zone nor a rule for it, so public DNS answers; associate the zone with"
                + " that network, or ask somebody else");
  }

  @Test
  void letsServersOutsideForwardAWideDomainToANetworkThatHasPartsOfIt() {
    OnPremises dc = OnPremises.of("dc").servers("10.9.0.53").forwards("internal", DOOR);
    ForwardedDomain partner =
        ForwardedDomain.of("partner.example").to("172.16.9.53", "172.16.9.54");

    assertThat(
            findings(
                to(FakeForwarding.of("one", HUB).with(DOOR))
                    .onPremises(dc)
                    .domains(partner)
                    .beside(zone("ai.internal", HUB))))
        .isEmpty();
  }

  @Test
  void findsServersThatDoNotHaveTheDomain() {
    OnPremises dc = OnPremises.of("dc").servers("10.9.0.53", "10.9.0.54").answers("corp.example");
    assertThat(
            findings(
                to(FakeForwarding.of("one", HUB))
                    .domains(ForwardedDomain.of("partner.example").to(dc))))
        .containsExactly(
            "black hole: forwarded domain 'partner.example.': questions of one/hub end at servers 'dc',"
                + " which neither answer nor forward it; say so with .answers(..) or .forwards(..), or"
                + " ask somebody else");
  }

  @Test
  void neverCallsAnAddressThatIsNotKnownYetFreeOfLoops() {
    assertThat(
            findings(
                to(FakeForwarding.of("one", HUB))
                    .domains(ForwardedDomain.of("corp.example").to(Output.of("10.9.0.53")))))
        .contains(
            "not known yet: forwarded domain 'corp.example.': questions of one/hub go to an address known"
                + " at deployment, so nobody can say yet whether they come back");
  }

  @Test
  void findsNetworksThatGetDifferentAnswers() {
    assertThat(
            findings(
                to(FakeForwarding.of("one", HUB, LAB))
                    .domains(
                        ForwardedDomain.of("corp.example")
                            .to("10.9.0.53", "10.9.0.54")
                            .from("one/lab"))
                    .beside(zone("corp.example", HUB))))
        .containsExactly(
            "asymmetry: domain 'corp.example.': networks get different answers: one/hub from"
                + " PrivateZoneSync 'zones'; one/lab from 10.9.0.53 or 10.9.0.54");
  }

  @Test
  void leavesACarvedOutDomainToTheCloud() {
    OnPremises dc = OnPremises.of("dc").servers("10.9.0.53", "10.9.0.54").answers("corp.example");
    ForwardingPlan plan =
        Forwarded.plan(
            to(FakeForwarding.of("one", HUB))
                .domains(ForwardedDomain.of("corp.example").to(dc).carveOut("ads.corp.example")));
    assertThat(plan.ways())
        .hasToString(
            """
            domain 'ads.corp.example.' is answered
              one/hub  by public DNS, asked by one/hub
            domain 'corp.example.' is answered
              one/hub  by servers 'dc'  through servers 'dc'
            """);
  }

  @Test
  void asksThroughTheHub() {
    OnPremises dc = OnPremises.of("dc").servers("10.9.0.53", "10.9.0.54").answers("corp.example");
    ForwardingPlan plan =
        Forwarded.plan(
            to(FakeForwarding.of("one", HUB, LAB).through("lab", "hub"))
                .domains(ForwardedDomain.of("corp.example").to(dc)));
    assertThat(plan.ways())
        .hasToString(
            """
            domain 'corp.example.' is answered
              one/hub  by servers 'dc'  through servers 'dc'
              one/lab  by servers 'dc'  through one/hub, then servers 'dc'
            """);
  }
}
