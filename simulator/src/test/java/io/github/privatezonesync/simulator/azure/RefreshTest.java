package io.github.privatezonesync.simulator.azure;

import static io.github.privatezonesync.simulator.azure.Subscription.addresses;
import static io.github.privatezonesync.simulator.azure.Subscription.linkInputs;
import static io.github.privatezonesync.simulator.azure.Subscription.setInputs;
import static io.github.privatezonesync.simulator.azure.Subscription.with;
import static io.github.privatezonesync.simulator.azure.Subscription.without;
import static io.github.privatezonesync.simulator.azure.Subscription.zoneId;
import static io.github.privatezonesync.simulator.azure.Subscription.zoneInputs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.privatezonesync.simulator.OperationFailedException;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The inputs and the state after a refresh. */
class RefreshTest {
  @Test
  void changesNothingWhereNothingHasChanged() {
    Subscription subscription = Subscription.withZone();
    Map<String, Object> inputs = setInputs("A", "db", "aRecords", addresses("10.0.0.1"));
    Live set = subscription.create(Subscription.SET, "set", inputs);

    Live refreshed = refresh(subscription, Subscription.SET, set, inputs).orElseThrow();

    assertThat(refreshed.inputs()).isEqualTo(inputs);
    assertThat(refreshed.state()).isEqualTo(set.state());
  }

  @Test
  void doesNotCopyWhatTheCloudFilledIn() {
    Subscription subscription = Subscription.withZone();
    subscription.network("hub");
    Map<String, Object> inputs = without(linkInputs("corp.internal", "hub"), "registrationEnabled");
    Live link = subscription.create(Subscription.LINK, "link", inputs);

    Live refreshed = refresh(subscription, Subscription.LINK, link, inputs).orElseThrow();

    assertThat(link.state()).containsEntry("registrationEnabled", false);
    assertThat(refreshed.inputs()).isEqualTo(inputs);
  }

  @Test
  void doesNotShowWhatTheCloudWritesDifferently() {
    Subscription subscription = Subscription.withGroup();
    Map<String, Object> inputs = with(zoneInputs("rg", "Corp.Internal"), "location", "Global");
    Live zone = subscription.create(Subscription.ZONE, "zone", inputs);

    Live refreshed = refresh(subscription, Subscription.ZONE, zone, inputs).orElseThrow();

    assertThat(zone.state()).containsEntry("location", "global");
    assertThat(refreshed.inputs()).isEqualTo(inputs);
  }

  @Test
  void showsWhatAnotherHasChanged() {
    Subscription subscription = Subscription.withZone();
    Map<String, Object> inputs =
        setInputs("A", "db", "aRecords", addresses("10.0.0.1", "10.0.0.2"));
    Live set = subscription.create(Subscription.SET, "set", inputs);
    subscription
        .provider()
        .update(
            Subscription.SET,
            "set",
            set.id(),
            set.state(),
            with(
                with(with(inputs, "ttl", 60.0), "aRecords", addresses("10.0.0.9")),
                "metadata",
                Map.of("a", "b")));

    Live refreshed = refresh(subscription, Subscription.SET, set, inputs).orElseThrow();

    assertThat(refreshed.inputs())
        .isEqualTo(
            with(
                with(with(inputs, "ttl", 60.0), "aRecords", addresses("10.0.0.9")),
                "metadata",
                Map.of("a", "b")));
  }

  @Test
  void showsWhatAnotherHasTakenOut() {
    Subscription subscription = Subscription.withGroup();
    Map<String, Object> plain = zoneInputs("rg", "corp.internal");
    Map<String, Object> tagged = with(plain, "tags", Map.of("a", "b"));
    Live zone = subscription.create(Subscription.ZONE, "zone", tagged);
    subscription.provider().update(Subscription.ZONE, "zone", zone.id(), zone.state(), plain);

    Live refreshed = refresh(subscription, Subscription.ZONE, zone, tagged).orElseThrow();

    assertThat(refreshed.inputs()).isEqualTo(plain);
  }

  @Test
  void copiesOnlyTheChangedPartOfAnObject() {
    Subscription subscription = Subscription.withGroup();
    Map<String, Object> plain = zoneInputs("rg", "corp.internal");
    Map<String, Object> two = with(plain, "tags", Map.of("mine", "1", "changed", "1"));
    Live zone = subscription.create(Subscription.ZONE, "zone", two);
    subscription
        .provider()
        .update(
            Subscription.ZONE,
            "zone",
            zone.id(),
            zone.state(),
            with(plain, "tags", Map.of("mine", "1", "changed", "2", "added", "3")));

    Live refreshed = refresh(subscription, Subscription.ZONE, zone, two).orElseThrow();

    assertThat(refreshed.inputs())
        .containsEntry("tags", Map.of("mine", "1", "changed", "2", "added", "3"));
  }

  @Test
  void countsOfAZoneAreNoInputs() {
    Subscription subscription = Subscription.withGroup();
    Map<String, Object> inputs = zoneInputs("rg", "corp.internal");
    Live zone = subscription.create(Subscription.ZONE, "zone", inputs);
    subscription.a("db", "10.0.0.1");

    Live refreshed = refresh(subscription, Subscription.ZONE, zone, inputs).orElseThrow();

    assertThat(refreshed.state()).containsEntry("numberOfRecordSets", 2.0);
    assertThat(refreshed.inputs()).isEqualTo(inputs);
  }

  @Test
  void showsThatAResourceIsGone() {
    Subscription subscription = Subscription.withZone();
    Live set = subscription.a("db", "10.0.0.1");
    subscription.provider().delete(Subscription.ZONE, zoneId("corp.internal"), Map.of());

    assertThat(refresh(subscription, Subscription.SET, set, set.inputs())).isEmpty();
  }

  @Test
  void refusesToReadWhatIsNoId() {
    assertThatThrownBy(
            () -> Subscription.withZone().provider().read(Subscription.SET, "db", Map.of()))
        .isInstanceOf(OperationFailedException.class)
        .hasMessage(
            "failed to parse 'db' against the path"
                + " '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/privateDnsZones/{privateZoneName}/{recordType}/{relativeRecordSetName}'");
  }

  private static Optional<Live> refresh(
      Subscription subscription, String type, Live live, Map<String, Object> inputs) {
    return subscription.provider().refresh(type, live.id(), inputs, live.state());
  }
}
