package io.github.privatezonesync.simulator.azure;

import static io.github.privatezonesync.simulator.azure.PrivateResolver.LINK;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.OUTBOUND;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.RULESET;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.SUBNET;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.inboundId;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.linkInputs;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.outboundId;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.outboundInputs;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.rulesetId;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.rulesetInputs;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.spaceInputs;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.subnetInputs;
import static io.github.privatezonesync.simulator.azure.Subscription.networkId;
import static io.github.privatezonesync.simulator.azure.Subscription.refusal;
import static io.github.privatezonesync.simulator.azure.Subscription.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rulesets and their links. */
class RulesetModelTest {
  private final Subscription subscription = PrivateResolver.ruleset();

  private Live ruleset(String name, String... endpoints) {
    return subscription.create(RULESET, name, rulesetInputs(name, endpoints));
  }

  private Live link(String network) {
    return PrivateResolver.link(subscription, network);
  }

  private Live update(String type, String id, Map<String, Object> inputs) {
    return subscription.provider().update(type, "name", id, Map.of(), inputs);
  }

  private void outbound(String name, String prefix) {
    subscription.create(SUBNET, name, subnetInputs("hub", name, prefix));
    subscription.create(OUTBOUND, name, outboundInputs(name, name));
  }

  @Test
  void makesARuleset() {
    Live ruleset = ruleset("more", outboundId("out"));

    assertThat(ruleset.id()).isEqualTo(rulesetId("more"));
    assertThat(ruleset.inputs()).isEqualTo(rulesetInputs("more", outboundId("out")));
    assertThat(ruleset.state()).containsEntry("type", "Microsoft.Network/dnsForwardingRulesets");
    assertThat(subscription.calls())
        .containsExactly("DnsForwardingRulesets_CreateOrUpdate rg/more");
  }

  @Test
  void hasOneOrTwoOutboundEndpoints() {
    outbound("b", "10.0.4.0/28");
    outbound("c", "10.0.5.0/28");
    String refused =
        "Code=\"BadRequest\" Message=\"The number of different outbound endpoints of '%s' must be from 1 to 2.\""
            .formatted(rulesetId("more"));

    assertThat(refusal(() -> ruleset("more"))).endsWith(refused);
    assertThat(refusal(() -> ruleset("more", outboundId("b"), outboundId("b")))).endsWith(refused);
    assertThat(refusal(() -> ruleset("more", outboundId("out"), outboundId("b"), outboundId("c"))))
        .endsWith(refused);
    assertThat(ruleset("more", outboundId("out"), outboundId("b")).id())
        .isEqualTo(rulesetId("more"));
  }

  @Test
  void changesItsEndpointsInPlace() {
    outbound("b", "10.0.4.0/28");

    assertThat(
            update(RULESET, rulesetId("rules"), rulesetInputs("rules", outboundId("b"))).inputs())
        .isEqualTo(rulesetInputs("rules", outboundId("b")));
  }

  @Test
  void refusesWhatIsNoOutboundEndpoint() {
    assertThat(refusal(() -> ruleset("more", outboundId("none"))))
        .endsWith(
            "Code=\"BadRequest\" Message=\"The outbound endpoint '%s' does not exist.\""
                .formatted(outboundId("none")));
    assertThat(refusal(() -> ruleset("more", inboundId("in"))))
        .startsWith(
            "Code=\"LinkedInvalidPropertyId\" Message=\"Property id '%s' at path"
                .formatted(inboundId("in")));
  }

  @Test
  void isInTheRegionOfItsEndpoints() {
    assertThat(
            refusal(
                () ->
                    subscription.create(
                        RULESET,
                        "more",
                        with(rulesetInputs("more", outboundId("out")), "location", "northeurope"))))
        .contains("The location 'northeurope' of '%s' differs".formatted(rulesetId("more")));
  }

  @Test
  void anEndpointIsInTwoRulesets() {
    ruleset("more", outboundId("out"));

    assertThat(refusal(() -> ruleset("most", outboundId("out"))))
        .endsWith(
            "Code=\"BadRequest\" Message=\"The number of DNS forwarding rulesets of outbound endpoint '%s' has reached its limit of 2.\""
                .formatted(outboundId("out")));
  }

  @Test
  void linksANetwork() {
    Live link = link("spoke");

    assertThat(link.id()).isEqualTo(rulesetId("rules") + "/virtualNetworkLinks/spoke");
    assertThat(link.inputs()).isEqualTo(linkInputs("rules", "spoke"));
    assertThat(link.state())
        .containsEntry("type", "Microsoft.Network/dnsForwardingRulesets/virtualNetworkLinks");
    assertThat(subscription.calls())
        .containsExactly(
            "PrivateResolverVirtualNetworkLinks_CreateOrUpdate rg/rules/virtualNetworkLinks/spoke");
  }

