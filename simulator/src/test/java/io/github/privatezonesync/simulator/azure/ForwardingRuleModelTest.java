package io.github.privatezonesync.simulator.azure;

import static io.github.privatezonesync.simulator.azure.PrivateResolver.RULE;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.ruleInputs;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.rulesetId;
import static io.github.privatezonesync.simulator.azure.Subscription.inputs;
import static io.github.privatezonesync.simulator.azure.Subscription.refusal;
import static io.github.privatezonesync.simulator.azure.Subscription.with;
import static io.github.privatezonesync.simulator.azure.Subscription.without;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForwardingRuleModelTest {
  private static final String AT_ONCE = "autorest/azure: Service returned an error. Status=";

  private final Subscription subscription = PrivateResolver.ruleset();

  private Live rule(String name, String domain, String... addresses) {
    return PrivateResolver.rule(subscription, name, domain, addresses);
  }

  private Live update(String name, Map<String, Object> inputs) {
    return subscription.provider().update(RULE, name, ruleId(name), Map.of(), inputs);
  }

  private static String ruleId(String name) {
    return rulesetId("rules") + "/forwardingRules/" + name;
  }

  private static String badRequest(String message) {
    return AT_ONCE + "400 Code=\"BadRequest\" Message=\"" + message + "\"";
  }

  @Test
  void makesARule() {
    Live rule = rule("dc", "corp.example.", "10.9.0.53", "10.9.0.54");

    assertThat(rule.id()).isEqualTo(ruleId("dc"));
    assertThat(rule.state())
        .containsEntry("name", "dc")
        .containsEntry("type", "Microsoft.Network/dnsForwardingRulesets/forwardingRules")
        .containsEntry("domainName", "corp.example.")
        .containsEntry("forwardingRuleState", "Enabled")
        .containsEntry(
            "targetDnsServers",
            List.of(
                Map.of("ipAddress", "10.9.0.53", "port", 53.0),
                Map.of("ipAddress", "10.9.0.54", "port", 53.0)));
    assertThat(subscription.calls())
        .containsExactly("ForwardingRules_CreateOrUpdate rg/rules/forwardingRules/dc");
  }

  @Test
  void isEnabledUnlessItSaysOtherwise() {
    Map<String, Object> inputs =
        without(ruleInputs("dc", "corp.example.", "10.9.0.53"), "forwardingRuleState");

    assertThat(subscription.create(RULE, "dc", inputs).state())
        .containsEntry("forwardingRuleState", "Enabled");
    assertThat(update("dc", with(inputs, "forwardingRuleState", "Disabled")).state())
        .containsEntry("forwardingRuleState", "Disabled");
    assertThat(refusal(() -> update("dc", with(inputs, "forwardingRuleState", "Off"))))
        .isEqualTo(
            badRequest(
                "The forwarding rule state 'Off' is invalid. It is 'Enabled' or 'Disabled'."));
  }

  @Test
  void changesTargetsInPlace() {
    rule("dc", "corp.example.", "10.9.0.53");

    assertThat(
            update(
                    "dc",
                    with(
                        ruleInputs("dc", "corp.example."),
                        "targetDnsServers",
                        List.of(Map.of("ipAddress", "10.9.0.54", "port", 5353.0))))
                .state())
        .containsEntry(
            "targetDnsServers", List.of(Map.of("ipAddress", "10.9.0.54", "port", 5353.0)));
  }

  @Test
  void refusesAnotherDomainInPlace() {
    rule("dc", "corp.example.", "10.9.0.53");

    assertThat(refusal(() -> update("dc", ruleInputs("dc", "other.example.", "10.9.0.53"))))
        .isEqualTo(
            AT_ONCE
                + "409 Code=\"Conflict\" Message=\"Exception of type 'Microsoft.Azure.Networking.Dns.ManagedResolver.Frontend.Contracts.Exceptions.Service.FrontendConflictServiceException' was thrown.\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "corp.example.", "_msdcs.corp.example.", "a-1.b.c."})
  void takesDomainsThatEndWithADot(String domain) {
    assertThat(rule("dc", domain, "10.9.0.53").state()).containsEntry("domainName", domain);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "corp.example", "example.", "..", "a..b.", "*.corp.example.", "a b.c."})
  void refusesOtherDomains(String domain) {
    assertThat(refusal(() -> rule("dc", domain, "10.9.0.53")))
        .isEqualTo(
            badRequest(
                "The domain name '%s' is invalid. It must end with a dot, and be '.' or have 2 to 34 labels."
                    .formatted(domain)));
  }

  @Test
  void aDomainHasOneRule() {
    rule("dc", "corp.example.", "10.9.0.53");

    assertThat(refusal(() -> rule("again", "Corp.example.", "10.9.0.54")))
        .isEqualTo(
            AT_ONCE
                + "409 Code=\"Conflict\" Message=\"The domain name 'Corp.example.' is already used by forwarding rule '%s'.\""
                    .formatted(ruleId("dc")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1st", "_dc", "a.b", "dc!"})
  void refusesOtherNames(String name) {
    assertThat(refusal(() -> rule(name, "corp.example.", "10.9.0.53")))
        .startsWith(
            AT_ONCE + "400 Code=\"BadRequest\" Message=\"The forwarding rule name '" + name);
  }

  @Test
  void hasOneToSixTargets() {
    String refused =
        badRequest(
            "The number of target DNS servers of '%s' must be from 1 to 6."
                .formatted(ruleId("dc")));

    assertThat(refusal(() -> rule("dc", "corp.example."))).isEqualTo(refused);
    assertThat(
            refusal(
                () ->
                    rule(
                        "dc",
                        "corp.example.",
                        "10.9.0.1",
                        "10.9.0.2",
                        "10.9.0.3",
                        "10.9.0.4",
                        "10.9.0.5",
                        "10.9.0.6",
                        "10.9.0.7")))
        .isEqualTo(refused);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dns.corp.example", "fd00::53", "", "10.9.0.256"})
  void refusesTargetsThatAreNoIpv4Addresses(String address) {
    assertThat(refusal(() -> rule("dc", "corp.example.", address)))
        .startsWith(
            AT_ONCE
                + "400 Code=\"BadRequest\" Message=\"The target DNS server '%s' is invalid."
                    .formatted(address));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, 65_536})
  void refusesPortsThatAreNone(double port) {
    assertThat(
            refusal(
                () ->
                    subscription.create(
                        RULE,
                        "dc",
                        with(
                            ruleInputs("dc", "corp.example."),
                            "targetDnsServers",
                            List.of(inputs("ipAddress", "10.9.0.53", "port", port))))))
        .contains("The target DNS server '10.9.0.53 port %d' is invalid.".formatted((int) port));
  }

  @Test
  void aTargetIsThereOnce() {
    assertThat(refusal(() -> rule("dc", "corp.example.", "10.9.0.53", "10.9.0.53")))
        .contains("The target DNS server '10.9.0.53' is invalid.");
  }

  @Test
  void refusesAzureItselfAsTarget() {
    assertThat(refusal(() -> rule("dc", "corp.example.", "168.63.129.16")))
        .isEqualTo(badRequest("Exception while making add request for rule"));
  }

  @Test
  void itsRulesetAndItsGroupExist() {
    assertThat(
            refusal(
                () ->
                    subscription.create(
                        RULE,
                        "dc",
                        with(
                            ruleInputs("dc", "corp.example.", "10.9.0.53"),
                            "dnsForwardingRulesetName",
                            "none"))))
        .startsWith(AT_ONCE + "404 Code=\"ParentResourceNotFound\"");
    assertThat(
            refusal(
                () ->
                    subscription.create(
                        RULE,
                        "dc",
                        with(
                            ruleInputs("dc", "corp.example.", "10.9.0.53"),
                            "resourceGroupName",
                            "none"))))
        .startsWith(AT_ONCE + "404 Code=\"ResourceGroupNotFound\"");
  }

  @Test
  void aRulesetHasAThousandRules() {
    for (int i = 0; i < Quotas.RULES_PER_RULESET; i++) {
      rule("r" + i, "d%d.example.".formatted(i), "10.9.0.53");
    }

    assertThat(refusal(() -> rule("last", "last.example.", "10.9.0.53")))
        .isEqualTo(
            badRequest(
                "The number of forwarding rules of DNS forwarding ruleset '%s' has reached its limit of 1000."
                    .formatted(rulesetId("rules"))));
  }

  @Test
  void deletesARule() {
    Live rule = rule("dc", "corp.example.", "10.9.0.53");

    subscription.delete(RULE, rule);

    assertThat(subscription.provider().read(RULE, rule.id(), Map.of())).isEmpty();
  }
}
