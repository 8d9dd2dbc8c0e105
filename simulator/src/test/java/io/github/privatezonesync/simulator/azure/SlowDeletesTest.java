package io.github.privatezonesync.simulator.azure;

import static io.github.privatezonesync.simulator.azure.Subscription.linkInputs;
import static io.github.privatezonesync.simulator.azure.Subscription.networkId;
import static io.github.privatezonesync.simulator.azure.Subscription.refusal;
import static io.github.privatezonesync.simulator.azure.Subscription.with;
import static io.github.privatezonesync.simulator.azure.Subscription.zoneId;
import static io.github.privatezonesync.simulator.azure.Subscription.zoneInputs;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Links and endpoints that are deleted, but not gone yet. */
class SlowDeletesTest {
  private static final String OVERLAP =
      "Code=\"BadRequest\" Message=\"A virtual network cannot be linked to multiple zones with"
          + " overlapping namespaces. You tried to link virtual network with 'corp.internal' and"
          + " 'corp.internal' zones.\"";

  @Test
  void aDeletedLinkIsNotReadAndNotAnsweredFrom() {
    Subscription subscription = Subscription.linked();
    subscription.a("db", "10.0.0.1");
    subscription.clouds().slowDeletes(3);

    deleteLink(subscription);

    assertThat(subscription.provider().read(Subscription.LINK, linkId(), Map.of())).isEmpty();
    assertThat(subscription.ask("hub", "db.corp.internal"))
        .isEqualTo("db.corp.internal. A: ELSEWHERE");
  }

  @Test
  void aDeletedLinkStandsInTheWayOfItsZoneForThatManyCalls() {
    Subscription subscription = Subscription.linked();
    subscription.clouds().slowDeletes(2);
    deleteLink(subscription);

    assertThat(refusal(() -> deleteZone(subscription)))
        .isEqualTo(
            "Code=\"CannotDeleteResource\" Message=\"Cannot delete resource while nested resources"
                + " exist. Some existing nested resource IDs include:"
                + " 'Microsoft.Network/privateDnsZones/corp.internal/virtualNetworkLinks/hub'."
                + " Please delete all nested resources before deleting this resource.\"");
    assertThat(refusal(() -> deleteZone(subscription))).startsWith("Code=\"CannotDeleteResource\"");
    deleteZone(subscription);

    assertThat(subscription.clouds().snapshot().zones()).isEmpty();
  }

  @Test
  void callsThatSucceedCountToo() {
    Subscription subscription = Subscription.linked();
    subscription.clouds().slowDeletes(2);
    deleteLink(subscription);

    subscription.a("db", "10.0.0.1");
    subscription.a("www", "10.0.0.2");
    deleteZone(subscription);

    assertThat(subscription.clouds().snapshot().zones()).isEmpty();
  }

  @Test
  void aDeletedLinkStandsInTheWayOfItsSuccessor() {
    Subscription subscription = Subscription.linked();
    subscription.clouds().slowDeletes(1);
    deleteLink(subscription);

    assertThat(refusal(() -> subscription.link("corp.internal", "hub"))).endsWith(": " + OVERLAP);
    assertThat(subscription.link("corp.internal", "hub").id()).isEqualTo(linkId());
  }

  @Test
  void aDeletedLinkStandsInTheWayOfAZoneOfTheSameNameElsewhere() {
    Subscription subscription = Subscription.linked();
    subscription.group("other");
    subscription.create(Subscription.ZONE, "other", zoneInputs("other", "corp.internal"));
    subscription.clouds().slowDeletes(1);
    deleteLink(subscription);
    Map<String, Object> moved =
        with(linkInputs("corp.internal", "hub"), "resourceGroupName", "other");

    assertThat(refusal(() -> subscription.create(Subscription.LINK, "moved", moved)))
        .endsWith(": " + OVERLAP);
    assertThat(subscription.create(Subscription.LINK, "moved", moved).state())
        .containsEntry("name", "hub");
  }

  @Test
  void aDeletedLinkStandsInTheWayOfRegistrationElsewhere() {
    Subscription subscription = Subscription.withZone();
    subscription.network("hub");
    subscription.zone("other.internal");
    subscription.create(
        Subscription.LINK,
        "link",
        with(linkInputs("corp.internal", "hub"), "registrationEnabled", true));
    subscription.clouds().slowDeletes(1);
    deleteLink(subscription);

    assertThat(
            refusal(
                () ->
                    subscription.create(
                        Subscription.LINK,
                        "other",
                        with(linkInputs("other.internal", "hub"), "registrationEnabled", true))))
        .endsWith(
            "Code=\"Conflict\" Message=\"A virtual network can only be linked to 1 Private DNS zone(s) with auto-registration enabled; conflicting Private DNS zone is '%s'.\""
                .formatted(zoneId("corp.internal").toLowerCase(Locale.ROOT)));
  }

