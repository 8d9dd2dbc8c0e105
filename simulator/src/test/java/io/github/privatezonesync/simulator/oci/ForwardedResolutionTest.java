package io.github.privatezonesync.simulator.oci;

import static io.github.privatezonesync.simulator.oci.Tenancy.rule;
import static io.github.privatezonesync.simulator.oci.Tenancy.with;
import static io.github.privatezonesync.simulator.oci.Tenancy.without;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.Client;
import io.github.privatezonesync.simulator.OutsideServer;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.ZoneFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a VCN resolves whose resolver has rules, and what it answers at its listening endpoints. */
class ForwardedResolutionTest {
  private final Tenancy tenancy = Tenancy.fresh();
  private final Live vcn = tenancy.vcn("fra");
  private final Live subnet = tenancy.subnet(vcn, "app", "10.0.1.0/24");
  private final String resolver = tenancy.resolver(vcn);

  ForwardedResolutionTest() {
    tenancy.endpoint(vcn, subnet, "out", true);
    tenancy
        .clouds()
        .outside(
            outside ->
                outside
                    .with(server("dc", "10.9.0.53", "db 60 A 10.9.0.1"))
                    .with(server("lab", "10.9.0.54", "db 60 A 10.9.0.2")));
  }

  private static OutsideServer server(String name, String address, String record) {
    return OutsideServer.of(name, address)
        .zone(ZoneFile.parse(DomainName.of("corp.example."), record));
  }

  private Live rules(Map<String, Object> rule) {
    return tenancy.create(ResolverModel.TYPE, "resolver", resolverInputs(List.of(rule)));
  }

  private Live rules(Map<String, Object> first, Map<String, Object> second) {
    return tenancy.create(ResolverModel.TYPE, "resolver", resolverInputs(List.of(first, second)));
  }

  private Map<String, Object> resolverInputs(List<Map<String, Object>> rules) {
    return with(Tenancy.resolverInputs(resolver), "rules", rules);
  }

  @Test
  void asksTheServerOfARuleForANameAndThoseBelow() {
    rules(rule("out", "10.9.0.53", "corp.example"));

    assertThat(tenancy.address(vcn, "db.corp.example")).isEqualTo("10.9.0.1");
    assertThat(tenancy.address(vcn, "none.corp.example")).isEqualTo("NXDOMAIN");
    assertThat(tenancy.address(vcn, "db.xcorp.example")).isEqualTo("ELSEWHERE");
    assertThat(tenancy.resolve(vcn, "db.corp.example", "A").path())
        .startsWith(
            "'db.corp.example.': rule 1 of resolver 'fra' for 'corp.example.' wins, the first that"
                + " matches",
            "'db.corp.example.' A: 10.9.0.53 is asked, the first that answers");
  }

  @Test
  void takesTheFirstRuleThatMatchesAndNotTheLongest() {
    Live of =
        rules(
            rule("out", "10.9.0.53", "example", "corp.example"),
            rule("out", "10.9.0.54", "corp.example"));

    assertThat(tenancy.address(vcn, "db.corp.example")).isEqualTo("10.9.0.1");
    assertThat(tenancy.resolve(vcn, "db.corp.example", "A").path())
        .contains(
            "'db.corp.example.': rule 1 of resolver 'fra' for 'example.' wins, the first that"
                + " matches",
            "'db.corp.example.': rule 2 of resolver 'fra' for 'corp.example.' loses, it is later");

    tenancy.update(
        ResolverModel.TYPE,
        of,
        resolverInputs(
            List.of(
                rule("out", "10.9.0.54", "corp.example"), rule("out", "10.9.0.53", "example"))));
    assertThat(tenancy.address(vcn, "db.corp.example")).isEqualTo("10.9.0.2");
  }

  @Test
  void takesAllNamesByARuleWithoutConditions() {
    rules(
        rule("out", "10.9.0.54", "corp.example"),
        without(rule("out", "10.9.0.53"), "qnameCoverConditions"));

    assertThat(tenancy.address(vcn, "db.corp.example")).isEqualTo("10.9.0.2");
    assertThat(tenancy.resolve(vcn, "www.example.com", "A").path().get(0))
        .isEqualTo(
            "'www.example.com.': rule 2 of resolver 'fra' for '.' wins, the first that matches");
  }

