package io.github.privatezonesync.simulator.azure;

import static io.github.privatezonesync.simulator.azure.Subscription.inputs;
import static io.github.privatezonesync.simulator.azure.Subscription.linkInputs;
import static io.github.privatezonesync.simulator.azure.Subscription.refusal;
import static io.github.privatezonesync.simulator.azure.Subscription.setInputs;
import static io.github.privatezonesync.simulator.azure.Subscription.values;
import static io.github.privatezonesync.simulator.azure.Subscription.with;
import static io.github.privatezonesync.simulator.azure.Subscription.without;
import static io.github.privatezonesync.simulator.azure.Subscription.zoneInputs;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.SimulatedProvider;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Checked;
import io.github.privatezonesync.simulator.cloud.Unknown;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the provider finds wrong with inputs, and fills in, before it asks the cloud. */
class CheckTest {
  private static final String NAME = "resourceGroupName";

  private final SimulatedProvider provider =
      SimulatedClouds.fresh().provider("azure-native", Map.of());

  @Test
  void givesGoodInputsBack() {
    Map<String, Object> inputs = zoneInputs("rg", "corp.internal");

    assertThat(check(Subscription.ZONE, inputs)).isEqualTo(new Checked(inputs, List.of()));
  }

  @Test
  void looksAtNothingThatIsUnknown() {
    Map<String, Object> inputs =
        inputs(
            "resourceGroupName", Unknown.VALUE,
            "privateZoneName", Unknown.VALUE,
            "virtualNetworkLinkName", Unknown.VALUE,
            "registrationEnabled", Unknown.VALUE,
            "tags", Map.of("a", Unknown.VALUE),
            "virtualNetwork", Unknown.VALUE,
            "location", "global");

    assertThat(check(Subscription.LINK, inputs)).isEqualTo(new Checked(inputs, List.of()));
    assertThat(
            problems(
                Subscription.SET,
                setInputs("A", "db", "aRecords", values("ipv4Address", Unknown.VALUE))))
        .isEmpty();
    assertThat(problems(Subscription.SET, setInputs("A", "db", "aRecords", List.of(Unknown.VALUE))))
        .isEmpty();
  }

  @Test
  void namesEveryMissingPartOfThePath() {
    assertThat(problems(Subscription.SET, Map.of()))
        .containsExactly(
            "missing required property 'resourceGroupName'",
            "missing required property 'privateZoneName'",
            "missing required property 'recordType'");
  }

  @Test
  void aGroupNeedsALocation() {
    assertThat(problems(Subscription.GROUP, Map.of()))
        .containsExactly(
            "missing required property 'location'. Either set it explicitly or configure it with"
                + " 'pulumi config set azure-native:location <value>'.");
  }

  @Test
  void takesTheLocationOfTheConfiguration() {
    SimulatedProvider configured =
        SimulatedClouds.fresh().provider("azure-native", Map.of("location", "westeurope"));

    Checked group =
        configured.check(Subscription.GROUP, "group", inputs("resourceGroupName", "rg"), "seed");
    Checked set =
        configured.check(
            Subscription.SET, "set", setInputs("A", "db", "aRecords", List.of()), "seed");

    assertThat(group.inputs())
        .isEqualTo(inputs("resourceGroupName", "rg", "location", "westeurope"));
    assertThat(set.inputs()).doesNotContainKey("location");
  }

  @Test
  void keepsTheLocationOfTheLastUpdate() {
    SimulatedProvider configured =
        SimulatedClouds.fresh().provider("azure-native", Map.of("location", "westeurope"));

    Checked group =
        configured.check(
            Subscription.GROUP,
            "group",
            inputs("location", "northeurope"),
            inputs("resourceGroupName", "rg"),
            "seed");

    assertThat(group.inputs()).containsEntry("location", "northeurope");
  }

  @Test
  void inventsTheNameOfAResourceThatLiesInAGroup() {
    Map<String, Object> zone =
        check(Subscription.ZONE, without(zoneInputs("rg", "corp.internal"), "privateZoneName"))
            .inputs();

    assertThat((String) zone.get("privateZoneName")).matches("name[0-9a-f]{8}");
    assertThat(zone).containsEntry("__createBeforeDelete", true);
  }

  @Test
  void inventsTheSameNameFromTheSameSeedOnly() {
    Object first = provider.check(Subscription.GROUP, "rg", Map.of(), "1").inputs().get(NAME);
    Object again = provider.check(Subscription.GROUP, "rg", Map.of(), "1").inputs().get(NAME);
    Object other = provider.check(Subscription.GROUP, "rg", Map.of(), "2").inputs().get(NAME);

    assertThat(again).isEqualTo(first);
    assertThat(other).isNotEqualTo(first);
  }

  @Test
  void callsANestedResourceLikeItsLogicalName() {
    Map<String, Object> link =
        check(
                Subscription.LINK,
                without(linkInputs("corp.internal", "hub"), "virtualNetworkLinkName"))
            .inputs();

    assertThat(link)
        .containsEntry("virtualNetworkLinkName", "name")
        .doesNotContainKey("__createBeforeDelete");
  }

