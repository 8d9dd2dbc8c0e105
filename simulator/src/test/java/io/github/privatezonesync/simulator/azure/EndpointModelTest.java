package io.github.privatezonesync.simulator.azure;

import static io.github.privatezonesync.simulator.azure.PrivateResolver.INBOUND;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.OUTBOUND;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.SUBNET;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.dynamic;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.fixed;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.inboundId;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.inboundInputs;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.outboundId;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.outboundInputs;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.rulesetId;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.subnetId;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.subnetInputs;
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

class EndpointModelTest {
  private final Subscription subscription = PrivateResolver.resolver();

  private Live inbound(String name, Map<String, Object> configuration) {
    return subscription.create(INBOUND, name, inboundInputs(name, configuration));
  }

  private Live outbound(String name, String subnet) {
    return subscription.create(OUTBOUND, name, outboundInputs(name, subnet));
  }

  private void update(String type, String id, Map<String, Object> inputs) {
    subscription.provider().update(type, "name", id, Map.of(), inputs);
  }

  private static String badRequest(String message) {
    return "Code=\"BadRequest\" Message=\"" + message + "\"";
  }

  @Test
  void aDynamicAddressIsTheFirstFreeOneOfTheSubnet() {
    Live endpoint = inbound("in", dynamic("in"));

    assertThat(endpoint.id()).isEqualTo(inboundId("in"));
    assertThat(endpoint.state())
        .containsEntry("type", "Microsoft.Network/dnsResolvers/inboundEndpoints")
        .containsEntry(
            "ipConfigurations",
            List.of(
                Map.of(
                    "subnet",
                    Map.of("id", subnetId("hub", "in")),
                    "privateIpAddress",
                    "10.0.0.4",
                    "privateIpAllocationMethod",
                    "Dynamic")));
    assertThat(subscription.calls())
        .containsExactly("InboundEndpoints_CreateOrUpdate rg/dns/inboundEndpoints/in");
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.0.0.4", "10.0.0.14"})
  void aStaticAddressIsAnyOfTheSubnetThatIsNotReserved(String address) {
    Live endpoint = inbound("in", fixed("in", address));

    assertThat(endpoint.inputs()).isEqualTo(inboundInputs("in", fixed("in", address)));
    assertThat(subscription.clouds().snapshot().inboundAddresses()).containsOnlyKeys(address);
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.0.0.0", "10.0.0.3", "10.0.0.15", "10.0.0.16", "10.0.0.04", "fd00::1"})
  void refusesAStaticAddressThatTheSubnetCannotGive(String address) {
    assertThat(refusal(() -> inbound("in", fixed("in", address))))
        .endsWith(
            badRequest(
                "The IP address '%s' cannot be allocated in subnet '%s'. It must be in the range of the subnet and none of its first four addresses or its last."
                    .formatted(address, subnetId("hub", "in"))));
  }

  @Test
  void aStaticAddressIsGivenAndADynamicOneIsNot() {
    assertThat(refusal(() -> inbound("in", fixed("in", ""))))
        .endsWith(badRequest("The IP address specified in static IP configurations is empty."));
    assertThat(refusal(() -> inbound("in", with(dynamic("in"), "privateIpAddress", "10.0.0.5"))))
        .endsWith(
            badRequest(
                "The IP address '10.0.0.5' cannot be specified in dynamic IP configurations."));
    assertThat(
            refusal(() -> inbound("in", with(dynamic("in"), "privateIpAllocationMethod", "Auto"))))
        .endsWith(
            badRequest("The IP allocation method 'Auto' is invalid. It is 'Static' or 'Dynamic'."));
  }

  @Test
  void hasExactlyOneConfiguration() {
    Map<String, Object> one = inboundInputs("in", dynamic("in"));

    assertThat(
            refusal(
                () ->
                    subscription.create(
                        INBOUND,
                        "in",
                        with(one, "ipConfigurations", List.of(dynamic("in"), dynamic("out"))))))
        .endsWith(
            badRequest(
                "The number of IP configurations must be 1. inboundEndpointResourceId=%s, numIpConfigurations=2"
                    .formatted(inboundId("in"))));
    assertThat(
            refusal(
                () -> subscription.create(INBOUND, "in", with(one, "ipConfigurations", List.of()))))
        .contains("numIpConfigurations=0");
  }

  @Test
  void hasASubnetOfItsOwn() {
    inbound("in", dynamic("in"));
    String text =
        "The specified  subnet%s could not be used to provision the %s endpoint. Please make sure you use a subnet of at least /28 and at most  /24 size, which is not currently in use by any other DNS resolver endpoint or any other Azure service workloads, and does not collide with the reserved subnet spaces of  '10.0.1.0/24;10.0.2.0/24;10.0.3.0/24;10.0.4.0/24;10.0.5.0/24;10.0.6.0/24;10.0.7.0/24;10.0.8.0/24;10.0.9.0/24;10.0.10.0/24;10.0.11.0/24;10.0.12.0/24;10.0.13.0/24;10.0.14.0/24;10.0.15.0/24;10.0.16.0/24'.";

    assertThat(refusal(() -> inbound("other", dynamic("in"))))
        .endsWith(badRequest(text.formatted(subnetId("hub", "in"), "inbound")));
    assertThat(refusal(() -> outbound("out", "in")))
        .endsWith(badRequest(text.formatted(subnetId("hub", "in"), "outbound")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.0.4.0/23", "10.0.4.0/29"})
  void itsSubnetIsNeitherTooLargeNorTooSmall(String prefix) {
    subscription.create(SUBNET, "odd", subnetInputs("hub", "odd", prefix));

    assertThat(refusal(() -> outbound("out", "odd"))).contains("could not be used to provision");
  }

  @Test
  void itsSubnetIsDelegated() {
    subscription.create(
        SUBNET, "plain", without(subnetInputs("hub", "plain", "10.0.4.0/28"), "delegations"));

    assertThat(refusal(() -> outbound("out", "plain")))
        .contains(
            ": Code=\"SubnetMissingRequiredDelegation\" Message=\"Subnet %s requires any of"
                .formatted(subnetId("hub", "plain")));
  }

  @Test
  void itsSubnetIsInTheNetworkOfTheResolver() {
    subscription.create(SUBNET, "far", subnetInputs("spoke", "far", "10.1.0.0/28"));
    Map<String, Object> inputs =
        with(outboundInputs("out", "out"), "subnet", Map.of("id", subnetId("spoke", "far")));

    assertThat(refusal(() -> subscription.create(OUTBOUND, "out", inputs)))
        .endsWith(
            badRequest(
                "The subnet '%s' is not in the virtual network '%s' of DNS resolver '%s'."
                    .formatted(
                        subnetId("spoke", "far"),
                        Subscription.networkId("hub"),
                        PrivateResolver.resolverId("dns"))));
  }

  @Test
  void itsSubnetExists() {
    assertThat(refusal(() -> outbound("out", "none")))
        .endsWith(badRequest("The subnet '%s' does not exist.".formatted(subnetId("hub", "none"))));
    assertThat(
            refusal(
                () ->
                    subscription.create(
                        OUTBOUND,
                        "out",
                        with(outboundInputs("out", "out"), "subnet", Map.of("id", "out")))))
        .startsWith(
            "Code=\"LinkedInvalidPropertyId\" Message=\"Property id 'out' at path"
                + " 'properties.subnet.id' is invalid.");
  }

  @Test
  void itsResolverExists() {
    assertThat(
            refusal(
                () ->
                    subscription.create(
                        OUTBOUND,
                        "out",
                        with(outboundInputs("out", "out"), "dnsResolverName", "none"))))
        .isEqualTo(
            "Code=\"ParentResourceNotFound\" Message=\"Can not perform requested operation on nested"
                + " resource. Parent resource 'none' not found.\"");
  }

  @Test
  void isInTheRegionOfItsResolver() {
    assertThat(
            refusal(
                () ->
                    subscription.create(
                        OUTBOUND,
                        "out",
                        with(outboundInputs("out", "out"), "location", "northeurope"))))
        .contains("The location 'northeurope' of '%s' differs".formatted(outboundId("out")));
  }

  @Test
  void aResolverHasFiveOfEachKind() {
    for (int i = 0; i <= Quotas.ENDPOINTS_PER_RESOLVER; i++) {
      subscription.create(
          SUBNET, "s" + i, subnetInputs("hub", "s" + i, "10.0.%d.0/24".formatted(10 + i)));
    }
    for (int i = 0; i < Quotas.ENDPOINTS_PER_RESOLVER; i++) {
      inbound("in" + i, dynamic("s" + i));
    }

    assertThat(refusal(() -> inbound("in5", dynamic("s5"))))
        .endsWith(
            badRequest(
                "The number of inboundEndpoints of DNS resolver '%s' has reached its limit of 5."
                    .formatted(PrivateResolver.resolverId("dns"))));
    assertThat(outbound("out", "s5").id()).isEqualTo(outboundId("out"));
  }

  @Test
  void refusesAnotherAddressOrSubnetInPlace() {
    inbound("in", fixed("in", "10.0.0.5"));
    outbound("out", "out");
    subscription.create(SUBNET, "new", subnetInputs("hub", "new", "10.0.4.0/28"));

    assertThat(refusal(() -> update(INBOUND, inboundId("in"), inboundInputs("in", dynamic("in")))))
        .isEqualTo(
            badRequest(
                "IP allocation method cannot be changed after creation. inboundEndpointResourceId="
                    + inboundId("in")));
    assertThat(
            refusal(
                () ->
                    update(INBOUND, inboundId("in"), inboundInputs("in", fixed("in", "10.0.0.6")))))
        .isEqualTo(
            "Code=\"Conflict\" Message=\"The property 'ipConfigurations' of '%s' cannot be changed after creation.\""
                .formatted(inboundId("in")));
    assertThat(refusal(() -> update(OUTBOUND, outboundId("out"), outboundInputs("out", "new"))))
        .isEqualTo(
            "Code=\"Conflict\" Message=\"The property 'subnet' of '%s' cannot be changed after creation.\""
                .formatted(outboundId("out")));
  }

  @Test
  void keepsItsDynamicAddressWhenItIsChanged() {
    inbound("in", dynamic("in"));

    update(
        INBOUND,
        inboundId("in"),
        with(inboundInputs("in", dynamic("in")), "tags", Map.of("a", "b")));

    assertThat(subscription.clouds().snapshot().inboundAddresses()).containsOnlyKeys("10.0.0.4");
  }

  @Test
  void anOutboundEndpointHasNoAddress() {
    Live endpoint = outbound("out", "out");

    assertThat(endpoint.inputs()).isEqualTo(outboundInputs("out", "out"));
    assertThat(subscription.clouds().snapshot().inboundAddresses()).isEmpty();
  }

  @Test
  void aRulesetStandsInTheWayOfTheDeletionOfItsEndpoint() {
    Live endpoint = outbound("out", "out");
    Live ruleset =
        subscription.create(
            PrivateResolver.RULESET,
            "rules",
            PrivateResolver.rulesetInputs("rules", endpoint.id()));

    assertThat(refusal(() -> subscription.delete(OUTBOUND, endpoint)))
        .isEqualTo(
            "Code=\"Conflict\" Message=\"The outbound endpoint '%s' is used by DNS forwarding ruleset '%s'.\""
                .formatted(outboundId("out"), rulesetId("rules")));

    subscription.delete(PrivateResolver.RULESET, ruleset);
    subscription.delete(OUTBOUND, endpoint);
    assertThat(subscription.provider().read(OUTBOUND, endpoint.id(), Map.of())).isEmpty();
  }
}
