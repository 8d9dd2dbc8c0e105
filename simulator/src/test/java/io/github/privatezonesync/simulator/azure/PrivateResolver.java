package io.github.privatezonesync.simulator.azure;

import static io.github.privatezonesync.simulator.azure.Subscription.groupId;
import static io.github.privatezonesync.simulator.azure.Subscription.inputs;
import static io.github.privatezonesync.simulator.azure.Subscription.networkId;
import static io.github.privatezonesync.simulator.azure.Subscription.networkInputs;
import static io.github.privatezonesync.simulator.azure.Subscription.values;
import static io.github.privatezonesync.simulator.azure.Subscription.with;

import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import java.util.List;
import java.util.Map;

/**
 * The resources of DNS Private Resolver in a {@link Subscription}, each under its simplest name.
 */
final class PrivateResolver {
  static final String SUBNET = "azure-native:network:Subnet";
  static final String RESOLVER = "azure-native:network:DnsResolver";
  static final String INBOUND = "azure-native:network:InboundEndpoint";
  static final String OUTBOUND = "azure-native:network:OutboundEndpoint";
  static final String RULESET = "azure-native:network:DnsForwardingRuleset";
  static final String RULE = "azure-native:network:ForwardingRule";
  static final String LINK = "azure-native:network:PrivateResolverVirtualNetworkLink";

  private PrivateResolver() {}

  /** The networks hub and spoke; in hub the delegated subnets in and out. */
  static Subscription networks() {
    Subscription subscription = Subscription.withGroup();
    subscription.create(Subscription.NETWORK, "hub", spaceInputs("hub", "10.0.0.0/16"));
    subscription.create(Subscription.NETWORK, "spoke", spaceInputs("spoke", "10.1.0.0/16"));
    subscription.create(SUBNET, "in", subnetInputs("hub", "in", "10.0.0.0/28"));
    subscription.create(SUBNET, "out", subnetInputs("hub", "out", "10.0.0.16/28"));
    subscription.calls();
    return subscription;
  }

  /** With the resolver dns in hub. */
  static Subscription resolver() {
    Subscription subscription = networks();
    subscription.create(RESOLVER, "dns", resolverInputs("dns", "hub"));
    subscription.calls();
    return subscription;
  }

  /** With the inbound endpoint in, the outbound endpoint out, and the ruleset rules. */
  static Subscription ruleset() {
    Subscription subscription = resolver();
    subscription.create(INBOUND, "in", inboundInputs("in", dynamic("in")));
    subscription.create(OUTBOUND, "out", outboundInputs("out", "out"));
    subscription.create(RULESET, "rules", rulesetInputs("rules", outboundId("out")));
    subscription.calls();
    return subscription;
  }

  static Live rule(Subscription subscription, String name, String domain, String... addresses) {
    return subscription.create(RULE, name, ruleInputs(name, domain, addresses));
  }

  /** A link of the ruleset rules and a network, called like the network. */
  static Live link(Subscription subscription, String network) {
    return subscription.create(LINK, "rules-" + network, linkInputs("rules", network));
  }

  static Map<String, Object> spaceInputs(String name, String prefix) {
    return with(networkInputs(name), "addressSpace", Map.of("addressPrefixes", List.of(prefix)));
  }

  static Map<String, Object> subnetInputs(String network, String name, String prefix) {
    return inputs(
        "resourceGroupName",
        "rg",
        "virtualNetworkName",
        network,
        "subnetName",
        name,
        "addressPrefix",
        prefix,
        "delegations",
        List.of(Map.of("name", "dns", "serviceName", "Microsoft.Network/dnsResolvers")));
  }

  static Map<String, Object> resolverInputs(String name, String network) {
    return inputs(
        "resourceGroupName",
        "rg",
        "dnsResolverName",
        name,
        "location",
        "westeurope",
        "virtualNetwork",
        Map.of("id", networkId(network)));
  }

  static Map<String, Object> inboundInputs(String name, Map<String, Object> configuration) {
    return inputs(
        "resourceGroupName",
        "rg",
        "dnsResolverName",
        "dns",
        "inboundEndpointName",
        name,
        "location",
        "westeurope",
        "ipConfigurations",
        List.of(configuration));
  }

  /** A configuration in a subnet of hub that leaves the address to Azure. */
  static Map<String, Object> dynamic(String subnet) {
    return Map.of(
        "subnet", Map.of("id", subnetId("hub", subnet)), "privateIpAllocationMethod", "Dynamic");
  }

  /** A configuration in a subnet of hub with an address. */
  static Map<String, Object> fixed(String subnet, String address) {
    return Map.of(
        "subnet",
        Map.of("id", subnetId("hub", subnet)),
        "privateIpAllocationMethod",
        "Static",
        "privateIpAddress",
        address);
  }

  static Map<String, Object> outboundInputs(String name, String subnet) {
    return inputs(
        "resourceGroupName",
        "rg",
        "dnsResolverName",
        "dns",
        "outboundEndpointName",
        name,
        "location",
        "westeurope",
        "subnet",
        Map.of("id", subnetId("hub", subnet)));
  }

  static Map<String, Object> rulesetInputs(String name, String... endpoints) {
    return inputs(
        "resourceGroupName",
        "rg",
        "dnsForwardingRulesetName",
        name,
        "location",
        "westeurope",
        "dnsResolverOutboundEndpoints",
        values("id", (Object[]) endpoints));
  }

  static Map<String, Object> ruleInputs(String name, String domain, String... addresses) {
    return inputs(
        "resourceGroupName",
        "rg",
        "dnsForwardingRulesetName",
        "rules",
        "forwardingRuleName",
        name,
        "domainName",
        domain,
        "targetDnsServers",
        values("ipAddress", (Object[]) addresses),
        "forwardingRuleState",
        "Enabled");
  }

  static Map<String, Object> linkInputs(String ruleset, String network) {
    return inputs(
        "resourceGroupName",
        "rg",
        "dnsForwardingRulesetName",
        ruleset,
        "virtualNetworkLinkName",
        network,
        "virtualNetwork",
        Map.of("id", networkId(network)));
  }

  static String subnetId(String network, String name) {
    return networkId(network) + "/subnets/" + name;
  }

  static String resolverId(String name) {
    return groupId("rg") + "/providers/Microsoft.Network/dnsResolvers/" + name;
  }

  static String inboundId(String name) {
    return resolverId("dns") + "/inboundEndpoints/" + name;
  }

  static String outboundId(String name) {
    return resolverId("dns") + "/outboundEndpoints/" + name;
  }

  static String rulesetId(String name) {
    return groupId("rg") + "/providers/Microsoft.Network/dnsForwardingRulesets/" + name;
  }
}
