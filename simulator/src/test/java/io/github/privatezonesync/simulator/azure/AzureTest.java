package io.github.privatezonesync.simulator.azure;

import static io.github.privatezonesync.simulator.azure.Subscription.networkId;
import static io.github.privatezonesync.simulator.azure.Subscription.zoneId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.privatezonesync.simulator.Client;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.simulator.cloud.SimulatedZone;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AzureTest {
  private final Azure azure = new Azure();

  @Test
  void isTheProviderOfTheSdk() {
    assertThat(azure.provider() + " " + azure.version()).isEqualTo("azure-native 2.10.0");
  }

  @Test
  void knowsTheResourcesOfPrivateDnsByTheirTokens() {
    assertThat(azure.resources())
        .extracting(model -> model.type())
        .containsExactlyInAnyOrder(
            Subscription.GROUP,
            Subscription.NETWORK,
            Subscription.ZONE,
            Subscription.LINK,
            Subscription.SET,
            PrivateResolver.SUBNET,
            PrivateResolver.RESOLVER,
            PrivateResolver.INBOUND,
            PrivateResolver.OUTBOUND,
            PrivateResolver.RULESET,
            PrivateResolver.RULE,
            PrivateResolver.LINK);
  }

  @Test
  void knowsTheFunctionsOfPrivateDnsByTheirTokens() {
    assertThat(azure.functions())
        .extracting(function -> function.token())
        .containsExactlyInAnyOrder(
            "azure-native:authorization:getClientConfig",
            "azure-native:resources:getResourceGroup",
            "azure-native:network:getVirtualNetwork",
            "azure-native:network:getPrivateZone",
            "azure-native:network:getVirtualNetworkLink",
            "azure-native:network:getPrivateRecordSet",
            "azure-native:network:getSubnet",
            "azure-native:network:getDnsResolver",
            "azure-native:network:getInboundEndpoint",
            "azure-native:network:getOutboundEndpoint",
            "azure-native:network:getDnsForwardingRuleset",
            "azure-native:network:getForwardingRule",
            "azure-native:network:getPrivateResolverVirtualNetworkLink",
            "azure-native:network:listDnsResolverByVirtualNetwork",
            "azure-native:network:listDnsForwardingRulesetByVirtualNetwork");
  }

  @Test
  void callsAsTheDefaultSubscriptionIfNoneIsConfigured() {
    assertThat(azure.caller(Map.of())).isEqualTo(new Caller(Subscription.ID, ""));
    assertThat(azure.caller(Map.of("subscriptionId", " ")))
        .isEqualTo(new Caller(Subscription.ID, ""));
  }

  @Test
  void callsAsTheConfiguredSubscription() {
    assertThat(azure.caller(Map.of("subscriptionId", "s1", "location", "westeurope")))
        .isEqualTo(new Caller("s1", "westeurope"));
  }

  @Test
  void twoSubscriptionsMayHaveTheSameZone() {
    Subscription subscription = Subscription.withZone();
    var other = subscription.clouds().provider("azure-native", Map.of("subscriptionId", "s1"));
    other.create(Subscription.GROUP, "rg", Subscription.groupInputs("rg"));
    other.create(Subscription.ZONE, "zone", Subscription.zoneInputs("rg", "corp.internal"));

    assertThat(subscription.clouds().snapshot().zones())
        .extracting(SimulatedZone::id)
        .containsExactly(
            zoneId("corp.internal"),
            "/subscriptions/s1/resourceGroups/rg/providers/Microsoft.Network/privateDnsZones/corp.internal");
  }

  @Test
  void listsNetworksWithTheirLogicalNames() {
    Subscription subscription = Subscription.withGroup();
    subscription.create(Subscription.NETWORK, "spoke", Subscription.networkInputs("vnet-b"));
    subscription.create(Subscription.NETWORK, "hub", Subscription.networkInputs("vnet-a"));

    assertThat(subscription.clouds().snapshot().networks())
        .containsExactly(
            new SimulatedNetwork(
                "azure-native", networkId("vnet-a"), "hub", Subscription.ID, "westeurope"),
            new SimulatedNetwork(
                "azure-native", networkId("vnet-b"), "spoke", Subscription.ID, "westeurope"));
  }

  @Test
  void listsZonesWithTheNetworksTheyAreLinkedTo() {
    Subscription subscription = Subscription.linked();
    subscription.network("edge");
    subscription.link("corp.internal", "edge");
    subscription.zone("alone.internal");

    List<SimulatedZone> zones = subscription.clouds().snapshot().zones();

    assertThat(zones)
        .extracting(SimulatedZone::id)
        .containsExactly(zoneId("alone.internal"), zoneId("corp.internal"));
    assertThat(zones)
        .extracting(SimulatedZone::networks)
        .containsExactly(List.of(), List.of(networkId("edge"), networkId("hub")));
    assertThat(zones).allMatch(SimulatedZone::isPrivate);
  }

  @Test
  void takesNetworksThatNoResourceMakes() {
    SimulatedNetwork network =
        new SimulatedNetwork(
            "azure-native", networkId("given"), "lab", Subscription.ID, "westeurope");

    SimulatedClouds clouds = SimulatedClouds.fresh().network(network);

    assertThat(clouds.snapshot().networks()).containsExactly(network);
    assertThat(
            clouds
                .snapshot()
                .resolve(Client.of(network.id()), DomainName.of("db.corp.internal."), DnsType.A))
        .hasToString("db.corp.internal. A: ELSEWHERE");
  }

  @Test
  void aGivenNetworkLiesInAGroupThatMayHaveOthers() {
    Subscription subscription = Subscription.linked();
    subscription
        .clouds()
        .network(
            new SimulatedNetwork(
                "azure-native", networkId("given"), "lab", Subscription.ID, "westeurope"));

    subscription.link("corp.internal", "given");

    assertThat(subscription.ask("given", "db.corp.internal"))
        .isEqualTo("db.corp.internal. A: NXDOMAIN");
  }

  @Test
  void refusesAGivenNetworkWhoseIdIsNone() {
    SimulatedNetwork network =
        new SimulatedNetwork("azure-native", "vpc-1", "lab", Subscription.ID, "westeurope");

    assertThatThrownBy(() -> azure.withNetwork(azure.empty(), network))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "'vpc-1' is not the id of a virtual network of subscription '%s'"
                .formatted(Subscription.ID));
  }

  @Test
  void refusesAGivenNetworkOfAnotherSubscription() {
    SimulatedNetwork network =
        new SimulatedNetwork("azure-native", networkId("given"), "lab", "s1", "westeurope");

    assertThatThrownBy(() -> azure.withNetwork(azure.empty(), network))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "'%s' is not the id of a virtual network of subscription 's1'"
                .formatted(networkId("given")));
  }

  @Test
  void hasNoViewOfANetworkThatDoesNotExist() {
    assertThatThrownBy(() -> azure.view(azure.empty(), networkId("hub")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no virtual network '%s'".formatted(networkId("hub")));
  }

  @Test
  void makesOneCallForEachChange() {
    Subscription subscription = Subscription.empty();
    var group = subscription.group("rg");
    var network = subscription.network("hub");
    var zone = subscription.zone("corp.internal");
    var link = subscription.link("corp.internal", "hub");
    var set = subscription.a("db", "10.0.0.1");
    subscription.delete(Subscription.SET, set);
    subscription.delete(Subscription.LINK, link);
    subscription.delete(Subscription.ZONE, zone);
    subscription.delete(Subscription.NETWORK, network);
    subscription.delete(Subscription.GROUP, group);

    assertThat(subscription.calls())
        .containsExactly(
            "ResourceGroups_CreateOrUpdate rg",
            "VirtualNetworks_CreateOrUpdate rg/hub",
            "PrivateZones_CreateOrUpdate rg/corp.internal",
            "VirtualNetworkLinks_CreateOrUpdate rg/corp.internal/virtualNetworkLinks/hub",
            "RecordSets_CreateOrUpdate rg/corp.internal/A/db",
            "RecordSets_Delete rg/corp.internal/A/db",
            "VirtualNetworkLinks_Delete rg/corp.internal/virtualNetworkLinks/hub",
            "PrivateZones_Delete rg/corp.internal",
            "VirtualNetworks_Delete rg/hub",
            "ResourceGroups_Delete rg");
  }
}