  @Test
  void anotherNetworkIsNotInTheWay() {
    Subscription subscription = Subscription.linked();
    subscription.network("spoke");
    subscription.clouds().slowDeletes(5);
    deleteLink(subscription);

    assertThat(subscription.link("corp.internal", "spoke").state()).containsEntry("name", "spoke");
  }

  @Test
  void aNetworkThatIsMadeAgainIsInUseWhileItsLinksLinger() {
    Subscription subscription = Subscription.linked();
    subscription.zone("other.internal");
    subscription.clouds().slowDeletes(2);
    subscription.provider().delete(Subscription.NETWORK, networkId("hub"), Map.of());
    subscription.network("hub");

    assertThat(refusal(() -> subscription.link("other.internal", "hub")))
        .endsWith(
            "Code=\"Conflict\" Message=\"Virtual network resource identity '%s' already in use. This is possible in case the virtual network was moved, or re-created. Please contact support.\""
                .formatted(networkId("hub")));
    assertThat(subscription.link("other.internal", "hub").state()).containsEntry("name", "hub");
  }

  @Test
  void theLinksOfADeletedGroupLingerToo() {
    Subscription subscription = Subscription.withGroup();
    subscription.group("other");
    subscription.network("hub");
    subscription.create(Subscription.ZONE, "zone", zoneInputs("other", "corp.internal"));
    subscription.create(
        Subscription.LINK,
        "link",
        with(linkInputs("corp.internal", "hub"), "resourceGroupName", "other"));
    subscription.zone("corp.internal");
    subscription.clouds().slowDeletes(1);
    subscription.provider().delete(Subscription.GROUP, Subscription.groupId("other"), Map.of());

    assertThat(refusal(() -> subscription.link("corp.internal", "hub"))).endsWith(": " + OVERLAP);
    assertThat(subscription.link("corp.internal", "hub").id()).isEqualTo(linkId());
  }

  @Test
  void nothingLingersUnlessItIsAsked() {
    Subscription subscription = Subscription.linked();
    deleteLink(subscription);

    deleteZone(subscription);

    assertThat(subscription.clouds().snapshot().zones()).isEmpty();
  }

  @Test
  void aDeletedEndpointStandsInTheWayOfItsSubnet() {
    Subscription subscription = PrivateResolver.resolver();
    Live endpoint = subscription.create(PrivateResolver.INBOUND, "in", inboundInputs());
    subscription.clouds().slowDeletes(2);
    subscription.delete(PrivateResolver.INBOUND, endpoint);

    assertThat(subscription.clouds().snapshot().inboundAddresses()).isEmpty();
    assertThat(refusal(() -> subscription.create(PrivateResolver.INBOUND, "in", inboundInputs())))
        .contains("currently in use");
    assertThat(refusal(() -> deleteSubnet(subscription)))
        .startsWith("Code=\"InUseSubnetCannotBeDeleted\"");
    deleteSubnet(subscription);
    assertThat(subscription.provider().read(PrivateResolver.SUBNET, subnetId(), Map.of()))
        .isEmpty();
  }

  @Test
  void aDeletedEndpointDoesNotStandInTheWayOfItsGroup() {
    Subscription subscription = PrivateResolver.resolver();
    Live endpoint = subscription.create(PrivateResolver.INBOUND, "in", inboundInputs());
    subscription.clouds().slowDeletes(9);
    subscription.delete(PrivateResolver.INBOUND, endpoint);

    subscription.provider().delete(Subscription.GROUP, Subscription.groupId("rg"), Map.of());

    assertThat(subscription.clouds().snapshot().networks()).isEmpty();
  }

  private static Map<String, Object> inboundInputs() {
    return PrivateResolver.inboundInputs("in", PrivateResolver.dynamic("in"));
  }

  private static void deleteSubnet(Subscription subscription) {
    subscription.provider().delete(PrivateResolver.SUBNET, subnetId(), Map.of());
  }

  private static String subnetId() {
    return PrivateResolver.subnetId("hub", "in");
  }

  private static void deleteLink(Subscription subscription) {
    subscription.provider().delete(Subscription.LINK, linkId(), Map.of());
  }

  private static void deleteZone(Subscription subscription) {
    subscription.provider().delete(Subscription.ZONE, zoneId("corp.internal"), Map.of());
  }

  private static String linkId() {
    return zoneId("corp.internal") + "/virtualNetworkLinks/hub";
  }
}