  @Test
  void changesMetadataInPlace() {
    Live link = link("spoke");

    assertThat(
            update(
                    LINK,
                    link.id(),
                    with(linkInputs("rules", "spoke"), "metadata", Map.of("a", "b")))
                .state())
        .containsEntry("metadata", Map.of("a", "b"));
  }

  @Test
  void aNetworkHasOneRuleset() {
    link("spoke");
    ruleset("more", outboundId("out"));

    assertThat(refusal(() -> subscription.create(LINK, "again", linkInputs("more", "spoke"))))
        .endsWith(
            "Code=\"Conflict\" Message=\"The virtual network '%s' is already linked to DNS forwarding ruleset '%s'.\""
                .formatted(networkId("spoke"), rulesetId("rules")));
    assertThat(
            refusal(
                () ->
                    subscription.create(
                        LINK,
                        "again",
                        with(linkInputs("rules", "spoke"), "virtualNetworkLinkName", "again"))))
        .contains("already linked");
  }

  @Test
  void aRulesetHasFiveHundredLinks() {
    for (int i = 0; i < Quotas.LINKS_PER_RULESET; i++) {
      subscription.network("n" + i);
      link("n" + i);
    }

    assertThat(refusal(() -> link("spoke")))
        .endsWith(
            "Code=\"BadRequest\" Message=\"The number of virtual network links of DNS forwarding ruleset '%s' has reached its limit of 500.\""
                .formatted(rulesetId("rules")));
  }

  @Test
  void refusesAnotherNetworkInPlace() {
    Live link = link("spoke");

    assertThat(
            refusal(
                () ->
                    update(
                        LINK,
                        link.id(),
                        with(
                            linkInputs("rules", "spoke"),
                            "virtualNetwork",
                            Map.of("id", networkId("hub"))))))
        .isEqualTo(
            "Code=\"Conflict\" Message=\"The property 'virtualNetwork' of '%s' cannot be changed after creation.\""
                .formatted(link.id()));
  }

  @Test
  void theNetworkOfALinkIsThereAndInTheRegionOfTheRuleset() {
    subscription.create(
        Subscription.NETWORK,
        "north",
        with(spaceInputs("north", "10.5.0.0/16"), "location", "northeurope"));

    assertThat(refusal(() -> link("none")))
        .endsWith(
            "Code=\"BadRequest\" Message=\"Virtual network does not exist in NRP - not continuing. virtualNetworkResourceId=%s\""
                .formatted(networkId("none")));
    assertThat(refusal(() -> link("north")))
        .endsWith(
            "Code=\"BadRequest\" Message=\"The location 'westeurope' of '%s' differs from the location 'northeurope' of '%s'.\""
                .formatted(rulesetId("rules"), networkId("north")));
    assertThat(
            refusal(
                () ->
                    subscription.create(
                        LINK,
                        "link",
                        with(linkInputs("rules", "hub"), "virtualNetwork", Map.of("id", "hub")))))
        .startsWith("Code=\"LinkedInvalidPropertyId\"");
  }

  @Test
  void theRulesetOfALinkExists() {
    assertThat(refusal(() -> subscription.create(LINK, "link", linkInputs("none", "hub"))))
        .startsWith("Code=\"ParentResourceNotFound\"");
  }

  @Test
  void itsLinksStandInTheWayOfItsDeletion() {
    Live link = link("spoke");

    assertThat(refusal(() -> subscription.provider().delete(RULESET, rulesetId("rules"), Map.of())))
        .isEqualTo(
            "Code=\"CannotDeleteResource\" Message=\"Cannot delete resource while nested resources"
                + " exist. Some existing nested resource IDs include:"
                + " 'Microsoft.Network/dnsForwardingRulesets/rules/virtualNetworkLinks/spoke'."
                + " Please delete all nested resources before deleting this resource.\"");

    subscription.delete(LINK, link);
    subscription.provider().delete(RULESET, rulesetId("rules"), Map.of());
    assertThat(subscription.provider().read(RULESET, rulesetId("rules"), Map.of())).isEmpty();
  }

  @Test
  void aLinkStandsInTheWayOfTheDeletionOfItsNetwork() {
    Live link = link("spoke");

    assertThat(
            refusal(
                () ->
                    subscription
                        .provider()
                        .delete(Subscription.NETWORK, networkId("spoke"), Map.of())))
        .isEqualTo(
            "Code=\"InUseVirtualNetworkCannotBeDeleted\" Message=\"Virtual network spoke is in use by %s and cannot be deleted.\""
                .formatted(link.id()));
  }
}
