package io.github.privatezonesync.simulator.azure;

import static io.github.privatezonesync.simulator.azure.Subscription.refusal;
import static io.github.privatezonesync.simulator.azure.Subscription.with;
import static io.github.privatezonesync.simulator.azure.Subscription.without;
import static io.github.privatezonesync.simulator.azure.Subscription.zoneId;
import static io.github.privatezonesync.simulator.azure.Subscription.zoneInputs;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

class ZoneModelTest {
  @Test
  void makesAZone() {
    Live zone = Subscription.withGroup().zone("corp.internal");

    assertThat(zone.id()).isEqualTo(zoneId("corp.internal"));
    assertThat(without(zone.state(), "etag"))
        .isEqualTo(
            Map.ofEntries(
                Map.entry("name", "corp.internal"),
                Map.entry("type", "Microsoft.Network/privateDnsZones"),
                Map.entry("location", "global"),
                Map.entry("provisioningState", "Succeeded"),
                Map.entry("maxNumberOfRecordSets", 25000.0),
                Map.entry("maxNumberOfVirtualNetworkLinks", 1000.0),
                Map.entry("maxNumberOfVirtualNetworkLinksWithRegistration", 100.0),
                Map.entry("numberOfRecordSets", 1.0),
                Map.entry("numberOfVirtualNetworkLinks", 0.0),
                Map.entry("numberOfVirtualNetworkLinksWithRegistration", 0.0)));
    assertThat(zone.inputs()).isEqualTo(zoneInputs("rg", "corp.internal"));
  }

  @Test
  void countsWhatIsInAZone() {
    Subscription subscription = Subscription.linked();
    subscription.a("db", "10.0.0.1");
    Live zone =
        subscription
            .provider()
            .read(Subscription.ZONE, zoneId("corp.internal"), Map.of())
            .orElseThrow();

    assertThat(zone.state())
        .containsEntry("numberOfRecordSets", 2.0)
        .containsEntry("numberOfVirtualNetworkLinks", 1.0)
        .containsEntry("numberOfVirtualNetworkLinksWithRegistration", 0.0);
  }

  @Test
  void keepsNamesInLowerCaseAndFindsThemInAny() {
    Subscription subscription = Subscription.withGroup();

    Live zone = subscription.zone("Corp.Internal");

    assertThat(zone.id()).isEqualTo(zoneId("corp.internal"));
    assertThat(zone.state()).containsEntry("name", "corp.internal");
    assertThat(refusal(() -> subscription.zone("CORP.internal")))
        .isEqualTo(
            "cannot create already existing resource '%s'".formatted(zoneId("CORP.internal")));
  }

  @Test
  void changesTagsInPlaceAndKeepsTheRecordSets() {
    Subscription subscription = Subscription.linked();
    subscription.a("db", "10.0.0.1");

    Live zone =
        subscription
            .provider()
            .update(
                Subscription.ZONE,
                "zone",
                zoneId("corp.internal"),
                Map.of(),
                with(zoneInputs("rg", "corp.internal"), "tags", Map.of("a", "b")));

    assertThat(zone.state()).containsEntry("tags", Map.of("a", "b"));
    assertThat(subscription.ask("hub", "db.corp.internal"))
        .isEqualTo("db.corp.internal. A: 10.0.0.1");
  }

  @Test
  void anUpdateMakesAZoneThatIsGone() {
    Subscription subscription = Subscription.withGroup();

    subscription
        .provider()
        .update(
            Subscription.ZONE,
            "zone",
            zoneId("corp.internal"),
            Map.of(),
            zoneInputs("rg", "corp.internal"));

    assertThat(subscription.clouds().snapshot().zones()).hasSize(1);
  }

  @Test
  void refusesAZoneWithoutItsGroup() {
    assertThat(refusal(() -> Subscription.empty().zone("corp.internal")))
        .isEqualTo(
            "Code=\"ResourceGroupNotFound\" Message=\"Resource group 'rg' could not be found.\"");
  }

  @Test
  void refusesAZoneInARegion() {
    assertThat(
            refusal(
                () ->
                    Subscription.withGroup()
                        .create(
                            Subscription.ZONE,
                            "zone",
                            with(zoneInputs("rg", "corp.internal"), "location", "westeurope"))))
        .isEqualTo(
            "Code=\"LocationNotAvailableForResourceType\" Message=\"The provided location"
                + " 'westeurope' is not available for resource type"
                + " 'Microsoft.Network/privateDnsZones'. List of available regions for the resource"
                + " type is 'global'.\"");
  }

  @Test
  void refusesTheRegionThatTheProviderTakesFromTheGroup() {
    assertThat(
            refusal(
                () ->
                    Subscription.withGroup()
                        .create(
                            Subscription.ZONE,
                            "zone",
                            without(zoneInputs("rg", "corp.internal"), "location"))))
        .startsWith("Code=\"LocationNotAvailableForResourceType\"")
        .contains("'westeurope'");
  }

  @Test
  void takesGlobalInAnyLetterCase() {
    Live zone =
        Subscription.withGroup()
            .create(
                Subscription.ZONE,
                "zone",
                with(zoneInputs("rg", "corp.internal"), "location", "Global"));

    assertThat(zone.state()).containsEntry("location", "global");
  }

  @Test
  void refusesASingleLabel() {
    assertThat(refusal(() -> Subscription.withGroup().zone("internal")))
        .isEqualTo(
            "Code=\"BadRequest\" Message=\"The zone name 'internal' does not have enough labels."
                + " Zone names must have two or more labels.\"");
  }

