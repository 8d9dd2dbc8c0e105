package io.github.privatezonesync.simulator.azure;

import static io.github.privatezonesync.simulator.azure.PrivateResolver.SUBNET;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.dynamic;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.inboundInputs;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.spaceInputs;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.subnetId;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.subnetInputs;
import static io.github.privatezonesync.simulator.azure.Subscription.networkId;
import static io.github.privatezonesync.simulator.azure.Subscription.refusal;
import static io.github.privatezonesync.simulator.azure.Subscription.with;
import static io.github.privatezonesync.simulator.azure.Subscription.without;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Subnets, whether they are resources or listed in their network. */
class SubnetModelTest {
  private final Subscription subscription = PrivateResolver.networks();

  private Live subnet(String name, String prefix) {
    return subscription.create(SUBNET, name, subnetInputs("hub", name, prefix));
  }

  private void update(String type, String id, Map<String, Object> inputs) {
    subscription.provider().update(type, "name", id, Map.of(), inputs);
  }

  @Test
  void makesASubnetAndGivesBackWhatItDoesNotModel() {
    Map<String, Object> inputs =
        with(
            subnetInputs("hub", "apps", "10.0.1.0/24"),
            "serviceEndpoints",
            List.of(Map.of("service", "Microsoft.Storage")));

    Live subnet = subscription.create(SUBNET, "apps", inputs);

    assertThat(subnet.id()).isEqualTo(subnetId("hub", "apps"));
    assertThat(subnet.inputs()).containsAllEntriesOf(inputs);
    assertThat(subnet.state())
        .containsEntry("name", "apps")
        .containsEntry("type", "Microsoft.Network/virtualNetworks/subnets")
        .containsEntry("addressPrefix", "10.0.1.0/24")
        .containsEntry("provisioningState", "Succeeded");
    assertThat(subscription.calls()).containsExactly("Subnets_CreateOrUpdate rg/hub/subnets/apps");
  }

  @Test
  void refusesASubnetOfNoNetwork() {
    assertThat(
            refusal(
                () -> subscription.create(SUBNET, "a", subnetInputs("none", "a", "10.0.1.0/24"))))
        .isEqualTo(
            "Code=\"ParentResourceNotFound\" Message=\"Can not perform requested operation on nested"
                + " resource. Parent resource 'none' not found.\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10.0.1.0 | InvalidAddressPrefixFormat | Address prefix 10.0.1.0 of resource %s is not"
            + " formatted correctly. It should follow CIDR notation, for example 10.0.0.0/24.",
        "10.0.1.1/24 | InvalidCIDRNotation | The address prefix 10.0.1.1/24 in resource %s has an"
            + " invalid CIDR notation. For the given prefix length, the address prefix should be"
            + " 10.0.1.0/24.",
        "10.1.0.0/24 | NetcfgSubnetRangeOutsideVnet | Subnet 'apps' is not valid because its IP"
            + " address range is outside the IP address range of virtual network 'hub'.",
        "10.0.0.0/27 | NetcfgSubnetRangesOverlap | Subnet 'apps' is not valid because its IP address"
            + " range overlaps with that of an existing subnet in virtual network 'hub'.",
      })
  void refusesAddressesThatNoSubnetCanHave(String prefix, String code, String message) {
    assertThat(refusal(() -> subnet("apps", prefix)))
        .isEqualTo(
            "Code=\"%s\" Message=\"%s\""
                .formatted(code, message.replace("%s", subnetId("hub", "apps"))));
  }

  @Test
  void refusesASubnetWithoutAddresses() {
    assertThat(
            refusal(
                () ->
                    subscription.create(
                        SUBNET, "apps", without(subnetInputs("hub", "apps", ""), "addressPrefix"))))
        .startsWith("Code=\"NoAddressPrefixOrPoolProvided\"");
  }

  @Test
  void refusesTheServiceNameOfBeforeTheRelease() {
    Map<String, Object> delegation =
        Map.of("name", "dns", "serviceName", "Microsoft.Network/managedResolvers");

    assertThat(
            refusal(
                () ->
                    subscription.create(
                        SUBNET,
                        "apps",
                        with(
                            subnetInputs("hub", "apps", "10.0.1.0/24"),
                            "delegations",
                            List.of(delegation)))))
        .startsWith("Code=\"InvalidServiceNameOnDelegation\"");
  }

  @Test
  void anAddressSpaceCannotLeaveOutASubnet() {
    assertThat(
            refusal(
                () ->
                    update(
                        Subscription.NETWORK, networkId("hub"), spaceInputs("hub", "10.9.0.0/16"))))
        .startsWith("Code=\"NetcfgSubnetRangeOutsideVnet\"");
  }

