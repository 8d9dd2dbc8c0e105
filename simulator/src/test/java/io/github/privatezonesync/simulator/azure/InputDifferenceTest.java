package io.github.privatezonesync.simulator.azure;

import static io.github.privatezonesync.simulator.azure.Subscription.inputs;
import static io.github.privatezonesync.simulator.azure.Subscription.with;
import static io.github.privatezonesync.simulator.azure.Subscription.without;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.SimulatedProvider;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Difference;
import io.github.privatezonesync.simulator.cloud.Unknown;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputDifferenceTest {
  private static final Difference NONE = new Difference(List.of(), List.of(), false);

  private final SimulatedProvider provider =
      SimulatedClouds.fresh().provider("azure-native", Map.of());
  private final Map<String, Object> zone = Subscription.zoneInputs("rg", "corp.internal");
  private final Map<String, Object> link = Subscription.linkInputs("corp.internal", "hub");
  private final Map<String, Object> set =
      Subscription.setInputs("A", "db", "aRecords", Subscription.addresses("10.0.0.1"));

  @Test
  void equalInputsDoNotDiffer() {
    assertThat(diff(Subscription.ZONE, zone, inputs(zoneCopy()))).isEqualTo(NONE);
  }

  @Test
  void numbersAreEqualWhateverTheirClass() {
    assertThat(diff(Subscription.SET, set, with(set, "ttl", 300))).isEqualTo(NONE);
    assertThat(diff(Subscription.SET, set, with(set, "ttl", 301.0))).isEqualTo(changed("ttl"));
  }

  @Test
  void nullIsTheSameAsLeftOut() {
    assertThat(diff(Subscription.ZONE, zone, with(zone, "tags", null))).isEqualTo(NONE);
  }

  @Test
  void theOrderOfValuesCounts() {
    assertThat(
            diff(
                Subscription.SET,
                with(set, "aRecords", Subscription.addresses("10.0.0.1", "10.0.0.2")),
                with(set, "aRecords", Subscription.addresses("10.0.0.2", "10.0.0.1"))))
        .isEqualTo(changed("aRecords"));
  }

  @Test
  void moreValuesDiffer() {
    assertThat(
            diff(
                Subscription.SET,
                set,
                with(set, "aRecords", Subscription.addresses("10.0.0.1", "10.0.0.2"))))
        .isEqualTo(changed("aRecords"));
  }

  @Test
  void addedAndTakenOutPropertiesDiffer() {
    Map<String, Object> tagged = with(zone, "tags", Map.of("a", "b"));

    assertThat(diff(Subscription.ZONE, zone, tagged)).isEqualTo(changed("tags"));
    assertThat(diff(Subscription.ZONE, tagged, zone)).isEqualTo(changed("tags"));
    assertThat(diff(Subscription.ZONE, tagged, with(zone, "tags", Map.of("a", "c"))))
        .isEqualTo(changed("tags"));
  }

  @Test
  void whatIsUnknownDiffers() {
    Map<String, Object> unknown = with(link, "virtualNetwork", Map.of("id", Unknown.VALUE));

    assertThat(diff(Subscription.LINK, link, unknown)).isEqualTo(changed("virtualNetwork"));
    assertThat(diff(Subscription.LINK, link, with(link, "privateZoneName", Unknown.VALUE)))
        .isEqualTo(replaced("privateZoneName"));
  }

  @ParameterizedTest
  @CsvSource({
    "azure-native:network:PrivateZone, resourceGroupName",
    "azure-native:network:PrivateZone, privateZoneName",
    "azure-native:network:PrivateZone, location",
    "azure-native:network:VirtualNetworkLink, resourceGroupName",
    "azure-native:network:VirtualNetworkLink, privateZoneName",
    "azure-native:network:VirtualNetworkLink, virtualNetworkLinkName",
    "azure-native:network:VirtualNetworkLink, location",
    "azure-native:network:PrivateRecordSet, resourceGroupName",
    "azure-native:network:PrivateRecordSet, privateZoneName",
    "azure-native:network:PrivateRecordSet, recordType",
    "azure-native:network:PrivateRecordSet, relativeRecordSetName",
    "azure-native:network:VirtualNetwork, resourceGroupName",
    "azure-native:network:VirtualNetwork, virtualNetworkName",
    "azure-native:network:VirtualNetwork, location",
    "azure-native:network:Subnet, virtualNetworkName",
    "azure-native:network:Subnet, subnetName",
    "azure-native:network:DnsResolver, dnsResolverName",
    "azure-native:network:DnsResolver, location",
    "azure-native:network:DnsResolver, virtualNetwork",
    "azure-native:network:InboundEndpoint, dnsResolverName",
    "azure-native:network:InboundEndpoint, inboundEndpointName",
    "azure-native:network:InboundEndpoint, location",
    "azure-native:network:OutboundEndpoint, outboundEndpointName",
    "azure-native:network:OutboundEndpoint, location",
    "azure-native:network:DnsForwardingRuleset, dnsForwardingRulesetName",
    "azure-native:network:DnsForwardingRuleset, location",
    "azure-native:network:ForwardingRule, dnsForwardingRulesetName",
    "azure-native:network:ForwardingRule, forwardingRuleName",
    "azure-native:network:PrivateResolverVirtualNetworkLink, dnsForwardingRulesetName",
    "azure-native:network:PrivateResolverVirtualNetworkLink, virtualNetworkLinkName",
    "azure-native:resources:ResourceGroup, resourceGroupName",
    "azure-native:resources:ResourceGroup, location",
  })
  void partsOfThePathAndLocationsReplaceAndDeleteFirst(String type, String property) {
    assertThat(diff(type, inputs(property, "a"), inputs(property, "b")))
        .isEqualTo(replaced(property));
  }

  @ParameterizedTest
  @CsvSource({
    "azure-native:network:VirtualNetworkLink, registrationEnabled",
    "azure-native:network:VirtualNetworkLink, virtualNetwork",
    "azure-native:network:PrivateRecordSet, ttl",
    "azure-native:network:PrivateRecordSet, metadata",
    "azure-native:network:VirtualNetwork, dhcpOptions",
    "azure-native:network:VirtualNetwork, addressSpace",
    "azure-native:network:Subnet, addressPrefix",
    "azure-native:network:Subnet, delegations",
    "azure-native:network:DnsResolver, tags",
    "azure-native:network:InboundEndpoint, ipConfigurations",
    "azure-native:network:OutboundEndpoint, subnet",
    "azure-native:network:DnsForwardingRuleset, dnsResolverOutboundEndpoints",
    "azure-native:network:ForwardingRule, domainName",
    "azure-native:network:ForwardingRule, targetDnsServers",
    "azure-native:network:ForwardingRule, forwardingRuleState",
    "azure-native:network:PrivateResolverVirtualNetworkLink, virtualNetwork",
    "azure-native:network:PrivateResolverVirtualNetworkLink, metadata",
    "azure-native:resources:ResourceGroup, tags",
  })
  void otherPropertiesAreChangedInPlace(String type, String property) {
    assertThat(diff(type, inputs(property, "a"), inputs(property, "b")))
        .isEqualTo(changed(property));
  }

  @Test
  void theNetworkOfALinkIsChangedInPlaceAlthoughAzureRefusesIt() {
    Map<String, Object> other =
        with(link, "virtualNetwork", Map.of("id", Subscription.networkId("spoke")));

    assertThat(diff(Subscription.LINK, link, other)).isEqualTo(changed("virtualNetwork"));
  }

  @Test
  void letterCaseAndSpacesOfALocationDoNotCount() {
    assertThat(
            diff(
                Subscription.NETWORK,
                inputs("location", "West Europe"),
                inputs("location", "westeurope")))
        .isEqualTo(NONE);
  }

  @Test
  void theLetterCaseOfNamesCounts() {
    assertThat(diff(Subscription.ZONE, zone, with(zone, "resourceGroupName", "RG")))
        .isEqualTo(replaced("resourceGroupName"));
  }

  @Test
  void aLocationThatTheStateHasAlreadyDoesNotReplace() {
    assertThat(
            provider.diff(
                Subscription.ZONE, without(zone, "location"), inputs("location", "global"), zone))
        .isEqualTo(changed("location"));
    assertThat(
            provider.diff(
                Subscription.ZONE, without(zone, "location"), inputs("location", "other"), zone))
        .isEqualTo(replaced("location"));
  }

  @Test
  void aResourceThatTheProviderNamedIsReplacedBeforeItIsDeleted() {
    Map<String, Object> named = with(zone, "__createBeforeDelete", true);

    assertThat(diff(Subscription.ZONE, named, with(named, "resourceGroupName", "other")))
        .isEqualTo(
            new Difference(List.of("resourceGroupName"), List.of("resourceGroupName"), false));
  }

  @Test
  void theProvidersOwnNotesDoNotCount() {
    assertThat(diff(Subscription.ZONE, zone, with(zone, "__createBeforeDelete", true)))
        .isEqualTo(NONE);
  }

  private Object[] zoneCopy() {
    return zone.entrySet().stream()
        .flatMap(entry -> List.of(entry.getKey(), entry.getValue()).stream())
        .toArray();
  }

  private Difference diff(String type, Map<String, Object> before, Map<String, Object> after) {
    return provider.diff(type, before, Map.of(), after);
  }

  private static Difference changed(String property) {
    return new Difference(List.of(property), List.of(), false);
  }

  private static Difference replaced(String property) {
    return new Difference(List.of(property), List.of(property), true);
  }
}
