package io.github.privatezonesync.azure;

import static io.github.privatezonesync.azure.Programs.WE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.pulumi.core.Output;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.problem.InvalidValue;
import io.github.privatezonesync.register.PhysicalNames;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VirtualNetworkTest {
  private static final PhysicalNames NAMES =
      new PhysicalNames(List.of("shop", "prod", "dns", "azure", "corp.internal."));

  private final VirtualNetwork network = VirtualNetwork.of("we", WE, "westeurope");

  @Test
  void keepsWhatItWasGiven() {
    assertThat(network.key()).isEqualTo("we");
    assertThat(network.info().id()).isEqualTo(Leaf.of(WE));
    assertThat(network.info().region()).contains("westeurope");
    assertThat(network.isRegistering()).isFalse();
    assertThat(network.info().remark()).isEmpty();
    assertThat(network.linkedAfter()).isEmpty();
  }

  @Test
  void takesAnIdFromAnOutput() {
    Output<String> id = Output.of(WE);

    assertThat(VirtualNetwork.of("we", id, "westeurope").info().id()).isEqualTo(Leaf.of(id));
  }

  @Test
  void changesOnlyTheCopy() {
    VirtualNetwork changed = network.registration().linkName("hub");

    assertThat(changed.isRegistering()).isTrue();
    assertThat(changed.info().remark()).isEqualTo("registration");
    assertThat(changed.physicalName(NAMES)).isEqualTo("hub");
    assertThat(changed.key()).isEqualTo("we");
    assertThat(changed.linkName("spoke").isRegistering()).isTrue();
    assertThat(network.isRegistering()).isFalse();
    assertThat(network.physicalName(NAMES)).isEqualTo("we-6869ccdd1a");
  }

  @Test
  void derivesALinkNameThatAzureTakesFromAnyKey() {
    VirtualNetwork odd = VirtualNetwork.of("_\u7db2/" + "x".repeat(90), WE, "westeurope");

    assertThat(odd.physicalName(NAMES)).matches("x{69}-[0-9a-f]{10}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/subscriptions/0A-1/resourceGroups/Net_1.(x)/providers/Microsoft.Network/virtualNetworks/Hub.1-_",
        "/subscriptions/0a-1/resourcegroups/net_1.(x)/providers/microsoft.network/virtualnetworks/hub.1-_/",
        "/SUBSCRIPTIONS/0A-1/RESOURCEGROUPS/NET_1.(X)/PROVIDERS/MICROSOFT.NETWORK/VIRTUALNETWORKS/HUB.1-_"
      })
  void recognisesEverySpellingOfOneNetwork(String id) {
    assertThat(network.comparableId(id))
        .isEqualTo(
            "/subscriptions/0a-1/resourcegroups/net_1.(x)/providers/microsoft.network"
                + "/virtualnetworks/hub.1-_");
  }

  @Test
  void sendsNamesAsGivenBetweenTheFixedWordsAsAzureSpellsThem() {
    assertThat(
            network.canonicalId(
                "/SUBSCRIPTIONS/0A-1/resourcegroups/Net/providers/microsoft.network"
                    + "/virtualnetworks/Hub/"))
        .isEqualTo(
            "/subscriptions/0A-1/resourceGroups/Net/providers/Microsoft.Network"
                + "/virtualNetworks/Hub");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "we",
        "subscriptions/s1/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/we",
        "/subscriptions/s1/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/",
        "/subscriptions/s1/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/we//",
        "/subscriptions/s1/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/we/subnets/a",
        "/subscriptions/s1/resourceGroups/net/providers/Microsoft.Network/privateDnsZones/we",
        "/subscriptions/s1/resourceGroups//providers/Microsoft.Network/virtualNetworks/we",
        "projects/p/global/networks/we"
      })
  void refusesAnythingElse(String id) {
    assertThatThrownBy(() -> network.canonicalId(id))
        .isInstanceOf(InvalidValue.class)
        .hasMessage(
            "'%s' is not a virtual network; expected /subscriptions/{subscription}/resourceGroups"
                    .formatted(id)
                + "/{group}/providers/Microsoft.Network/virtualNetworks/{network}");
  }
}
