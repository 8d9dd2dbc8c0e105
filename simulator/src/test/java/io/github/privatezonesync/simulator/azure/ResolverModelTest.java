package io.github.privatezonesync.simulator.azure;

import static io.github.privatezonesync.simulator.azure.PrivateResolver.RESOLVER;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.dynamic;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.inboundInputs;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.resolverId;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.resolverInputs;
import static io.github.privatezonesync.simulator.azure.Subscription.networkId;
import static io.github.privatezonesync.simulator.azure.Subscription.refusal;
import static io.github.privatezonesync.simulator.azure.Subscription.with;
import static io.github.privatezonesync.simulator.azure.Subscription.without;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResolverModelTest {
  private final Subscription subscription = PrivateResolver.networks();

  private Live resolver(String name, String network) {
    return subscription.create(RESOLVER, name, resolverInputs(name, network));
  }

  @Test
  void makesTheResolverOfANetwork() {
    Live resolver = resolver("dns", "hub");

    assertThat(resolver.id()).isEqualTo(resolverId("dns"));
    assertThat(resolver.inputs()).isEqualTo(resolverInputs("dns", "hub"));
    assertThat(resolver.state())
        .containsEntry("name", "dns")
        .containsEntry("type", "Microsoft.Network/dnsResolvers")
        .containsEntry("dnsResolverState", "Connected")
        .containsEntry("provisioningState", "Succeeded")
        .containsKeys("etag", "resourceGuid", "systemData");
    assertThat(subscription.calls()).containsExactly("DnsResolvers_CreateOrUpdate rg/dns");
  }

  @Test
  void takesTheLocationOfTheGroupIfNoneIsGiven() {
    assertThat(
            subscription
                .create(RESOLVER, "dns", without(resolverInputs("dns", "hub"), "location"))
                .state())
        .containsEntry("location", "westeurope");
  }

  @Test
  void aNetworkHasOneResolver() {
    resolver("dns", "hub");

    assertThat(refusal(() -> resolver("other", "hub")))
        .endsWith(
            ": Code=\"Conflict\" Message=\"Failed to upsert DNS resolver because there is a conflict. dnsResolverResourceId=%s, virtualNetworkResourceId=%s\""
                .formatted(resolverId("other"), networkId("hub")));
  }

  @Test
  void refusesAnotherNetwork() {
    Live resolver = resolver("dns", "hub");

    assertThat(
            refusal(
                () ->
                    subscription
                        .provider()
                        .update(
                            RESOLVER,
                            "dns",
                            resolver.id(),
                            Map.of(),
                            resolverInputs("dns", "spoke"))))
        .startsWith("Code=\"Conflict\" Message=\"Failed to upsert DNS resolver");
  }

  @Test
  void refusesANetworkThatIsNotThere() {
    assertThat(refusal(() -> resolver("dns", "none")))
        .isEqualTo(
            "resource partially created but read failed autorest/azure: Service returned an error. Status=404 Code=\"ResourceNotFound\" Message=\"The Resource 'Microsoft.Network/dnsResolvers/dns' under resource group 'rg' was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix\": Code=\"BadRequest\" Message=\"Virtual network does not exist in NRP - not continuing. virtualNetworkResourceId=%s\""
                .formatted(networkId("none")));
  }

  @Test
  void refusesWhatIsNoIdOfANetwork() {
    assertThat(
            refusal(
                () ->
                    subscription.create(
                        RESOLVER,
                        "dns",
                        with(resolverInputs("dns", "hub"), "virtualNetwork", Map.of("id", "hub")))))
        .startsWith(
            "Code=\"LinkedInvalidPropertyId\" Message=\"Property id 'hub' at path"
                + " 'properties.virtualNetwork.id' is invalid.");
  }

  @Test
  void isInTheRegionOfItsNetwork() {
    assertThat(
            refusal(
                () ->
                    subscription.create(
                        RESOLVER,
                        "dns",
                        with(resolverInputs("dns", "hub"), "location", "northeurope"))))
        .endsWith(
            "Code=\"BadRequest\" Message=\"The location 'northeurope' of '%s' differs from the location 'westeurope' of '%s'.\""
                .formatted(resolverId("dns"), networkId("hub")));
  }

  @Test
  void changesTagsInPlace() {
    Live resolver = resolver("dns", "hub");

    Live changed =
        subscription
            .provider()
            .update(
                RESOLVER,
                "dns",
                resolver.id(),
                resolver.state(),
                with(resolverInputs("dns", "hub"), "tags", Map.of("a", "b")));

    assertThat(changed.state())
        .containsEntry("tags", Map.of("a", "b"))
        .containsEntry("resourceGuid", resolver.state().get("resourceGuid"));
  }

  @Test
  void aSubscriptionHasFifteenResolvers() {
    for (int i = 0; i <= Quotas.RESOLVERS_PER_SUBSCRIPTION; i++) {
      subscription.network("net" + i);
    }
    for (int i = 0; i < Quotas.RESOLVERS_PER_SUBSCRIPTION; i++) {
      resolver("dns" + i, "net" + i);
    }

    assertThat(refusal(() -> resolver("dns15", "net15")))
        .endsWith(
            "Code=\"BadRequest\" Message=\"The number of DNS resolvers of subscription '%s' has reached its limit of 15.\""
                .formatted(Subscription.ID));
  }

  @Test
  void itsEndpointsStandInTheWayOfItsDeletion() {
    Live resolver = resolver("dns", "hub");
    Live endpoint =
        subscription.create(PrivateResolver.INBOUND, "in", inboundInputs("in", dynamic("in")));

    assertThat(refusal(() -> subscription.delete(RESOLVER, resolver)))
        .isEqualTo(
            "Code=\"CannotDeleteResource\" Message=\"Cannot delete resource while nested resources"
                + " exist. Some existing nested resource IDs include:"
                + " 'Microsoft.Network/dnsResolvers/dns/inboundEndpoints/in'. Please delete all"
                + " nested resources before deleting this resource.\"");

    subscription.delete(PrivateResolver.INBOUND, endpoint);
    subscription.delete(RESOLVER, resolver);
    assertThat(subscription.provider().read(RESOLVER, resolver.id(), Map.of())).isEmpty();
  }

  @Test
  void itStandsInTheWayOfTheDeletionOfItsNetwork() {
    Subscription resolved = Subscription.withGroup();
    Live network = resolved.network("hub");
    resolved.create(RESOLVER, "dns", resolverInputs("dns", "hub"));

    assertThat(refusal(() -> resolved.delete(Subscription.NETWORK, network)))
        .isEqualTo(
            "Code=\"InUseVirtualNetworkCannotBeDeleted\" Message=\"Virtual network hub is in use by %s and cannot be deleted.\""
                .formatted(resolverId("dns")));
  }

  @Test
  void goesWithItsGroup() {
    Subscription all = PrivateResolver.ruleset();
    PrivateResolver.link(all, "spoke");

    all.provider().delete(Subscription.GROUP, Subscription.groupId("rg"), Map.of());

    assertThat(all.clouds().snapshot().networks()).isEmpty();
    assertThat(all.clouds().snapshot().inboundAddresses()).isEmpty();
  }

  @Test
  void aGroupWithANetworkThatAResolverElsewhereNeedsStays() {
    Subscription subscription = PrivateResolver.networks();
    subscription.group("dns");
    subscription.create(
        RESOLVER, "dns", with(resolverInputs("dns", "hub"), "resourceGroupName", "dns"));

    assertThat(
            refusal(
                () ->
                    subscription
                        .provider()
                        .delete(Subscription.GROUP, Subscription.groupId("rg"), Map.of())))
        .startsWith("Code=\"InUseVirtualNetworkCannotBeDeleted\"");
  }
}
