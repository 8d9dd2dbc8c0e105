package io.github.privatezonesync.simulator.azure;

import static io.github.privatezonesync.simulator.azure.PrivateResolver.dynamic;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.inboundInputs;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.link;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.rule;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.ruleInputs;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.spaceInputs;
import static io.github.privatezonesync.simulator.azure.Subscription.networkId;
import static io.github.privatezonesync.simulator.azure.Subscription.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.privatezonesync.simulator.Client;
import io.github.privatezonesync.simulator.OutsideServer;
import io.github.privatezonesync.simulator.Snapshot;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What networks with rulesets and inbound endpoints resolve. */
class ForwardedNetworkTest {
  private static final String INBOUND = "10.0.0.4";

  private final Subscription subscription = DataCentre.reachable();

  private List<String> path(String network, String name) {
    return subscription.ask(network, name, DnsType.A).path();
  }

  @Test
  void aRuleOfTheLinkedRulesetAsksItsTargets() {
    rule(subscription, "dc", "corp.example.", "10.9.0.53", "10.9.0.54");

    assertThat(subscription.ask("spoke", "db.corp.example"))
        .isEqualTo("db.corp.example. A: 10.9.1.1");
    assertThat(path("spoke", "db.corp.example"))
        .startsWith(
            "'db.corp.example.': rule dc of ruleset rules for 'corp.example.' wins, the longest"
                + " match",
            "'db.corp.example.' A: 10.9.0.53 is asked, the first that answers",
            "'db.corp.example.' A: 10.9.0.54 is asked if those before do not answer");
  }

  @Test
  void aNetworkThatIsNotLinkedDoesNotForward() {
    rule(subscription, "dc", "corp.example.", "10.9.0.53");

    assertThat(subscription.ask("hub", "db.corp.example"))
        .isEqualTo("db.corp.example. A: ELSEWHERE");
  }

  @Test
  void theNextTargetIsAskedWhileTheFirstIsSilentAndForHalfAnHour() {
    rule(subscription, "dc", "corp.example.", "10.9.0.53", "10.9.0.54");

    subscription.clouds().outside(outside -> outside.silent("10.9.0.53"));
    assertThat(subscription.ask("spoke", "db.corp.example")).endsWith("10.9.2.1");

    subscription.clouds().outside(outside -> outside.answering("10.9.0.53"));
    assertThat(subscription.ask("spoke", "db.corp.example")).endsWith("10.9.2.1");

    subscription.clouds().outside(outside -> outside.after(Duration.ofMinutes(30)));
    assertThat(subscription.ask("spoke", "db.corp.example")).endsWith("10.9.1.1");
  }

  @Test
  void withoutAnyTargetThatAnswersTheQuestionFails() {
    rule(subscription, "dc", "corp.example.", "10.9.0.53");
    subscription.clouds().outside(outside -> outside.silent("10.9.0.53"));

    assertThat(subscription.ask("spoke", "db.corp.example"))
        .isEqualTo("db.corp.example. A: SERVFAIL");
  }

  @Test
  void whatATargetDoesNotHaveDoesNotExist() {
    rule(subscription, "dc", "corp.example.", "10.9.0.53", "10.9.0.54");

    assertThat(subscription.ask("spoke", "none.corp.example"))
        .isEqualTo("none.corp.example. A: NXDOMAIN");
  }

  @Test
  void aDisabledRuleIsIgnored() {
    rule(subscription, "all", "corp.example.", "10.9.0.53");
    subscription.create(
        PrivateResolver.RULE,
        "off",
        with(
            ruleInputs("off", "db.corp.example.", "10.9.0.99"), "forwardingRuleState", "Disabled"));

    assertThat(subscription.ask("spoke", "db.corp.example"))
        .isEqualTo("db.corp.example. A: 10.9.1.1");
  }

  @Test
  void aLinkedZoneWinsOverARuleOfAnyLength() {
    DataCentre.zoneOn(subscription, "spoke");
    rule(subscription, "child", "db.corp.internal.", "10.9.0.53");

    assertThat(subscription.ask("spoke", "db.corp.internal"))
        .isEqualTo("db.corp.internal. A: 10.0.9.9");
    assertThat(path("spoke", "db.corp.internal"))
        .contains(
            "'db.corp.internal.': rule child of ruleset rules for 'db.corp.internal.' loses to the"
                + " zone");
  }

