package io.github.privatezonesync.simulator.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.Client;
import io.github.privatezonesync.simulator.OutsideServer;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import io.github.privatezonesync.simulator.dns.Answer;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.Outcome;
import io.github.privatezonesync.simulator.dns.ZoneData;
import io.github.privatezonesync.simulator.dns.ZoneFile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What VPCs resolve whose rules forward to servers on premises and to each other. */
class ForwardedResolutionTest {
  private static final String DC = "10.9.0.53";

  private final ResolverStack stack = ResolverStack.fresh();
  private final String hub = stack.vpc("hub");
  private final String spoke = stack.vpc("spoke");
  private final String a = stack.subnet(hub, "10.0.1.0/24");
  private final String b = stack.subnet(hub, "10.0.2.0/24");
  private final Live outbound = stack.endpoint("OUTBOUND", hub, a, b);

  private static ZoneData zone(String origin, String file) {
    return ZoneFile.parse(DomainName.of(origin), file);
  }

  private void onPremises(OutsideServer server) {
    stack.aws().clouds().outside(outside -> outside.with(server));
  }

  private void follow(String vpc, String domain, String... targets) {
    stack.associate(stack.rule(domain, outbound, targets), vpc);
  }

  private Answer ask(String vpc, String name) {
    return stack.aws().resolve(vpc, name, "A");
  }

  @Test
  void asksTheServersOnPremises() {
    onPremises(OutsideServer.of("dc", DC).zone(zone("corp.example", "db 300 A 10.1.0.1")));
    Live rule = stack.rule("corp.example", outbound, DC);
    stack.associate(rule, spoke);

    Answer answer = ask(spoke, "db.corp.example");

    assertThat(answer.data()).containsExactly("10.1.0.1");
    assertThat(answer.path().get(0))
        .isEqualTo(
            "'db.corp.example.': rule %s of account 111111111111 for 'corp.example.' wins, the longest match"
                .formatted(rule.id()));
    assertThat(ask(spoke, "no.corp.example").outcome()).isEqualTo(Outcome.NXDOMAIN);
    assertThat(ask(hub, "db.corp.example").outcome()).isEqualTo(Outcome.ELSEWHERE);
  }

  @Test
  void asksAnyOfTheTargetsThatAnswers() {
    onPremises(OutsideServer.of("dc", DC).zone(zone("corp.example", "db 300 A 10.1.0.1")));
    onPremises(
        OutsideServer.of("old", "10.9.0.54").zone(zone("corp.example", "db 300 A 10.1.0.9")));
    follow(spoke, "corp.example", DC, "10.9.0.54");

    assertThat(stack.aws().possible(spoke, "db.corp.example", "A")).hasSize(2);
    stack.aws().clouds().outside(outside -> outside.silent(DC));
    assertThat(ask(spoke, "db.corp.example").data()).containsExactly("10.1.0.9");
    stack.aws().clouds().outside(outside -> outside.silent("10.9.0.54"));
    assertThat(ask(spoke, "db.corp.example").outcome()).isEqualTo(Outcome.SERVFAIL);
  }

  @ParameterizedTest
  @CsvSource({
    "corp.example, corp.example, rule",
    "example, corp.example, zone",
    "., corp.example, zone",
    "corp.example, example, rule",
  })
  void prefersTheLongerNameAndThenTheRule(String domain, String zone, String winner) {
    onPremises(OutsideServer.of("dc", DC).zone(zone("corp.example", "db 300 A 10.1.0.1")));
    Live made = stack.aws().zone(zone, spoke);
    stack.aws().record(made, "db.corp.example", "A", "10.2.0.1");
    follow(spoke, domain, DC);

    assertThat(ask(spoke, "db.corp.example").data())
        .containsExactly(winner.equals("rule") ? "10.1.0.1" : "10.2.0.1");
  }

  @Test
  void leavesDomainsOfSystemRulesToItself() {
    onPremises(OutsideServer.of("dc", DC).zone(zone("example", "db.corp 300 A 10.1.0.1")));
    follow(spoke, "example", DC);
    stack.associate(stack.systemRule("corp.example"), spoke);

    assertThat(ask(spoke, "db.corp.example").outcome()).isEqualTo(Outcome.ELSEWHERE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ip-10-0-0-1.ec2.internal",
        "x.compute-1.internal",
        "x.compute-1.amazonaws.com",
        "1.0.0.10.in-addr.arpa",
        "1.0.16.172.in-addr.arpa",
        "1.0.31.172.in-addr.arpa",
        "1.0.168.192.in-addr.arpa",
        "254.169.254.169.in-addr.arpa",
        "localhost",
        "1.0.0.127.in-addr.arpa",
      })
  void keepsTheNamesThatAwsDefinesItselfFromShorterRules(String name) {
    onPremises(OutsideServer.of("dc", DC).zone(zone(".", "db.corp.example 300 A 10.1.0.1")));
    follow(spoke, ".", DC);

    assertThat(ask(spoke, "db.corp.example").data()).containsExactly("10.1.0.1");
    assertThat(ask(spoke, name).outcome()).isEqualTo(Outcome.ELSEWHERE);
    assertThat(ask(spoke, name).path()).anyMatch(step -> step.contains("autodefined rule"));
  }

