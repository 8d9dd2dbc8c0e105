package io.github.privatezonesync.simulator.azure;

import static io.github.privatezonesync.simulator.azure.Subscription.groupInputs;
import static io.github.privatezonesync.simulator.azure.Subscription.linkInputs;
import static io.github.privatezonesync.simulator.azure.Subscription.networkId;
import static io.github.privatezonesync.simulator.azure.Subscription.refusal;
import static io.github.privatezonesync.simulator.azure.Subscription.with;
import static io.github.privatezonesync.simulator.azure.Subscription.without;
import static io.github.privatezonesync.simulator.azure.Subscription.zoneId;
import static io.github.privatezonesync.simulator.azure.Subscription.zoneInputs;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssociationModelTest {
  @Test
  void makesALink() {
    Subscription subscription = Subscription.withZone();
    subscription.network("hub");

    Live link = subscription.link("corp.internal", "hub");

    assertThat(link.id()).isEqualTo(linkId("corp.internal", "hub"));
    assertThat(without(link.state(), "etag"))
        .isEqualTo(
            Map.of(
                "name", "hub",
                "type", "Microsoft.Network/privateDnsZones/virtualNetworkLinks",
                "location", "global",
                "virtualNetwork", Map.of("id", networkId("hub")),
                "registrationEnabled", false,
                "provisioningState", "Succeeded",
                "virtualNetworkLinkState", "Completed"));
    assertThat(link.inputs()).isEqualTo(linkInputs("corp.internal", "hub"));
  }

  @Test
  void findsTheNetworkWhateverTheLetterCaseOfItsId() {
    Subscription subscription = Subscription.withZone();
    subscription.network("Hub");
    subscription.a("db", "10.0.0.1");

    subscription.link("corp.internal", "hub");

    assertThat(subscription.ask("Hub", "db.corp.internal"))
        .isEqualTo("db.corp.internal. A: 10.0.0.1");
    assertThat(subscription.clouds().snapshot().zones())
        .allSatisfy(zone -> assertThat(zone.networks()).containsExactly(networkId("Hub")));
  }

  @Test
  void linksANetworkOfAnotherSubscription() {
    Subscription subscription = Subscription.withZone();
    var other = subscription.clouds().provider("azure-native", Map.of("subscriptionId", "s1"));
    other.create(Subscription.GROUP, "rg", groupInputs("rg"));
    Live network = other.create(Subscription.NETWORK, "hub", Subscription.networkInputs("hub"));

    subscription.create(
        Subscription.LINK,
        "link",
        with(linkInputs("corp.internal", "hub"), "virtualNetwork", Map.of("id", network.id())));

    assertThat(subscription.clouds().snapshot().zones())
        .allSatisfy(zone -> assertThat(zone.networks()).containsExactly(network.id()));
  }

  @Test
  void refusesANetworkOfAnotherCloud() {
    Subscription subscription = Subscription.withZone();
    var china = subscription.clouds().provider("azure-native", Map.of("subscriptionId", "s1"));
    china.create(Subscription.GROUP, "rg", with(groupInputs("rg"), "location", "chinanorth3"));
    Live network =
        china.create(
            Subscription.NETWORK,
            "hub",
            with(Subscription.networkInputs("hub"), "location", "chinaeast2"));

    assertThat(
            refusal(
                () ->
                    subscription.create(
                        Subscription.LINK,
                        "link",
                        with(
                            linkInputs("corp.internal", "hub"),
                            "virtualNetwork",
                            Map.of("id", network.id())))))
        .endsWith(
            "Code=\"BadRequest\" Message=\"Virtual network resource not found for '%s'\""
                .formatted(network.id()));
  }

  @Test
  void refusesALinkThatExists() {
    Subscription subscription = Subscription.linked();

    assertThat(refusal(() -> subscription.link("corp.internal", "hub")))
        .isEqualTo(
            "cannot create already existing resource '%s'"
                .formatted(linkId("corp.internal", "hub")));
  }

  @Test
  void refusesALinkWithoutItsGroup() {
    assertThat(refusal(() -> Subscription.empty().link("corp.internal", "hub")))
        .isEqualTo(
            "Code=\"ResourceGroupNotFound\" Message=\"Resource group 'rg' could not be found.\"");
  }

  @Test
  void refusesALinkWithoutItsZone() {
    Subscription subscription = Subscription.withGroup();
    subscription.network("hub");

    assertThat(refusal(() -> subscription.link("corp.internal", "hub")))
        .isEqualTo(
            "Code=\"ParentResourceNotFound\" Message=\"Can not perform requested operation on"
                + " nested resource. Parent resource 'corp.internal' not found.\"");
  }

  @Test
  void refusesALinkInARegion() {
    Subscription subscription = Subscription.linked();

    assertThat(
            refusal(
                () ->
                    subscription.create(
                        Subscription.LINK,
                        "link",
                        with(
                            with(
                                linkInputs("corp.internal", "hub"),
                                "virtualNetworkLinkName",
                                "other"),
                            "location",
                            "westeurope"))))
        .isEqualTo(
            "Code=\"LocationNotAvailableForResourceType\" Message=\"The provided location"
                + " 'westeurope' is not available for resource type"
                + " 'Microsoft.Network/privateDnsZones/virtualNetworkLinks'. List of available"
                + " regions for the resource type is 'global'.\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-hub", "hub-", "hub.", "h b", "_hub", ""})
  void refusesNamesThatNoLinkHas(String name) {
    Subscription subscription = Subscription.linked();

    assertThat(
            refusal(
                () ->
                    subscription.create(
                        Subscription.LINK,
                        "link",
                        with(linkInputs("corp.internal", "hub"), "virtualNetworkLinkName", name))))
        .isEqualTo(
            "Code=\"InvalidResourceName\" Message=\"Resource name %s is invalid. The name can be up to 80 characters long. It must begin with a word character, and it must end with a word character or with '_'. The name may contain word characters or '.', '-', '_'.\""
                .formatted(name));
  }

  @Test
  void takesNamesOfEightyCharactersAndRefusesLongerOnes() {
    Subscription subscription = Subscription.withZone();
    subscription.network("hub");
    Map<String, Object> inputs =
        with(linkInputs("corp.internal", "hub"), "virtualNetworkLinkName", "x".repeat(80));

    assertThat(subscription.create(Subscription.LINK, "link", inputs).state())
        .containsEntry("name", "x".repeat(80));
    assertThat(
            refusal(
                () ->
                    subscription.create(
                        Subscription.LINK,
                        "link",
                        with(inputs, "virtualNetworkLinkName", "x".repeat(81)))))
        .startsWith("Code=\"InvalidResourceName\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "hub", "vpc-1"})
  void refusesWhatIsNoIdOfANetwork(String id) {
    Subscription subscription = Subscription.withZone();

    assertThat(
            refusal(
                () ->
                    subscription.create(
                        Subscription.LINK,
                        "link",
                        with(
                            linkInputs("corp.internal", "hub"),
                            "virtualNetwork",
                            Map.of("id", id)))))
        .isEqualTo(
            "Code=\"LinkedInvalidPropertyId\" Message=\"Property id '%s' at path 'properties.virtualNetwork.id' is invalid. Expect fully qualified resource Id that start with '/subscriptions/{subscriptionId}' or '/providers/{resourceProviderNamespace}/'.\""
                .formatted(id));
  }

  @Test
  void refusesALinkWithoutANetwork() {
    Subscription subscription = Subscription.withZone();

    assertThat(
            refusal(
                () ->
                    subscription.create(
                        Subscription.LINK,
                        "link",
                        without(linkInputs("corp.internal", "hub"), "virtualNetwork"))))
        .startsWith("Code=\"LinkedInvalidPropertyId\" Message=\"Property id ''");
  }

  @Test
  void failsLaterIfTheNetworkIsMissing() {
    Subscription subscription = Subscription.withZone();

    assertThat(refusal(() -> subscription.link("corp.internal", "hub")))
        .isEqualTo(
            created("hub")
                + "Code=\"BadRequest\" Message=\"Virtual network resource not found for '%s'\""
                    .formatted(networkId("hub")));
    assertThat(subscription.calls()).isEmpty();
  }

  @Test
  void failsLaterIfTheNetworkIsLinkedToAZoneOfThatName() {
    Subscription subscription = Subscription.linked();
    subscription.group("other");
    subscription.create(Subscription.ZONE, "other", zoneInputs("other", "corp.internal"));

    assertThat(
            refusal(
                () ->
                    subscription.create(
                        Subscription.LINK,
                        "other",
                        with(linkInputs("corp.internal", "hub"), "resourceGroupName", "other"))))
        .isEqualTo(
            created("hub").replace("'rg'", "'other'")
                + "Code=\"BadRequest\" Message=\"A virtual network cannot be linked to multiple"
                + " zones with overlapping namespaces. You tried to link virtual network with"
                + " 'corp.internal' and 'corp.internal' zones.\"");
  }

  @Test
  void failsLaterIfTheNetworkIsLinkedToThatVeryZone() {
    Subscription subscription = Subscription.linked();

    assertThat(
            refusal(
                () ->
                    subscription.create(
                        Subscription.LINK,
                        "again",
                        with(
                            linkInputs("corp.internal", "hub"),
                            "virtualNetworkLinkName",
                            "again"))))
        .isEqualTo(
            created("again")
                + "Code=\"BadRequest\" Message=\"A virtual network cannot be linked to multiple"
                + " zones with overlapping namespaces. You tried to link virtual network with"
                + " 'corp.internal' and 'corp.internal' zones.\"");
  }

  @Test
  void linksANetworkToZonesBelowAndAboveEachOther() {
    Subscription subscription = Subscription.linked();
    subscription.zone("eu.corp.internal");

    assertThat(subscription.link("eu.corp.internal", "hub").state())
        .containsEntry("virtualNetworkLinkState", "Completed");
  }

  @Test
  void failsLaterIfMachinesOfTheNetworkRegisterThemselvesInAnotherZone() {
    Subscription subscription = Subscription.withZone();
    subscription.zone("Other.internal");
    subscription.network("hub");
    subscription.create(Subscription.LINK, "first", registering("other.internal", "hub"));

    assertThat(
            refusal(
                () ->
                    subscription.create(
                        Subscription.LINK, "second", registering("corp.internal", "hub"))))
        .isEqualTo(
            created("hub")
                + "Code=\"Conflict\" Message=\"A virtual network can only be linked to 1 Private DNS zone(s) with auto-registration enabled; conflicting Private DNS zone is '%s'.\""
                    .formatted(zoneId("other.internal").toLowerCase(Locale.ROOT)));
  }

  @Test
  void switchesRegistrationInPlace() {
    Subscription subscription = Subscription.linked();

    Live on = update(subscription, registering("corp.internal", "hub"));
    Live off = update(subscription, linkInputs("corp.internal", "hub"));

    assertThat(on.state()).containsEntry("registrationEnabled", true);
    assertThat(off.state()).containsEntry("registrationEnabled", false);
  }

  @Test
  void keepsALinkWhoseRegistrationCannotBeSwitchedOn() {
    Subscription subscription = Subscription.linked();
    subscription.zone("other.internal");
    subscription.create(Subscription.LINK, "first", registering("other.internal", "hub"));

    assertThat(refusal(() -> update(subscription, registering("corp.internal", "hub"))))
        .isEqualTo(
            "Code=\"Conflict\" Message=\"A virtual network can only be linked to 1 Private DNS zone(s) with auto-registration enabled; conflicting Private DNS zone is '%s'.\""
                .formatted(zoneId("other.internal").toLowerCase(Locale.ROOT)));
    assertThat(read(subscription, "hub").orElseThrow().state())
        .containsEntry("registrationEnabled", false);
  }

  @Test
  void refusesAnotherNetworkForALink() {
    Subscription subscription = Subscription.linked();
    subscription.network("spoke");

    assertThat(
            refusal(
                () ->
                    update(
                        subscription,
                        with(
                            linkInputs("corp.internal", "hub"),
                            "virtualNetwork",
                            Map.of("id", networkId("spoke"))))))
        .isEqualTo(
            "Code=\"BadRequest\" Message=\"The virtual network of the virtual network link 'hub'"
                + " cannot be changed.\"");
  }

  @Test
  void refusesAMissingNetworkForALinkThatExists() {
    Subscription subscription = Subscription.linked();

    assertThat(
            refusal(
                () ->
                    update(
                        subscription,
                        with(
                            linkInputs("corp.internal", "hub"),
                            "virtualNetwork",
                            Map.of("id", networkId("gone"))))))
        .isEqualTo(
            "Code=\"BadRequest\" Message=\"Virtual network resource not found for '%s'\""
                .formatted(networkId("gone")));
  }

  @Test
  void changesTagsInPlace() {
    Subscription subscription = Subscription.linked();

    Live link =
        update(subscription, with(linkInputs("corp.internal", "hub"), "tags", Map.of("a", "b")));

    assertThat(link.state()).containsEntry("tags", Map.of("a", "b"));
  }

  @Test
  void deletesALink() {
    Subscription subscription = Subscription.linked();
    subscription.a("db", "10.0.0.1");

    subscription.provider().delete(Subscription.LINK, linkId("corp.internal", "hub"), Map.of());

    assertThat(read(subscription, "hub")).isEmpty();
    assertThat(subscription.ask("hub", "db.corp.internal"))
        .isEqualTo("db.corp.internal. A: ELSEWHERE");
  }

  @Test
  void deletingALinkThatIsGoneIsNoCall() {
    Subscription subscription = Subscription.withZone();

    subscription.provider().delete(Subscription.LINK, linkId("corp.internal", "hub"), Map.of());
    subscription.provider().delete(Subscription.LINK, linkId("none.internal", "hub"), Map.of());

    assertThat(subscription.calls()).isEmpty();
  }

  private static Map<String, Object> registering(String zone, String network) {
    return with(linkInputs(zone, network), "registrationEnabled", true);
  }

  private static Live update(Subscription subscription, Map<String, Object> inputs) {
    return subscription
        .provider()
        .update(Subscription.LINK, "link", linkId("corp.internal", "hub"), Map.of(), inputs);
  }

  private static Optional<Live> read(Subscription subscription, String link) {
    return subscription.provider().read(Subscription.LINK, linkId("corp.internal", link), Map.of());
  }

  private static String linkId(String zone, String link) {
    return zoneId(zone) + "/virtualNetworkLinks/" + link;
  }

  /** What the provider puts before the failure of an operation that should have made a link. */
  private static String created(String link) {
    return "resource partially created but read failed autorest/azure: Service returned an error. Status=404 Code=\"ResourceNotFound\" Message=\"The Resource 'Microsoft.Network/privateDnsZones/corp.internal/virtualNetworkLinks/%s' under resource group 'rg' was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix\": "
        .formatted(link);
  }
}