  @Test
  void keepsAnInventedName() {
    Map<String, Object> old = check(Subscription.GROUP, inputs("location", "westeurope")).inputs();

    Map<String, Object> next =
        provider
            .check(Subscription.GROUP, "name", old, inputs("location", "westeurope"), "other")
            .inputs();

    assertThat(next).isEqualTo(old);
  }

  @Test
  void keepsAGivenNameThatIsLeftOutLater() {
    Map<String, Object> old = inputs("resourceGroupName", "given", "location", "westeurope");

    Map<String, Object> next =
        provider
            .check(Subscription.GROUP, "name", old, inputs("location", "westeurope"), "seed")
            .inputs();

    assertThat(next).isEqualTo(old);
  }

  @Test
  void namesEveryPropertyOfAnotherType() {
    assertThat(
            problems(
                Subscription.LINK,
                inputs(
                    "resourceGroupName",
                    1.0,
                    "privateZoneName",
                    true,
                    "location",
                    List.of(),
                    "registrationEnabled",
                    "yes",
                    "tags",
                    List.of(),
                    "virtualNetwork",
                    "hub")))
        .containsExactly(
            "'resourceGroupName' should be of type 'string' but got a number",
            "'privateZoneName' should be of type 'string' but got a boolean",
            "'location' should be of type 'string' but got an array",
            "'registrationEnabled' should be of type 'boolean' but got a string",
            "'tags' should be of type 'object' but got an array",
            "'virtualNetwork' should be of type 'object' but got a string");
  }

  @Test
  void looksIntoListsAndObjects() {
    assertThat(
            problems(
                Subscription.SET,
                with(
                    setInputs("A", "db", "aRecords", values("ipv4Address", 1.0)),
                    "metadata",
                    Map.of("a", 1.0))))
        .containsExactly(
            "'metadata.a' should be of type 'string' but got a number",
            "'aRecords[0].ipv4Address' should be of type 'string' but got a number");
    assertThat(problems(Subscription.SET, setInputs("A", "db", "aRecords", Map.of())))
        .containsExactly("'aRecords' should be of type 'array' but got an object");
    assertThat(
            problems(
                Subscription.SET, setInputs("MX", "db", "mxRecords", values("preference", "10"))))
        .containsExactly("'mxRecords[0].preference' should be of type 'integer' but got a string");
    assertThat(
            problems(
                Subscription.SET, setInputs("MX", "db", "mxRecords", values("preference", 1.5))))
        .containsExactly("'mxRecords[0].preference' must be an integer but got 1.500000");
  }

  @Test
  void whatIsMalformedIsRefusedWhenItIsCreatedOrUpdatedToo() {
    Map<String, Object> malformed = with(zoneInputs("rg", "corp.internal"), "tags", "none");

    assertThat(refusal(() -> provider.create(Subscription.ZONE, "zone", malformed)))
        .isEqualTo("'tags' should be of type 'object' but got a string");
    assertThat(
            refusal(
                () ->
                    provider.update(
                        Subscription.ZONE,
                        "zone",
                        Subscription.zoneId("corp.internal"),
                        Map.of(),
                        malformed)))
        .isEqualTo("'tags' should be of type 'object' but got a string");
    assertThat(
            refusal(
                () ->
                    provider.create(
                        Subscription.ZONE,
                        "zone",
                        with(zoneInputs("rg", "corp.internal"), "location", Unknown.VALUE))))
        .isEqualTo("a property is still unknown");
  }

  @Test
  void anUpdateOfWhatIsNoIdIsRefused() {
    assertThat(
            refusal(
                () ->
                    provider.update(
                        Subscription.GROUP,
                        "group",
                        "rg",
                        Map.of(),
                        Subscription.groupInputs("rg"))))
        .isEqualTo(
            "failed to parse 'rg' against the path"
                + " '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}'");
  }

  @Test
  void aPreviewKnowsTheInputsAndNothingElse() {
    assertThat(provider.previewCreate(Subscription.LINK, linkInputs("corp.internal", "hub")))
        .containsEntry("registrationEnabled", false)
        .containsEntry("tags", Unknown.VALUE)
        .containsEntry("name", Unknown.VALUE)
        .containsEntry("virtualNetworkLinkState", Unknown.VALUE);
  }

  @Test
  void aPreviewDoesNotKnowWhatNestedObjectsLeaveOut() {
    assertThat(
            provider.previewCreate(
                PrivateResolver.INBOUND,
                PrivateResolver.inboundInputs("in", PrivateResolver.dynamic("in"))))
        .containsEntry(
            "ipConfigurations",
            List.of(with(PrivateResolver.dynamic("in"), "privateIpAddress", Unknown.VALUE)));
    assertThat(
            provider.previewCreate(
                PrivateResolver.INBOUND,
                PrivateResolver.inboundInputs("in", PrivateResolver.fixed("in", "10.0.0.9"))))
        .containsEntry("ipConfigurations", List.of(PrivateResolver.fixed("in", "10.0.0.9")));
  }

  private Checked check(String type, Map<String, Object> inputs) {
    return provider.check(type, "name", inputs, "seed");
  }

  private List<String> problems(String type, Map<String, Object> inputs) {
    return check(type, inputs).failures().stream().map(failure -> failure.reason()).toList();
  }
}