  @Test
  void asksNoRuleForANameThatAZoneCovers() {
    Live view = tenancy.view("ai");
    Live zone = tenancy.zone("example", view.id());
    tenancy.create(
        ResolverModel.TYPE,
        "resolver",
        with(
            resolverInputs(List.of(rule("out", "10.9.0.53", "corp.example"))),
            "attachedViews",
            List.of(Map.of("viewId", view.id()))));

    assertThat(tenancy.address(vcn, "db.corp.example")).isEqualTo("NXDOMAIN");
    assertThat(tenancy.resolve(vcn, "db.corp.example", "A").path())
        .contains(
            "'db.corp.example.': rule 1 of resolver 'fra' for 'corp.example.' loses to the zone");

    tenancy.update(
        ZoneModel.TYPE,
        zone,
        with(Tenancy.zoneInputs("example", view.id()), "resolutionMode", "TRANSPARENT"));
    assertThat(tenancy.address(vcn, "db.corp.example")).isEqualTo("10.9.0.1");
  }

  @Test
  void followsACnameFromAZoneToARule() {
    Live view = tenancy.view("ai");
    Live zone = tenancy.zone("ai.internal", view.id());
    tenancy.set(zone, "www.ai.internal", "CNAME", "db.corp.example.");
    tenancy.create(
        ResolverModel.TYPE,
        "resolver",
        with(
            resolverInputs(List.of(rule("out", "10.9.0.53", "corp.example"))),
            "attachedViews",
            List.of(Map.of("viewId", view.id()))));

    assertThat(tenancy.resolve(vcn, "www.ai.internal", "A").data()).containsExactly("10.9.0.1");
  }

  @Test
  void failsIfItsServerDoesNotAnswer() {
    rules(rule("out", "10.9.0.53", "corp.example"), rule("out", "10.9.0.54", "corp.example"));
    tenancy.clouds().outside(outside -> outside.silent("10.9.0.53"));

    assertThat(tenancy.address(vcn, "db.corp.example")).isEqualTo("SERVFAIL");
  }

  @Test
  void letsOtherVcnsAskAtAListeningEndpoint() {
    Live hub = tenancy.create(NetworkModel.TYPE, "hub", Tenancy.vcnInputs("hub", "10.1.0.0/16"));
    Live door = tenancy.endpoint(hub, tenancy.subnet(hub, "dns", "10.1.1.0/24"), "in", false);
    Live view = tenancy.view("ai");
    Live zone = tenancy.zone("ai.internal", view.id());
    tenancy.set(zone, "db.ai.internal", "A", "10.0.0.7");
    tenancy.attached(hub, view);
    rules(rule("out", "10.1.1.2", "ai.internal"));

    assertThat(door.state()).containsEntry("listeningAddress", "10.1.1.2");
    assertThat(tenancy.address(vcn, "db.ai.internal")).isEqualTo("10.0.0.7");
    assertThat(tenancy.clouds().snapshot().inboundAddresses())
        .containsExactly(Map.entry("10.1.1.2", Client.of(hub.id())));
  }

