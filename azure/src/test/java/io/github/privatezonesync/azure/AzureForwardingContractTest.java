package io.github.privatezonesync.azure;

import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.SimulatedProvider;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.target.forward.ForwardingTarget;
import io.github.privatezonesync.testkit.DeclaredResource;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.Inputs;
import io.github.privatezonesync.testkit.contract.ForwardingReading;
import io.github.privatezonesync.testkit.contract.ForwardingSpec;
import io.github.privatezonesync.testkit.contract.ForwardingTargetContract;
import io.github.privatezonesync.testkit.contract.NetworkSpec;
import io.github.privatezonesync.testkit.contract.PhysicalName;
import io.github.privatezonesync.testkit.contract.ReadRule;
import io.github.privatezonesync.testkit.contract.ReadTie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class AzureForwardingContractTest extends ForwardingTargetContract {
  private static final String SUBSCRIPTION = "00000000-0000-0000-0000-000000000000";
  private static final String GROUP = "network-dns";
  private static final String REGION = "westeurope";
  private static final String NETWORK = "azure-native:network:";
  private static final String RULE = NETWORK + "ForwardingRule";
  private static final String LINK = NETWORK + "PrivateResolverVirtualNetworkLink";
  private static final String RULESET_NAME = "dnsForwardingRulesetName";
  private static final String ALLOWED = "[A-Za-z0-9]([A-Za-z0-9_.-]{0,78}[A-Za-z0-9_])?";

  @Override
  protected String networkId(int number) {
    return "/subscriptions/%s/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/vnet-%s"
        .formatted(SUBSCRIPTION, number);
  }

  @Override
  protected List<String> regions() {
    return List.of(REGION);
  }

  @Override
  protected ForwardingTarget<?> target(ForwardingSpec spec) {
    int number = spec.hub().number();
    AzureForwarding.Builder target =
        AzureForwarding.builder()
            .key(spec.key())
            .resourceGroup(GROUP)
            .resolver(
                AzureResolver.of(network(spec.hub()))
                    .inbound(networkId(number) + "/subnets/in", "10.%s.0.4".formatted(number))
                    .outbound(networkId(number) + "/subnets/out"));
    spec.others().forEach(network -> target.virtualNetwork(network(network)));
    spec.provider().ifPresent(target::provider);
    return target.build();
  }

  private static VirtualNetwork network(NetworkSpec spec) {
    return spec.id() instanceof Leaf.Known<String> known
        ? VirtualNetwork.of(spec.key(), known.value(), spec.region())
        : VirtualNetwork.of(spec.key(), spec.id().output(), spec.region());
  }

  @Override
  protected SimulatedClouds clouds() {
    SimulatedClouds clouds = SimulatedClouds.fresh();
    SimulatedProvider azure = clouds.provider("azure-native", Map.of());
    for (String group : List.of(GROUP, "net")) {
      create(
          azure,
          "azure-native:resources:ResourceGroup",
          group,
          Map.of("resourceGroupName", group, "location", REGION));
    }
    for (int number = 0; number < 3; number++) {
      String name = "vnet-" + number;
      clouds.network(
          new SimulatedNetwork("azure-native", networkId(number), name, SUBSCRIPTION, REGION));
      subnet(azure, name, "in", "10.%s.0.0/28".formatted(number));
      subnet(azure, name, "out", "10.%s.0.16/28".formatted(number));
    }
    return clouds;
  }

  private static void subnet(SimulatedProvider azure, String network, String name, String block) {
    create(
        azure,
        NETWORK + "Subnet",
        name,
        Map.of(
            "resourceGroupName",
            "net",
            "virtualNetworkName",
            network,
            "subnetName",
            name,
            "addressPrefix",
            block,
            "delegations",
            List.of(Map.of("name", "dns", "serviceName", "Microsoft.Network/dnsResolvers"))));
  }

  private static void create(
      SimulatedProvider azure, String type, String name, Map<String, Object> inputs) {
    Live unused = azure.create(type, name, azure.check(type, name, inputs, "seed").inputs());
  }

  @Override
  protected ForwardingReading read(DeclaredStack stack) {
    List<ReadRule> rules = stack.resources(RULE).stream().map(rule -> rule(rule)).toList();
    List<ReadTie> ties = new ArrayList<>();
    for (DeclaredResource link : stack.resources(LINK)) {
      ties.add(
          new ReadTie(
              link.inputs().object("virtualNetwork").text("id"),
              link,
              stack.resources(RULE).stream()
                  .filter(rule -> ruleset(rule).equals(ruleset(link)))
                  .toList()));
    }
    Map<DeclaredResource, PhysicalName> names = new HashMap<>();
    addNames(stack, "DnsResolver", "dnsResolverName", names);
    addNames(stack, "InboundEndpoint", "inboundEndpointName", names);
    addNames(stack, "OutboundEndpoint", "outboundEndpointName", names);
    addNames(stack, "DnsForwardingRuleset", RULESET_NAME, names);
    addNames(stack, "PrivateResolverVirtualNetworkLink", "virtualNetworkLinkName", names);
    for (DeclaredResource rule : stack.resources(RULE)) {
      names.put(
          rule,
          PhysicalName.of(
              ruleset(rule) + "/" + rule.inputs().text("forwardingRuleName"), ".+/" + ALLOWED));
    }
    return new ForwardingReading(rules, ties, names);
  }

  private static String ruleset(DeclaredResource resource) {
    return resource.inputs().text(RULESET_NAME);
  }

  private static void addNames(
      DeclaredStack stack, String type, String input, Map<DeclaredResource, PhysicalName> names) {
    for (DeclaredResource resource : stack.resources(NETWORK + type)) {
      names.put(resource, PhysicalName.of(resource.inputs().text(input), ALLOWED));
    }
  }

  private static ReadRule rule(DeclaredResource rule) {
    List<Inputs> servers = rule.inputs().objects("targetDnsServers");
    return new ReadRule(
        rule,
        rule.inputs().text("domainName"),
        servers.stream().map(server -> server.text("ipAddress")).toList(),
        (int) servers.get(0).number("port"));
  }
}
