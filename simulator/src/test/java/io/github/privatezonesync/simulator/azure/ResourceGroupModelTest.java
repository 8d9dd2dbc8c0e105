package io.github.privatezonesync.simulator.azure;

import static io.github.privatezonesync.simulator.azure.Subscription.groupId;
import static io.github.privatezonesync.simulator.azure.Subscription.groupInputs;
import static io.github.privatezonesync.simulator.azure.Subscription.refusal;
import static io.github.privatezonesync.simulator.azure.Subscription.with;
import static io.github.privatezonesync.simulator.azure.Subscription.zoneInputs;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceGroupModelTest {
  @Test
  void makesAGroup() {
    Live group =
        Subscription.empty()
            .create(
                Subscription.GROUP,
                "group",
                with(with(groupInputs("rg"), "location", "West Europe"), "tags", Map.of("a", "b")));

    assertThat(group.id()).isEqualTo(groupId("rg"));
    assertThat(group.state())
        .isEqualTo(
            Map.of(
                "name", "rg",
                "type", "Microsoft.Resources/resourceGroups",
                "location", "westeurope",
                "properties", Map.of("provisioningState", "Succeeded"),
                "tags", Map.of("a", "b")));
    assertThat(group.inputs())
        .isEqualTo(
            Map.of("resourceGroupName", "rg", "location", "westeurope", "tags", Map.of("a", "b")));
  }

  @Test
  void refusesAGroupThatExistsWhateverItsLetterCase() {
    Subscription subscription = Subscription.withGroup();

    assertThat(refusal(() -> subscription.group("RG")))
        .isEqualTo(
            "cannot create already existing resource '/subscriptions/%s/resourceGroups/RG'"
                .formatted(Subscription.ID));
  }

  @ParameterizedTest
  @ValueSource(strings = {"chinanorth3", "usgovvirginia", "usdodeast"})
  void refusesALocationOfAnotherCloudThanItsSubscriptionIsOf(String location) {
    Subscription subscription = Subscription.withGroup();

    assertThat(
            refusal(
                () ->
                    subscription.create(
                        Subscription.GROUP,
                        "other",
                        with(groupInputs("other"), "location", location))))
        .endsWith(
            "Code=\"LocationNotAvailableForResourceGroup\" Message=\"The provided location '%s' is"
                    .formatted(location)
                + " not available for resource group.\"");
    assertThat(
            refusal(
                () ->
                    subscription.create(
                        Subscription.NETWORK,
                        "hub",
                        with(Subscription.networkInputs("hub"), "location", location))))
        .isEqualTo(
            "Code=\"LocationNotAvailableForResourceType\" Message=\"The provided location '%s' is not"
                    .formatted(location)
                + " available for resource type 'Microsoft.Network/virtualNetworks'.\"");
  }

  @Test
  void changesTagsInPlace() {
    Subscription subscription = Subscription.empty();
    Live group = subscription.group("rg");

    Live changed =
        subscription
            .provider()
            .update(
                Subscription.GROUP,
                "rg",
                group.id(),
                group.state(),
                with(groupInputs("rg"), "tags", Map.of("a", "b")));

    assertThat(changed.state()).containsEntry("tags", Map.of("a", "b"));
  }

  @Test
  void refusesAnotherLocation() {
    Subscription subscription = Subscription.empty();
    Live group = subscription.group("rg");

    assertThat(
            refusal(
                () ->
                    subscription
                        .provider()
                        .update(
                            Subscription.GROUP,
                            "rg",
                            group.id(),
                            group.state(),
                            with(groupInputs("rg"), "location", "northeurope"))))
        .isEqualTo(
            "autorest/azure: Service returned an error. Status=409"
                + " Code=\"InvalidResourceGroupLocation\" Message=\"Invalid resource group location"
                + " 'northeurope'. The Resource group already exists in location 'westeurope'.\"");
  }

  @Test
  void refusesNamesThatNoGroupHas() {
    Subscription subscription = Subscription.empty();

    for (String name : new String[] {"", "a/b", "ends.", "x".repeat(91)}) {
      assertThat(refusal(() -> subscription.group(name)))
          .isEqualTo(
              "autorest/azure: Service returned an error. Status=400 Code=\"InvalidResourceGroup\" Message=\"The resource group name '%s' is invalid.\""
                  .formatted(name));
    }
  }

  @Test
  void deletesAGroupWithEverythingInIt() {
    Subscription subscription = Subscription.empty();
    Live group = subscription.group("rg");
    subscription.group("other");
    subscription.network("hub");
    subscription.zone("corp.internal");
    subscription.link("corp.internal", "hub");
    subscription.create(Subscription.ZONE, "kept", zoneInputs("other", "other.internal"));
    subscription.create(
        Subscription.LINK,
        "link",
        with(Subscription.linkInputs("other.internal", "hub"), "resourceGroupName", "other"));
    subscription.calls();

    subscription.delete(Subscription.GROUP, group);

    assertThat(subscription.calls()).containsExactly("ResourceGroups_Delete rg");
    assertThat(subscription.clouds().snapshot().networks()).isEmpty();
    assertThat(subscription.clouds().snapshot().zones())
        .singleElement()
        .satisfies(
            zone -> {
              assertThat(zone.data().origin()).hasToString("other.internal.");
              assertThat(zone.networks()).isEmpty();
            });
  }

  @Test
  void aGroupWhoseNameOnlyBeginsAlikeKeepsItsContent() {
    Subscription subscription = Subscription.empty();
    Live group = subscription.group("rg");
    subscription.group("rg2");
    subscription.create(Subscription.ZONE, "kept", zoneInputs("rg2", "corp.internal"));

    subscription.delete(Subscription.GROUP, group);

    assertThat(subscription.clouds().snapshot().zones()).hasSize(1);
  }

  @Test
  void deletingAGroupThatIsGoneIsNoCall() {
    Subscription subscription = Subscription.empty();
    Live group = subscription.group("rg");
    subscription.delete(Subscription.GROUP, group);
    subscription.calls();

    subscription.delete(Subscription.GROUP, group);

    assertThat(subscription.calls()).isEmpty();
    assertThat(subscription.provider().read(Subscription.GROUP, group.id(), Map.of())).isEmpty();
  }
}