  @Test
  void aNetworkKeepsItsSubnetsUnlessItListsOthers() {
    update(
        Subscription.NETWORK,
        networkId("hub"),
        with(spaceInputs("hub", "10.0.0.0/16"), "tags", Map.of("a", "b")));
    assertThat(subscription.provider().read(SUBNET, subnetId("hub", "in"), Map.of())).isPresent();

    update(
        Subscription.NETWORK,
        networkId("hub"),
        with(
            spaceInputs("hub", "10.0.0.0/16"),
            "subnets",
            List.of(Map.of("name", "apps", "addressPrefix", "10.0.1.0/24"))));
    assertThat(subscription.provider().read(SUBNET, subnetId("hub", "in"), Map.of())).isEmpty();
    assertThat(subscription.provider().read(SUBNET, subnetId("hub", "apps"), Map.of())).isPresent();
  }

  @Test
  void aNetworkTellsTheIdsOfTheSubnetsThatItLists() {
    Live network =
        subscription.create(
            Subscription.NETWORK,
            "lab",
            with(
                spaceInputs("lab", "10.2.0.0/16"),
                "subnets",
                List.of(Map.of("name", "apps", "addressPrefix", "10.2.1.0/24"))));

    assertThat(String.valueOf(network.state().get("subnets")))
        .contains("id=" + subnetId("lab", "apps"), "addressPrefix=10.2.1.0/24");
  }

  @Test
  void aNetworkListsASubnetOnce() {
    Map<String, Object> apps = Map.of("name", "apps", "addressPrefix", "10.2.1.0/24");
    Map<String, Object> again = Map.of("name", "APPS", "addressPrefix", "10.2.2.0/24");

    assertThat(
            refusal(
                () ->
                    subscription.create(
                        Subscription.NETWORK,
                        "lab",
                        with(spaceInputs("lab", "10.2.0.0/16"), "subnets", List.of(apps, again)))))
        .isEqualTo(
            "Code=\"DuplicateResourceName\" Message=\"Resource %s has two child resources with the same name (APPS).\""
                .formatted(networkId("lab")));
  }

  @Test
  void aListedSubnetThatIsDeletedIsGoneFromItsNetwork() {
    Map<String, Object> inputs =
        with(
            spaceInputs("lab", "10.2.0.0/16"),
            "subnets",
            List.of(Map.of("name", "apps", "addressPrefix", "10.2.1.0/24")));
    Live network = subscription.create(Subscription.NETWORK, "lab", inputs);

    subscription.provider().delete(SUBNET, subnetId("lab", "apps"), Map.of());

    assertThat(
            subscription
                .provider()
                .refresh(Subscription.NETWORK, network.id(), inputs, network.state())
                .orElseThrow()
                .inputs())
        .containsEntry("subnets", List.of());
  }

  @Test
  void aSubnetWithAnEndpointKeepsItsDelegationAndItsAddresses() {
    Subscription resolver = PrivateResolver.resolver();
    resolver.create(PrivateResolver.INBOUND, "in", inboundInputs("in", dynamic("in")));
    Map<String, Object> inputs = subnetInputs("hub", "in", "10.0.0.0/28");
    String id = subnetId("hub", "in");

    assertThat(
            refusal(
                () ->
                    resolver
                        .provider()
                        .update(SUBNET, "in", id, Map.of(), without(inputs, "delegations"))))
        .isEqualTo(
            "Code=\"SubnetMissingRequiredDelegation\" Message=\"Subnet %1$s requires any of the following delegation(s) [Microsoft.Network/dnsResolvers] to reference service association link %1$s/serviceAssociationLinks/dnsResolverLink.\""
                .formatted(id));
    assertThat(
            refusal(
                () ->
                    resolver
                        .provider()
                        .update(
                            SUBNET,
                            "in",
                            id,
                            Map.of(),
                            with(inputs, "addressPrefix", "10.0.2.0/28"))))
        .isEqualTo(
            "Code=\"InUseSubnetCannotBeUpdated\" Message=\"Subnet in is in use and cannot be updated.\"");
  }

  @Test
  void aSubnetWithAnEndpointCannotBeDeletedByItselfOrWithItsNetwork() {
    Subscription resolver = PrivateResolver.ruleset();
    String inUse =
        "Code=\"InUseSubnetCannotBeDeleted\" Message=\"Subnet in is in use by %s/serviceAssociationLinks/dnsResolverLink and cannot be deleted. In order to delete the subnet, delete all the resources within the subnet. See aka.ms/deletesubnet.\""
            .formatted(subnetId("hub", "in"));

    assertThat(refusal(() -> resolver.provider().delete(SUBNET, subnetId("hub", "in"), Map.of())))
        .isEqualTo(inUse);
    assertThat(
            refusal(
                () -> resolver.provider().delete(Subscription.NETWORK, networkId("hub"), Map.of())))
        .isEqualTo(inUse);
    assertThat(
            refusal(
                () ->
                    resolver
                        .provider()
                        .update(
                            Subscription.NETWORK,
                            "hub",
                            networkId("hub"),
                            Map.of(),
                            with(spaceInputs("hub", "10.0.0.0/16"), "subnets", List.of()))))
        .isEqualTo(inUse);
  }

  @Test
  void deletesASubnet() {
    Live subnet = subnet("apps", "10.0.1.0/24");

    subscription.delete(SUBNET, subnet);

    assertThat(subscription.provider().read(SUBNET, subnet.id(), Map.of())).isEmpty();
  }
}