  @Test
  void takesANameThatIsLongerThanALabel() {
    String ofCluster = "b949b309-6100-4581-b1d1-77a8fbbf58dc.privatelink.centralindia.azmk8s.io";

    assertThat(ofCluster).hasSizeGreaterThan(63);
    assertThat(Subscription.withGroup().zone(ofCluster).id()).isEqualTo(zoneId(ofCluster));
  }

  @Test
  void takesThirtyFourLabelsAndRefusesMore() {
    String most = "a.".repeat(33) + "internal";
    Subscription subscription = Subscription.withGroup();

    assertThat(subscription.zone(most).id()).isEqualTo(zoneId(most));
    assertThat(refusal(() -> subscription.zone("a." + most)))
        .isEqualTo(
            "Code=\"BadRequest\" Message=\"The zone name 'a.%s' has too many labels. Zone names must have 34 or fewer labels.\""
                .formatted(most));
  }

  @Test
  void refusesNamesOfAzureItself() {
    assertThat(refusal(() -> Subscription.withGroup().zone("Azure.com")))
        .isEqualTo(
            "Code=\"BadRequest\" Message=\"The Private DNS zone name 'Azure.com' is not permitted"
                + " as it is a reserved Azure infrastucture domain and creating such zones may have"
                + " unintended consequences for DNS resolution for services deployed in your"
                + " virtual networks. Refer"
                + " https://docs.microsoft.com/en-us/azure/dns/private-dns-privatednszone#restrictions"
                + " for more details.\"");
  }

  @Test
  void takesNamesBelowThoseOfAzureItself() {
    assertThat(Subscription.withGroup().zone("privatelink.blob.core.windows.net").state())
        .containsEntry("name", "privatelink.blob.core.windows.net");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"corp.internal.", "corp..internal", "*.corp.internal", "a b.internal", ""})
  void refusesWhatIsNoName(String name) {
    assertThat(refusal(() -> Subscription.withGroup().zone(name)))
        .isEqualTo(
            "Code=\"BadRequest\" Message=\"The zone name '%s' is invalid.\"".formatted(name));
  }

  @Test
  void refusesAZoneBeyondTheQuotaOfTheSubscription() {
    AzureState full = group();
    for (int i = 0; i < 1000; i++) {
      full = Zones.createOrUpdate(full, zone("z" + i + ".internal"), "global", tags());
    }
    AzureState state = full;

    assertThat(
            RefusalText.of(
                () -> Zones.createOrUpdate(state, zone("one.more.internal"), "global", tags())))
        .isEqualTo(
            "resource partially created but read failed autorest/azure: Service returned an error."
                + " Status=404 Code=\"ResourceNotFound\" Message=\"The Resource"
                + " 'Microsoft.Network/privateDnsZones/one.more.internal' under resource group 'rg'"
                + " was not found. For more details please go to"
                + " https://aka.ms/ARMResourceNotFoundFix\": Code=\"BadRequest\" Message=\"The"
                + " number of Private DNS zones in subscription 's1' has reached its limit of"
                + " 1000.\"");
    assertThat(Zones.createOrUpdate(state, zone("z1.internal"), "global", tags()).zones())
        .hasSize(1000);
  }

  @Test
  void keepsAZoneThatHasLinks() {
    Subscription subscription = Subscription.linked();

    assertThat(
            refusal(
                () ->
                    subscription
                        .provider()
                        .delete(Subscription.ZONE, zoneId("corp.internal"), Map.of())))
        .isEqualTo(
            "Code=\"CannotDeleteResource\" Message=\"Cannot delete resource while nested resources"
                + " exist. Some existing nested resource IDs include:"
                + " 'Microsoft.Network/privateDnsZones/corp.internal/virtualNetworkLinks/hub'."
                + " Please delete all nested resources before deleting this resource.\"");
    assertThat(subscription.clouds().snapshot().zones()).hasSize(1);
  }

  @Test
  void deletesAZoneWithItsRecordSets() {
    Subscription subscription = Subscription.withZone();
    Live set = subscription.a("db", "10.0.0.1");
    subscription.calls();

    subscription.provider().delete(Subscription.ZONE, zoneId("corp.internal"), Map.of());

    assertThat(subscription.calls()).containsExactly("PrivateZones_Delete rg/corp.internal");
    assertThat(subscription.provider().read(Subscription.SET, set.id(), set.state())).isEmpty();
  }

  @Test
  void deletingAZoneThatIsGoneIsNoCall() {
    Subscription subscription = Subscription.withGroup();

    subscription.provider().delete(Subscription.ZONE, zoneId("corp.internal"), Map.of());

    assertThat(subscription.calls()).isEmpty();
  }

  @Test
  void refusesToDeleteWhatIsNoZone() {
    assertThat(
            refusal(
                () ->
                    Subscription.withGroup()
                        .provider()
                        .delete(Subscription.ZONE, "zone-1", Map.of())))
        .isEqualTo(
            "failed to parse 'zone-1' against the path"
                + " '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/privateDnsZones/{privateZoneName}'");
  }

  private static AzureState group() {
    return ResourceGroups.createOrUpdate(
        AzureState.empty(), ArmId.ofGroup("s1", "rg"), "westeurope", tags());
  }

  private static ArmId zone(String name) {
    return ArmId.ofGroup("s1", "rg").child("privateDnsZones", name);
  }

  private static PMap<String, String> tags() {
    return HashTreePMap.empty();
  }
}