  @Test
  void forwardsNamesThatAwsDefinesItselfIfARuleNamesThem() {
    onPremises(
        OutsideServer.of("dc", DC).zone(zone("10.in-addr.arpa", "1.0.0 300 PTR db.corp.example.")));
    follow(spoke, "10.in-addr.arpa", DC);

    assertThat(stack.aws().resolve(spoke, "1.0.0.10.in-addr.arpa", "PTR").data())
        .containsExactly("db.corp.example.");
  }

  @Test
  void forwardsReverseNamesOnceTheirRulesAreSwitchedOff() {
    onPremises(OutsideServer.of("dc", DC).zone(zone(".", "x 300 A 10.1.0.1")));
    follow(spoke, ".", DC);
    Live config =
        stack
            .aws()
            .create(
                ResolverStack.CONFIG,
                "it",
                Map.of("resourceId", spoke, "autodefinedReverseFlag", "DISABLE"));

    assertThat(ask(spoke, "1.0.0.10.in-addr.arpa").outcome()).isEqualTo(Outcome.NXDOMAIN);
    assertThat(ask(spoke, "localhost").outcome()).isEqualTo(Outcome.ELSEWHERE);

    stack.aws().delete(ResolverStack.CONFIG, config);
    assertThat(ask(spoke, "1.0.0.10.in-addr.arpa").outcome()).isEqualTo(Outcome.NXDOMAIN);
    stack
        .aws()
        .update(
            ResolverStack.CONFIG,
            config,
            Map.of("resourceId", spoke, "autodefinedReverseFlag", "ENABLE"));
    assertThat(ask(spoke, "1.0.0.10.in-addr.arpa").outcome()).isEqualTo(Outcome.ELSEWHERE);
  }

  @Test
  void hasTheNamesOfInstancesOfItsRegion() {
    ResolverStack ireland = new ResolverStack(stack.aws().in("eu-west-1"));
    String vpc = ireland.vpc("ireland");
    Live endpoint =
        ireland.endpoint(
            "OUTBOUND",
            vpc,
            ireland.subnet(vpc, "10.3.1.0/24"),
            ireland.subnet(vpc, "10.3.2.0/24"));
    onPremises(OutsideServer.of("dc", DC).zone(zone(".", "x 300 A 10.1.0.1")));
    ireland.associate(ireland.rule(".", endpoint, DC), vpc);

    assertThat(ireland.aws().resolve(vpc, "x.eu-west-1.compute.internal", "A").outcome())
        .isEqualTo(Outcome.ELSEWHERE);
    assertThat(ireland.aws().resolve(vpc, "x.ec2.internal", "A").outcome())
        .isEqualTo(Outcome.NXDOMAIN);
  }

  @Test
  void answersFromOutsideAsTheVpcOfTheInboundEndpoint() {
    Live zone = stack.aws().zone("cloud.example", hub);
    stack.aws().record(zone, "db.cloud.example", "A", "10.0.5.5");
    Live inbound = stack.endpoint("INBOUND", hub, a, b);
    follow(spoke, "cloud.example", "10.0.1.5", "10.0.2.5");
    onPremises(OutsideServer.of("dc", DC).forwards("cloud.example", "10.0.1.5"));

    assertThat(inbound.state().toString()).contains("10.0.1.5", "10.0.2.5");
    assertThat(ask(spoke, "db.cloud.example").data()).containsExactly("10.0.5.5");
    assertThat(
            stack
                .aws()
                .clouds()
                .snapshot()
                .resolveOutside("dc", DomainName.of("db.cloud.example"), DnsType.A)
                .data())
        .containsExactly("10.0.5.5");
  }

  @Test
  void findsCirclesOverPremises() {
    stack.endpoint("INBOUND", hub, a, b);
    follow(hub, "corp.example", DC);
    onPremises(OutsideServer.of("dc", DC).forwards("corp.example", "10.0.1.5"));

    Answer answer = ask(hub, "db.corp.example");

    assertThat(answer.outcome()).isEqualTo(Outcome.SERVFAIL);
    assertThat(answer.path()).anyMatch(step -> step.contains("goes round in a circle"));
  }

  @Test
  void followsNoRuleWithoutDnsSupport() {
    Live deaf =
        stack
            .aws()
            .create(
                AwsStack.VPC,
                "deaf",
                Map.of("cidrBlock", "10.4.0.0/16", "enableDnsHostnames", false));
    follow(deaf.id(), "corp.example", DC);

    assertThat(ask(deaf.id(), "db.corp.example").path().get(0)).contains("enableDnsHostnames off");
  }

  @Test
  void forwardsNothingInVpcsWithoutRules() {
    assertThat(stack.aws().clouds().snapshot().view(client(spoke)).isForwarding()).isFalse();
    follow(spoke, "corp.example", DC);
    assertThat(stack.aws().clouds().snapshot().view(client(spoke)).isForwarding()).isTrue();
    assertThat(List.of(ask(hub, "db.corp.example").path().get(0)))
        .noneMatch(step -> step.contains("rule"));
  }

  private static Client client(String vpc) {
    return Client.of(vpc);
  }
}
