package io.github.privatezonesync.forward;

import static io.github.privatezonesync.forward.Forwarded.FAR;
import static io.github.privatezonesync.forward.Forwarded.HUB;
import static io.github.privatezonesync.forward.Forwarded.LAB;
import static io.github.privatezonesync.forward.Forwarded.findings;
import static io.github.privatezonesync.forward.Forwarded.plan;
import static io.github.privatezonesync.forward.Forwarded.problems;
import static io.github.privatezonesync.forward.Forwarded.to;
import static io.github.privatezonesync.forward.Forwarded.zone;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.ForwardedDomain;
import io.github.privatezonesync.OnPremises;
import io.github.privatezonesync.fake.FakeForwarding;
import io.github.privatezonesync.fake.FakeNetwork;
import io.github.privatezonesync.fake.FakeResolver;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ForwardingPlanTest {
  private static final FakeResolver DOOR = FakeResolver.of(HUB, "10.0.0.10", "10.0.1.10");
  private static final FakeForwarding ONE = FakeForwarding.of("one", HUB, LAB).with(DOOR);

  @Test
  void printsRulesWaysAndWhatMustBeLetIn() {
    OnPremises dc =
        OnPremises.of("dc")
            .servers("10.9.0.53", "10.9.0.54")
            .asksFrom("10.9.0.0/24")
            .answers("corp.example")
            .forwards("ai.internal", DOOR);
    FakeForwarding asking =
        ONE.but(
            info ->
                info.askingFrom(Map.of("hub", List.of("10.0.0.11"), "lab", List.of("10.0.0.11"))));
    assertThat(
            plan(
                to(asking)
                    .domains(
                        ForwardedDomain.of("corp.example").to(dc),
                        ForwardedDomain.of("partner.example").to("172.16.9.53").port(5353))
                    .beside(zone("ai.internal", HUB))))
        .hasToString(
            """
            PrivateForwarding 'hybrid' in stack shop/prod

            target 'one': Fake Rules
              forwarded domains: 2
                corp.example.     to 10.9.0.53, 10.9.0.54   from hub, lab
                partner.example.  to 172.16.9.53 port 5353  from hub, lab
              resources: 3
                fake:dns:Door  1
                fake:dns:Rule  2

            domain 'ai.internal.' is answered
              one/hub  by PrivateZoneSync 'zones'
              one/lab  by public DNS, asked by one/lab
            domain 'corp.example.' is answered
              one/hub, one/lab  by servers 'dc'  through servers 'dc'
            domain 'partner.example.' is answered
              one/hub, one/lab  by 172.16.9.53  through 172.16.9.53

            must be let in and routed back
              from          sources, to be routed back  to            addresses             port (UDP, TCP)
              one           10.0.0.11                   servers 'dc'  10.9.0.53, 10.9.0.54  53
              one           10.0.0.11                   -             172.16.9.53           5353
              servers 'dc'  10.9.0.0/24                 one/hub       10.0.0.10, 10.0.1.10  53

              found: single server: target 'one', forwarded domain 'partner.example.': one name server is all
                     that answers, 172.16.9.53; give a second one
            """);
  }

  @Test
  void letsInOnlyWhatIsAskedWhereARuleHasOneServer() {
    assertThat(
            plan(to(ONE, FakeForwarding.of("two", FakeForwarding.LISTS, FAR))
                    .domains(
                        ForwardedDomain.of("corp.example").to("10.9.0.53", "10.9.0.54").from("two"),
                        ForwardedDomain.of("one.example").to(DOOR).from("two")))
                .letIn()
                .rows())
        .extracting(LetIn::addresses)
        .containsExactly(List.of("10.9.0.53"), List.of("10.0.0.10"));
  }

  @Test
  void handsTheTableToTheNetworkTeamAsMarkdownAndJson() {
    LetInTable table =
        plan(to(ONE).domains(ForwardedDomain.of("corp.example").to("10.9.0.53", "10.9.0.54")))
            .letIn();
    assertThat(table.toMarkdown())
        .isEqualTo(
            """
            | From | Sources, to be routed back | To | Addresses | Port, UDP and TCP |
            | --- | --- | --- | --- | --- |
            | one/hub | (chosen at deployment) | - | 10.9.0.53, 10.9.0.54 | 53 |
            | one/lab | (chosen at deployment) | - | 10.9.0.53, 10.9.0.54 | 53 |
            """);
    assertThat(table.toJson())
        .startsWith(
            """
            [
              {
                "from": "one/hub",
                "sources": [],
                "to": "-",
                "addresses": [
                  "10.9.0.53",
                  "10.9.0.54"
                ],
                "port": 53
              },
            """);
  }

  @Test
  void isTheSameHoweverTheDeclarationIsOrdered() {
    ForwardedDomain corp = ForwardedDomain.of("corp.example").to("10.9.0.53", "10.9.0.54");
    ForwardedDomain partner = ForwardedDomain.of("partner.example").to("172.16.9.53");
    FakeForwarding two = FakeForwarding.of("two", FAR);
    assertThat(plan(to(two, ONE).domains(partner, corp)))
        .hasToString(plan(to(ONE, two).domains(corp, partner)).toString());
  }

  @Test
  void refusesANetworkInTwoTargets() {
    assertThat(problems(to(FakeForwarding.of("one", HUB), FakeForwarding.of("two", HUB))))
        .containsExactly(
            "target 'two', network 'hub': is the network 'one/hub' too; rules and resolvers of a network"
                + " are in one place, give it once");
  }

  @Test
  void reportsAllProblemsAtOnce() {
    FakeForwarding small = FakeForwarding.of("two", FakeForwarding.ZONES_FIRST, FAR);
    assertThat(
            problems(
                to(ONE, small)
                    .domains(
                        ForwardedDomain.of("corp..example").to("10.9.0.53"),
                        ForwardedDomain.of("none.example"),
                        ForwardedDomain.of("bad.example").to("10.9.0.300").port(0),
                        ForwardedDomain.of("out.example").to("10.9.0.53").carveOut("in.example"),
                        ForwardedDomain.of("who.example").to("10.9.0.53").from("three"),
                        ForwardedDomain.of("six.example").to("fd00::1").from("two"),
                        ForwardedDomain.of("many.example")
                            .to("10.9.0.1", "10.9.0.2", "10.9.0.3")
                            .port(5353)
                            .carveOut("a.many.example"),
                        ForwardedDomain.of("door.example")
                            .to(FakeResolver.of(FakeNetwork.of("elsewhere", "net/elsewhere"))))))
        .containsExactly(
            "forwarded domain 'corp..example': 'corp..example' has an empty label; write one dot between"
                + " labels",
            "forwarded domain 'none.example': no name server given; add at least one with .to(..)",
            "forwarded domain 'bad.example': '10.9.0.300' is not an IPv4 address",
            "forwarded domain 'bad.example': port 0 is none; use 1 to 65535, or leave it out for 53",
            "forwarded domain 'out.example', carve-out: 'in.example.' is not below the forwarded domain;"
                + " name a domain below 'out.example.'",
            "forwarded domain 'who.example': there is no target or network 'three'; the targets are one,"
                + " two, the networks one/hub, one/lab, two/far",
            "forwarded domain 'door.example': no target has the resolver of network 'elsewhere'; add it to"
                + " the target of its network",
            "target 'two', forwarded domain 'bad.example.': port 0 is given; Fake Zones asks servers at"
                + " port 53 only, leave the port or the target out with .exceptFrom(\"two\")",
            "target 'two', forwarded domain 'many.example.': port 5353 is given; Fake Zones asks servers at"
                + " port 53 only, leave the port or the target out with .exceptFrom(\"two\")",
            "target 'two', forwarded domain 'many.example.': 3 name servers; Fake Zones takes at most 2 in"
                + " a rule, leave some out",
            "target 'two', forwarded domain 'many.example.': 'a.many.example.' cannot be carved out, Fake"
                + " Zones has no rule for that; forward it to servers of its own, or leave the target out"
                + " with .exceptFrom(\"two\")",
            "target 'two', forwarded domain 'six.example.': 'fd00::1' is an IPv6 address; Fake Zones asks"
                + " servers by IPv4 only, give an IPv4 address or leave the target out with"
                + " .exceptFrom(\"two\")");
  }

  @Test
  void saysHowANetworkIsNamedAndAServerGiven() {
    assertThat(
            problems(
                to(ONE, FakeForwarding.of("two", FAR))
                    .domains(
                        ForwardedDomain.of("corp.example").to("10.9.0.53").from("hub"),
                        ForwardedDomain.of("lab.example").to("dns.corp.example"),
                        ForwardedDomain.of("far.example").to("10.9.0.53").to("10.9.0.53"))))
        .containsExactly(
            "forwarded domain 'corp.example': there is no target 'hub'; a network is named with its"
                + " target, one/hub",
            "forwarded domain 'lab.example': 'dns.corp.example' is not an address; give the address of the"
                + " name server",
            "forwarded domain 'far.example': '10.9.0.53' is given twice; give it once");
  }

  @Test
  void refusesNetworksThatAreNoneOrTheSame() {
    assertThat(
            problems(
                to(
                    FakeForwarding.of(
                        "one",
                        HUB,
                        FakeNetwork.of("again", "https://fake/net/hub"),
                        FakeNetwork.of("odd", "hub")))))
        .containsExactly(
            "target 'one', network 'again': is the same as network 'hub'; name a network once",
            "target 'one', network 'odd': 'hub' is not a network; expected net/{name}");
  }

  @Test
  void refusesOneDomainTwiceFromOneNetwork() {
    assertThat(
            problems(
                to(ONE)
                    .domains(
                        ForwardedDomain.of("corp.example").to("10.9.0.53"),
                        ForwardedDomain.of("Corp.Example.").to("10.9.0.54").from("one/lab"))))
        .containsExactly(
            "target 'one', forwarded domain 'corp.example.': is forwarded twice from network 'lab'; give"
                + " all name servers in one place, or tell the two apart with .from(..)");
  }

  @Test
  void refusesAResolverThatCannotBeAsked() {
    FakeResolver mute = FakeResolver.of(HUB);
    assertThat(
            problems(
                to(FakeForwarding.of("one", HUB, LAB).with(mute))
                    .domains(ForwardedDomain.of("corp.example").to(mute).from("one/lab"))))
        .containsExactly(
            "forwarded domain 'corp.example': the resolver of network 'hub' has no address to be asked at;"
                + " add one with .inbound(..)");
  }

  @Test
  void wantsTheHubToForwardWhatItsSpokesAskItFor() {
    assertThat(
            problems(
                to(FakeForwarding.of("one", HUB, LAB).through("lab", "hub"))
                    .domains(ForwardedDomain.of("corp.example").to("10.9.0.53").from("one/lab"))))
        .containsExactly(
            "target 'one', forwarded domain 'corp.example.': networks that ask through 'hub' forward it,"
                + " but 'hub' does not; add it with .from(\"one/hub\")");
  }

  @Test
  void reportsWhatOnlyTheCloudFindsWrong() {
    assertThat(problems(to(ONE.finding(Problem.of(Place.of("subnets"), "one is used twice")))))
        .containsExactly("target 'one', subnets: one is used twice");
  }

  @Test
  void wantsATarget() {
    assertThat(problems(to()))
        .containsExactly("no target given; add at least one with targets(..)");
  }

  @Test
  void takesNullsAsProblems() {
    assertThat(
            problems(
                to(ONE)
                    .domains(
                        null,
                        ForwardedDomain.of(null).to((String) null),
                        ForwardedDomain.of("a.example").to((OnPremises) null))
                    .onPremises((OnPremises) null)))
        .containsExactly(
            "domains: null is given; give a value or leave it out",
            "onPremises: null is given; give a value or leave it out",
            "forwarded domain '': '' is not a domain name; write labels joined by dots",
            "forwarded domain '': '' is not an IPv4 address",
            "forwarded domain 'a.example', to: null is given; give a value or leave it out");
  }

  @Test
  void findsTwoNetworksThatOneServerCannotTellApart() {
    FakeForwarding shared =
        FakeForwarding.of("one", FakeForwarding.ONE_KIND.withSharedSources(), HUB, LAB)
            .but(
                info ->
                    info.askingFrom(
                        Map.of("hub", List.of("192.0.2.0/24"), "lab", List.of("192.0.2.0/24"))));
    assertThat(
            findings(
                to(shared)
                    .domains(ForwardedDomain.of("corp.example").to("10.9.0.53", "10.9.0.54"))))
        .contains(
            "shared source: server 10.9.0.53: one/hub, one/lab ask it from the same 192.0.2.0/24, so its"
                + " answers can be routed to one of them only; let one of them ask, and the others"
                + " through it");
    assertThat(
            findings(
                to(shared.through("lab", "hub"))
                    .domains(ForwardedDomain.of("corp.example").to("10.9.0.53", "10.9.0.54"))))
        .isEmpty();
  }
}
