package io.github.privatezonesync.simulator.azure;

import static io.github.privatezonesync.simulator.azure.Subscription.networkId;
import static io.github.privatezonesync.simulator.azure.Subscription.networkInputs;
import static io.github.privatezonesync.simulator.azure.Subscription.refusal;
import static io.github.privatezonesync.simulator.azure.Subscription.with;
import static io.github.privatezonesync.simulator.azure.Subscription.without;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NetworkModelTest {
  @Test
  void makesANetworkAndGivesBackWhatItDoesNotModel() {
    Map<String, Object> space = Map.of("addressPrefixes", List.of("10.0.0.0/16"));

    Live network =
        Subscription.withGroup()
            .create(
                Subscription.NETWORK,
                "hub",
                with(
                    with(networkInputs("vnet"), "addressSpace", space),
                    "flowTimeoutInMinutes",
                    4.0));

    assertThat(network.id()).isEqualTo(networkId("vnet"));
    assertThat(network.state())
        .containsEntry("name", "vnet")
        .containsEntry("type", "Microsoft.Network/virtualNetworks")
        .containsEntry("location", "westeurope")
        .containsEntry("provisioningState", "Succeeded")
        .containsEntry("addressSpace", space)
        .containsEntry("flowTimeoutInMinutes", 4.0)
        .containsEntry("enableDdosProtection", false)
        .containsKeys("etag", "resourceGuid");
    assertThat(network.inputs())
        .isEqualTo(
            Map.of(
                "resourceGroupName",
                "rg",
                "virtualNetworkName",
                "vnet",
                "location",
                "westeurope",
                "addressSpace",
                space,
                "flowTimeoutInMinutes",
                4.0,
                "enableDdosProtection",
                false));
  }

  @Test
  void takesTheLocationOfTheGroupIfNoneIsGiven() {
    Live network =
        Subscription.withGroup()
            .create(Subscription.NETWORK, "hub", without(networkInputs("vnet"), "location"));

    assertThat(network.state()).containsEntry("location", "westeurope");
  }

  @Test
  void keepsTheLetterCaseOfTheGroup() {
    Subscription subscription = Subscription.empty();
    subscription.group("Hub-RG");

    Live network =
        subscription.create(
            Subscription.NETWORK,
            "hub",
            with(networkInputs("vnet"), "resourceGroupName", "hub-rg"));

    assertThat(network.id())
        .isEqualTo(
            "/subscriptions/%s/resourceGroups/Hub-RG/providers/Microsoft.Network/virtualNetworks/vnet"
                .formatted(Subscription.ID));
  }

  @Test
  void refusesANetworkThatExists() {
    Subscription subscription = Subscription.linked();

    assertThat(refusal(() -> subscription.network("HUB")))
        .isEqualTo("cannot create already existing resource '%s'".formatted(networkId("HUB")));
  }

  @Test
  void refusesANetworkWithoutItsGroup() {
    assertThat(refusal(() -> Subscription.empty().network("hub")))
        .isEqualTo(
            "Code=\"ResourceGroupNotFound\" Message=\"Resource group 'rg' could not be found.\"");
  }

  @Test
  void refusesNamesThatNoNetworkHas() {
    assertThat(refusal(() -> Subscription.withGroup().network("a/b")))
        .isEqualTo(
            "Code=\"InvalidResourceName\" Message=\"Resource name a/b is invalid. The name can be"
                + " up to 80 characters long. It must begin with a word character, and it must end"
                + " with a word character or with '_'. The name may contain word characters or '.',"
                + " '-', '_'.\"");
  }

  @Test
  void refusesAnotherLocation() {
    Subscription subscription = Subscription.withGroup();
    Live network = subscription.network("hub");

    assertThat(
            refusal(
                () ->
                    subscription
                        .provider()
                        .update(
                            Subscription.NETWORK,
                            "hub",
                            network.id(),
                            network.state(),
                            with(networkInputs("hub"), "location", "northeurope"))))
        .isEqualTo(
            "Code=\"InvalidResourceLocation\" Message=\"The resource 'hub' already exists in"
                + " location 'westeurope' in resource group 'rg'. A resource with the same name"
                + " cannot be created in location 'northeurope'. Please select a new resource"
                + " name.\"");
  }

  @Test
  void changesDnsServersInPlaceAndKeepsTheLinks() {
    Subscription subscription = Subscription.linked();
    subscription.a("db", "10.0.0.1");
    Map<String, Object> inputs =
        with(networkInputs("hub"), "dhcpOptions", Map.of("dnsServers", List.of("10.1.0.4")));

    subscription.provider().update(Subscription.NETWORK, "hub", networkId("hub"), Map.of(), inputs);
    assertThat(subscription.ask("hub", "db.corp.internal"))
        .isEqualTo("db.corp.internal. A: ELSEWHERE");

    subscription
        .provider()
        .update(Subscription.NETWORK, "hub", networkId("hub"), Map.of(), networkInputs("hub"));
    assertThat(subscription.ask("hub", "db.corp.internal"))
        .isEqualTo("db.corp.internal. A: 10.0.0.1");
  }

  @Test
  void takesItsLinksAlongWhenItIsDeleted() {
    Subscription subscription = Subscription.withZone();
    Live network = subscription.network("hub");
    Live link = subscription.link("corp.internal", "hub");
    subscription.calls();

    subscription.delete(Subscription.NETWORK, network);

    assertThat(subscription.calls()).containsExactly("VirtualNetworks_Delete rg/hub");
    assertThat(subscription.provider().read(Subscription.LINK, link.id(), link.state())).isEmpty();
  }

  @Test
  void aNetworkThatIsMadeAgainIsAnotherOne() {
    Subscription subscription = Subscription.withGroup();
    Live first = subscription.network("hub");
    subscription.delete(Subscription.NETWORK, first);

    Live second = subscription.network("hub");

    assertThat(second.id()).isEqualTo(first.id());
    assertThat(second.state().get("resourceGuid")).isNotEqualTo(first.state().get("resourceGuid"));
  }
}
