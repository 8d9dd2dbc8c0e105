package io.github.privatezonesync.simulator.azure;

import static io.github.privatezonesync.simulator.azure.Subscription.groupId;
import static io.github.privatezonesync.simulator.azure.Subscription.networkId;
import static io.github.privatezonesync.simulator.azure.Subscription.refusal;
import static io.github.privatezonesync.simulator.azure.Subscription.zoneId;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The look-up functions of the provider. */
class FunctionsTest {
  private static final String AT_ONCE = ": autorest/azure: Service returned an error. Status=404 ";
  private static final String GROUP = "azure-native:resources:getResourceGroup";
  private static final String NETWORK = "azure-native:network:getVirtualNetwork";
  private static final String ZONE = "azure-native:network:getPrivateZone";
  private static final String LINK = "azure-native:network:getVirtualNetworkLink";
  private static final String SET = "azure-native:network:getPrivateRecordSet";

  private final Subscription subscription = Subscription.linked();

  @Test
  void tellsWhoCalls() {
    assertThat(invoke("azure-native:authorization:getClientConfig", Map.of()))
        .containsEntry("subscriptionId", Subscription.ID)
        .containsOnlyKeys("clientId", "objectId", "subscriptionId", "tenantId");
  }

  @Test
  void tellsTheConfiguredSubscription() {
    assertThat(
            subscription
                .clouds()
                .provider("azure-native", Map.of("subscriptionId", "s1"))
                .invoke("azure-native:authorization:getClientConfig", Map.of()))
        .containsEntry("subscriptionId", "s1");
  }

  @Test
  void looksUpAGroup() {
    assertThat(invoke(GROUP, Map.of("resourceGroupName", "RG")))
        .containsEntry("id", groupId("rg"))
        .containsEntry("name", "rg")
        .containsEntry("location", "westeurope");
  }

  @Test
  void looksUpANetwork() {
    assertThat(invoke(NETWORK, Map.of("resourceGroupName", "rg", "virtualNetworkName", "hub")))
        .containsEntry("id", networkId("hub"))
        .containsEntry("name", "hub");
  }

  @Test
  void looksUpAZone() {
    assertThat(invoke(ZONE, Map.of("resourceGroupName", "rg", "privateZoneName", "Corp.Internal")))
        .containsEntry("id", zoneId("corp.internal"))
        .containsEntry("numberOfVirtualNetworkLinks", 1.0);
  }

  @Test
  void looksUpALink() {
    assertThat(invoke(LINK, link("hub")))
        .containsEntry("id", zoneId("corp.internal") + "/virtualNetworkLinks/hub")
        .containsEntry("virtualNetwork", Map.of("id", networkId("hub")));
  }

  @Test
  void looksUpARecordSet() {
    subscription.a("db", "10.0.0.1");

    assertThat(invoke(SET, set("corp.internal", "db")))
        .containsEntry("id", zoneId("corp.internal") + "/A/db")
        .containsEntry("fqdn", "db.corp.internal.");
  }

  @Test
  void saysThatAGroupIsMissing() {
    assertThat(refusal(() -> invoke(GROUP, Map.of("resourceGroupName", "none"))))
        .isEqualTo(
            "request failed "
                + groupId("none")
                + AT_ONCE
                + "Code=\"ResourceGroupNotFound\" Message=\"Resource group 'none' could not be"
                + " found.\"");
  }

  @Test
  void saysThatTheGroupOfAZoneIsMissing() {
    assertThat(
            refusal(
                () ->
                    invoke(
                        ZONE,
                        Map.of("resourceGroupName", "none", "privateZoneName", "corp.internal"))))
        .isEqualTo(
            "request failed "
                + groupId("none")
                + "/providers/Microsoft.Network/privateDnsZones/corp.internal"
                + AT_ONCE
                + "Code=\"ResourceGroupNotFound\" Message=\"Resource group 'none' could not be"
                + " found.\"");
  }

  @Test
  void saysThatAZoneIsMissing() {
    assertThat(
            refusal(
                () ->
                    invoke(
                        ZONE,
                        Map.of("resourceGroupName", "rg", "privateZoneName", "none.internal"))))
        .isEqualTo(
            "request failed "
                + zoneId("none.internal")
                + AT_ONCE
                + "Code=\"ResourceNotFound\" Message=\"The Resource"
                + " 'Microsoft.Network/privateDnsZones/none.internal' under resource group 'rg' was"
                + " not found. For more details please go to"
                + " https://aka.ms/ARMResourceNotFoundFix\"");
  }

  @Test
  void saysThatALinkIsMissing() {
    assertThat(refusal(() -> invoke(LINK, link("none"))))
        .isEqualTo(
            "request failed "
                + zoneId("corp.internal")
                + "/virtualNetworkLinks/none"
                + AT_ONCE
                + "Code=\"ResourceNotFound\" Message=\"The Resource"
                + " 'Microsoft.Network/privateDnsZones/corp.internal/virtualNetworkLinks/none'"
                + " under resource group 'rg' was not found. For more details please go to"
                + " https://aka.ms/ARMResourceNotFoundFix\"");
  }

  @Test
  void saysThatARecordSetIsMissing() {
    assertThat(refusal(() -> invoke(SET, set("corp.internal", "db"))))
        .isEqualTo(
            "request failed "
                + zoneId("corp.internal")
                + "/A/db"
                + AT_ONCE
                + "Code=\"NotFound\" Message=\"The resource record 'db' does not exist in resource group 'rg' of subscription '%s'.\""
                    .formatted(Subscription.ID));
  }

  @Test
  void saysThatTheZoneOfARecordSetIsMissing() {
    assertThat(refusal(() -> invoke(SET, set("none.internal", "db"))))
        .isEqualTo(
            "request failed "
                + zoneId("none.internal")
                + "/A/db"
                + AT_ONCE
                + "Code=\"ParentResourceNotFound\" Message=\"Can not perform requested operation on"
                + " nested resource. Parent resource 'none.internal' not found.\"");
  }

  @Test
  void saysThatTheGroupOfARecordSetIsMissing() {
    assertThat(
            refusal(
                () ->
                    invoke(
                        SET,
                        Map.of(
                            "resourceGroupName", "none",
                            "privateZoneName", "corp.internal",
                            "recordType", "A",
                            "relativeRecordSetName", "db"))))
        .endsWith(
            "Code=\"ResourceGroupNotFound\" Message=\"Resource group 'none' could not be found.\"");
  }

  @Test
  void needsEveryPartOfThePath() {
    assertThat(refusal(() -> invoke(ZONE, Map.of("resourceGroupName", "rg"))))
        .isEqualTo("missing required property 'privateZoneName'");
  }

  private Map<String, Object> invoke(String token, Map<String, Object> arguments) {
    return subscription.provider().invoke(token, arguments);
  }

  private static Map<String, Object> link(String name) {
    return Map.of(
        "resourceGroupName", "rg",
        "privateZoneName", "corp.internal",
        "virtualNetworkLinkName", name);
  }

  private static Map<String, Object> set(String zone, String name) {
    return Map.of(
        "resourceGroupName",
        "rg",
        "privateZoneName",
        zone,
        "recordType",
        "A",
        "relativeRecordSetName",
        name);
  }
}
