package io.github.privatezonesync.simulator.azure;

import static io.github.privatezonesync.simulator.azure.PrivateResolver.inboundId;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.outboundId;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.resolverId;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.rulesetId;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.subnetId;
import static io.github.privatezonesync.simulator.azure.Subscription.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The look-up functions of DNS Private Resolver. */
class ResolverFunctionsTest {
  private static final String RESOLVERS = "listDnsResolverByVirtualNetwork";
  private static final String RULESETS = "listDnsForwardingRulesetByVirtualNetwork";

  private final Subscription subscription = PrivateResolver.ruleset();

  @BeforeEach
  void forward() {
    PrivateResolver.rule(subscription, "dc", "corp.example.", "10.9.0.53");
    PrivateResolver.link(subscription, "spoke");
  }

  /** Invokes with names in the group, the names of parameters and values by turns. */
  private Map<String, Object> invoke(String function, String... namesAndValues) {
    Map<String, Object> arguments = new LinkedHashMap<>(Map.of("resourceGroupName", "rg"));
    for (int i = 0; i < namesAndValues.length; i += 2) {
      arguments.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return subscription.provider().invoke("azure-native:network:" + function, arguments);
  }

  @Test
  void looksUpEachResource() {
    assertThat(invoke("getSubnet", "virtualNetworkName", "hub", "subnetName", "in"))
        .containsEntry("id", subnetId("hub", "in"))
        .containsEntry("addressPrefix", "10.0.0.0/28");
    assertThat(invoke("getDnsResolver", "dnsResolverName", "dns"))
        .containsEntry("id", resolverId("dns"))
        .containsEntry("dnsResolverState", "Connected");
    assertThat(invoke("getInboundEndpoint", "dnsResolverName", "dns", "inboundEndpointName", "in"))
        .containsEntry("id", inboundId("in"))
        .containsKey("ipConfigurations");
    assertThat(
            invoke("getOutboundEndpoint", "dnsResolverName", "dns", "outboundEndpointName", "out"))
        .containsEntry("id", outboundId("out"))
        .containsEntry("subnet", Map.of("id", subnetId("hub", "out")));
    assertThat(invoke("getDnsForwardingRuleset", "dnsForwardingRulesetName", "rules"))
        .containsEntry("id", rulesetId("rules"))
        .containsEntry("dnsResolverOutboundEndpoints", List.of(Map.of("id", outboundId("out"))));
    assertThat(
            invoke(
                "getForwardingRule",
                "dnsForwardingRulesetName",
                "rules",
                "forwardingRuleName",
                "dc"))
        .containsEntry("id", rulesetId("rules") + "/forwardingRules/dc")
        .containsEntry("domainName", "corp.example.");
    assertThat(
            invoke(
                "getPrivateResolverVirtualNetworkLink",
                "dnsForwardingRulesetName",
                "rules",
                "virtualNetworkLinkName",
                "spoke"))
        .containsEntry("id", rulesetId("rules") + "/virtualNetworkLinks/spoke")
        .containsEntry("virtualNetwork", Map.of("id", Subscription.networkId("spoke")));
  }

  @Test
  void saysThatAResourceIsMissing() {
    assertThat(
            refusal(
                () ->
                    invoke(
                        "getForwardingRule",
                        "dnsForwardingRulesetName",
                        "rules",
                        "forwardingRuleName",
                        "none")))
        .startsWith("request failed " + rulesetId("rules") + "/forwardingRules/none: ")
        .contains("Status=404 Code=\"ResourceNotFound\"");
  }

  @Test
  void listsTheResolverOfANetwork() {
    assertThat(invoke(RESOLVERS, "virtualNetworkName", "HUB"))
        .containsOnly(Map.entry("value", List.of(Map.of("id", resolverId("dns")))));
    assertThat(invoke(RESOLVERS, "virtualNetworkName", "spoke"))
        .containsOnly(Map.entry("value", List.of()));
  }

  @Test
  void listsTheRulesetOfANetwork() {
    assertThat(invoke(RULESETS, "virtualNetworkName", "spoke"))
        .containsOnly(
            Map.entry(
                "value",
                List.of(
                    Map.of(
                        "id",
                        rulesetId("rules"),
                        "virtualNetworkLink",
                        Map.of("id", rulesetId("rules") + "/virtualNetworkLinks/spoke")))));
    assertThat(invoke(RULESETS, "virtualNetworkName", "hub"))
        .containsOnly(Map.entry("value", List.of()));
  }

  @Test
  void saysThatTheNetworkIsMissing() {
    assertThat(refusal(() -> invoke(RESOLVERS, "virtualNetworkName", "none")))
        .startsWith("request failed " + Subscription.networkId("none") + ": ")
        .contains("Code=\"ResourceNotFound\"");
    assertThat(refusal(() -> invoke(RULESETS)))
        .isEqualTo("missing required property 'virtualNetworkName'");
  }
}
