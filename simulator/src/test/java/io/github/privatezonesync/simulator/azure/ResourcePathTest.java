package io.github.privatezonesync.simulator.azure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.privatezonesync.simulator.cloud.CloudException;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class ResourcePathTest {
  private static final ArmId ZONE =
      ArmId.ofGroup("s1", "rg").child("privateDnsZones", "corp.internal");

  @Test
  void namesThePartsThatAProgramGives() {
    assertThat(ResourcePath.RESOURCE_GROUP.parameters()).containsExactly("resourceGroupName");
    assertThat(ResourcePath.PRIVATE_RECORD_SET.parameters())
        .containsExactly(
            "resourceGroupName", "privateZoneName", "recordType", "relativeRecordSetName");
  }

  @Test
  void namesTheLastPartAsTheNameOfTheResource() {
    assertThat(ResourcePath.RESOURCE_GROUP.nameParameter()).isEqualTo("resourceGroupName");
    assertThat(ResourcePath.VIRTUAL_NETWORK_LINK.nameParameter())
        .isEqualTo("virtualNetworkLinkName");
  }

  @Test
  void tellsNestedResourcesFromThoseInAGroup() {
    assertThat(ResourcePath.RESOURCE_GROUP.isTopLevel()).isTrue();
    assertThat(ResourcePath.VIRTUAL_NETWORK.isTopLevel()).isTrue();
    assertThat(ResourcePath.PRIVATE_ZONE.isTopLevel()).isTrue();
    assertThat(ResourcePath.VIRTUAL_NETWORK_LINK.isTopLevel()).isFalse();
    assertThat(ResourcePath.PRIVATE_RECORD_SET.isTopLevel()).isFalse();
  }

  @Test
  void readsIdsWhateverTheirLetterCase() {
    assertThat(
            ResourcePath.PRIVATE_ZONE.match(
                "/SUBSCRIPTIONS/s1/resourcegroups/rg/providers/microsoft.network/privatednszones/corp.internal"))
        .contains(ZONE);
  }

  @Test
  void readsNoIdOfAnotherPath() {
    assertThat(ResourcePath.VIRTUAL_NETWORK.match(ZONE.toString())).isEmpty();
    assertThat(ResourcePath.PRIVATE_ZONE.match(ZONE + "/A/db")).isEmpty();
    assertThat(ResourcePath.PRIVATE_ZONE.match(ZONE + "/")).isEmpty();
    assertThat(ResourcePath.PRIVATE_ZONE.match("")).isEmpty();
    assertThat(ResourcePath.RESOURCE_GROUP.match("/subscriptions//resourceGroups/rg")).isEmpty();
  }

  @Test
  void saysAgainstWhichPathAnIdCannotBeRead() {
    assertThatThrownBy(() -> ResourcePath.PRIVATE_ZONE.parse("zone-1"))
        .isInstanceOf(CloudException.class)
        .hasMessage(
            "failed to parse 'zone-1' against the path"
                + " '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/privateDnsZones/{privateZoneName}'");
  }

  @Test
  void escapesAnIdAsTheProviderDoes() {
    ArmId wildcard = ZONE.child("A", "*");

    assertThat(ResourcePath.PRIVATE_RECORD_SET.escaped(wildcard))
        .isEqualTo(
            "/subscriptions/s1/resourceGroups/rg/providers/Microsoft.Network/privateDnsZones/corp.internal/A/%2A");
    assertThat(ResourcePath.PRIVATE_RECORD_SET.escaped(ZONE.child("A", "@")))
        .isEqualTo(
            "/subscriptions/s1/resourceGroups/rg/providers/Microsoft.Network/privateDnsZones/corp.internal/A/@");
    assertThat(ResourcePath.RESOURCE_GROUP.escaped(ArmId.ofGroup("s1", "my group")))
        .isEqualTo("/subscriptions/s1/resourceGroups/my%20group");
  }

  @Property
  void readsBackWhatItWrites(
      @ForAll @AlphaChars @NotEmpty String group,
      @ForAll @Chars({'a', '.', '-', '_', '9'}) @NotEmpty String zone,
      @ForAll @Chars({'a', '.', '-', '*', '@'}) @NotEmpty String name) {
    Map<String, String> parts =
        Map.of(
            "resourceGroupName", group,
            "privateZoneName", zone,
            "recordType", "TXT",
            "relativeRecordSetName", name);

    ArmId id = ResourcePath.PRIVATE_RECORD_SET.id("s1", parts);

    assertThat(ResourcePath.PRIVATE_RECORD_SET.parse(id.toString())).isEqualTo(id);
    assertThat(ResourcePath.PRIVATE_RECORD_SET.parts(id)).isEqualTo(parts);
  }
}