  @Test
  void aRuleForAllNamesLeavesAzuresOwnToAzure() {
    rule(subscription, "all", ".", "10.9.0.53");

    assertThat(subscription.ask("spoke", "db.corp.example"))
        .isEqualTo("db.corp.example. A: 10.9.1.1");
    assertThat(subscription.ask("spoke", "a.storage.windows.net"))
        .isEqualTo("a.storage.windows.net. A: ELSEWHERE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows.net.", "storage.windows.net."})
  void aRuleMayNameWhatIsAzuresOwn(String domain) {
    rule(subscription, "all", ".", "10.9.0.54");
    rule(subscription, "azure", domain, "10.9.0.53");

    assertThat(subscription.ask("spoke", "a.storage.windows.net"))
        .isEqualTo("a.storage.windows.net. A: 10.9.1.2");
  }

  @Test
  void anInboundEndpointAnswersByTheZonesOfItsNetwork() {
    DataCentre.zoneOn(subscription, "hub");
    rule(subscription, "hub", "corp.internal.", INBOUND);

    assertThat(subscription.clouds().snapshot().inboundAddresses())
        .containsExactly(Map.entry(INBOUND, Client.of(networkId("hub"))));
    assertThat(subscription.ask("spoke", "db.corp.internal"))
        .isEqualTo("db.corp.internal. A: 10.0.9.9");
  }

  @Test
  void anInboundEndpointAnswersByTheRulesetOfItsNetworkToo() {
    rule(subscription, "dc", "corp.example.", "10.9.0.53");
    link(subscription, "hub");
    subscription
        .clouds()
        .outside(outside -> outside.with(OutsideServer.of("branch").forwards(".", INBOUND)));

    assertThat(
            subscription
                .clouds()
                .snapshot()
                .resolveOutside("branch", DomainName.of("db.corp.example"), DnsType.A))
        .hasToString("db.corp.example. A: 10.9.1.1");
  }

  @Test
  void aRuleToTheInboundEndpointOfALinkedNetworkGoesRoundForNamesThatNoZoneCovers() {
    rule(subscription, "loop", "corp.internal.", INBOUND);
    link(subscription, "hub");

    assertThat(subscription.ask("hub", "db.corp.internal"))
        .isEqualTo("db.corp.internal. A: SERVFAIL");
    assertThat(path("hub", "db.corp.internal"))
        .anyMatch(step -> step.contains("it goes round in a circle: network hub, network hub"));

    DataCentre.zoneOn(subscription, "hub");
    assertThat(subscription.ask("hub", "db.corp.internal"))
        .isEqualTo("db.corp.internal. A: 10.0.9.9");
  }

  @Test
  void nobodyIsAskedAtAnAddressThatIsNoInboundOne() {
    Snapshot snapshot = subscription.clouds().snapshot();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> snapshot.inboundView("10.9.0.53"))
        .withMessage("nobody can be asked at '10.9.0.53'; there are [10.0.0.4]");
  }

  @Test
  void aRuleAsksTheInboundEndpointOfAnotherResolver() {
    subscription.create(Subscription.NETWORK, "hub2", spaceInputs("hub2", "10.2.0.0/16"));
    subscription.create(
        PrivateResolver.SUBNET, "in2", PrivateResolver.subnetInputs("hub2", "in2", "10.2.0.0/28"));
    subscription.create(
        PrivateResolver.RESOLVER, "dns2", PrivateResolver.resolverInputs("dns2", "hub2"));
    subscription.create(
        PrivateResolver.INBOUND,
        "in2",
        with(
            inboundInputs(
                "in2",
                with(
                    dynamic("in2"),
                    "subnet",
                    Map.of("id", PrivateResolver.subnetId("hub2", "in2")))),
            "dnsResolverName",
            "dns2"));
    DataCentre.zoneOn(subscription, "hub2");
    rule(subscription, "hub2", "corp.internal.", "10.2.0.4");
    link(subscription, "hub");

    assertThat(subscription.ask("hub", "db.corp.internal"))
        .isEqualTo("db.corp.internal. A: 10.0.9.9");
  }
}