  @Test
  void seesTheCircleOfARuleThatLeadsToItsOwnEndpoint() {
    Live in = tenancy.endpoint(vcn, subnet, "in", false);
    rules(rule("out", "10.0.1.3", "corp.example"));

    assertThat(in.state()).containsEntry("listeningAddress", "10.0.1.3");
    assertThat(tenancy.address(vcn, "db.corp.example")).isEqualTo("SERVFAIL");
    assertThat(tenancy.resolve(vcn, "db.corp.example", "A").path())
        .last()
        .asString()
        .contains("SERVFAIL, it goes round in a circle: network fra, network fra");
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/8,   ANSWERED,  ELSEWHERE",
    "10.0.0.0/16,  ANSWERED,  ELSEWHERE",
    "10.0.1.0/24,  ELSEWHERE, ELSEWHERE",
    "192.0.2.0/24, ELSEWHERE, ELSEWHERE",
    "0.0.0.0/0,    ANSWERED,  ANSWERED"
  })
  void isForAllClientsOfTheVcnOrForNone(String block, String inside, String outside) {
    Live in = tenancy.endpoint(vcn, subnet, "in", false);
    rules(
        Map.of(
            "action",
            "FORWARD",
            "destinationAddresses",
            List.of("10.9.0.53"),
            "sourceEndpointName",
            "out",
            "clientAddressConditions",
            List.of(block)));

    assertThat(tenancy.resolve(vcn, "db.corp.example", "A").outcome()).hasToString(inside);
    assertThat(
            tenancy
                .clouds()
                .snapshot()
                .inboundView(String.valueOf(in.state().get("listeningAddress")))
                .resolve(DomainName.of("db.corp.example"), DnsType.A)
                .outcome())
        .hasToString(outside);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "action | DROP | Rule action DROP is not FORWARD",
        "sourceEndpointName | in | sourceEndpointName: in is not a forwarding endpoint of the resolver"
      })
  void refusesRules(String property, String value, String message) {
    tenancy.endpoint(vcn, subnet, "in", false);

    assertThat(
            Tenancy.refusal(
                () -> rules(with(rule("out", "10.9.0.53", "corp.example"), property, value))))
        .isEqualTo("400-InvalidParameter, " + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "destinationAddresses | 10.9.0.53 10.9.0.54 | destinationAddresses has 2 addresses, and is limited to 1",
        "destinationAddresses | fd00::53 | destinationAddresses: fd00::53 is not an IPv4 address",
        "qnameCoverConditions | a..b | qnameCoverConditions: a..b is not a domain name",
        "clientAddressConditions | 10.0.0.0/16 | Specifying both qnameCoverConditions and clientAddressConditions is not allowed"
      })
  void refusesListsOfRules(String property, String values, String message) {
    assertThat(
            Tenancy.refusal(
                () ->
                    rules(
                        with(
                            rule("out", "10.9.0.53", "corp.example"),
                            property,
                            List.of(values.split(" "))))))
        .isEqualTo("400-InvalidParameter, " + message);
  }

  @Test
  void refusesABlockOfClientsThatIsNone() {
    Map<String, Object> rule =
        with(
            without(rule("out", "10.9.0.53"), "qnameCoverConditions"),
            "clientAddressConditions",
            List.of("10.0.0.0"));

    assertThat(Tenancy.refusal(() -> rules(rule)))
        .isEqualTo("400-InvalidParameter, clientAddressConditions: 10.0.0.0 is not a CIDR block");
  }

  @Test
  void hasAtMostFiftyRules() {
    List<Map<String, Object>> rules = new ArrayList<>();
    for (int i = 0; i <= Quotas.RULES_PER_RESOLVER; i++) {
      rules.add(rule("out", "10.9.0.53", "d" + i + ".example"));
    }

    assertThat(
            Tenancy.refusal(
                () ->
                    tenancy.create(
                        ResolverModel.TYPE,
                        "resolver",
                        Map.of("resolverId", resolver, "rules", rules))))
        .isEqualTo(
            "400-LimitExceeded, Resolver %s would have more than 50 rules".formatted(resolver));
  }

  @Test
  void keepsConditionsThatAreLeftOutLater() {
    Live of = rules(rule("out", "10.9.0.53", "corp.example"));

    assertThat(
            tenancy
                .diff(
                    ResolverModel.TYPE,
                    of,
                    resolverInputs(
                        List.of(without(rule("out", "10.9.0.53"), "qnameCoverConditions"))))
                .changed())
        .isEmpty();
    assertThat(
            tenancy
                .diff(
                    ResolverModel.TYPE,
                    of,
                    resolverInputs(List.of(rule("out", "10.9.0.53", "other"))))
                .changed())
        .containsExactly("rules");
  }
}
