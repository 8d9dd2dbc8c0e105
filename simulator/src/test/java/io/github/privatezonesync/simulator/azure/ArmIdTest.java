package io.github.privatezonesync.simulator.azure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArmIdTest {
  private static final ArmId GROUP = ArmId.ofGroup("s1", "Rg");
  private static final ArmId SET = GROUP.child("privateDnsZones", "corp.internal").child("A", "Db");

  @Test
  void isWrittenAsResourceManagerWritesIt() {
    assertThat(GROUP).hasToString("/subscriptions/s1/resourceGroups/Rg");
    assertThat(SET)
        .hasToString(
            "/subscriptions/s1/resourceGroups/Rg/providers/Microsoft.Network/privateDnsZones/corp.internal/A/Db");
  }

  @Test
  void isLookedUpInLowerCase() {
    assertThat(SET.key())
        .isEqualTo(
            "/subscriptions/s1/resourcegroups/rg/providers/microsoft.network/privatednszones/corp.internal/a/db");
  }

  @Test
  void knowsItsParentAndItsGroup() {
    assertThat(SET.parent()).isEqualTo(GROUP.child("privateDnsZones", "corp.internal"));
    assertThat(SET.parent().parent()).isEqualTo(GROUP);
    assertThat(SET.groupId()).isEqualTo(GROUP);
  }

  @Test
  void knowsItsNameAndTypes() {
    assertThat(GROUP.name()).isEqualTo("Rg");
    assertThat(SET.name()).isEqualTo("Db");
    assertThat(SET.type()).isEqualTo("A");
    assertThat(SET.resourceType()).isEqualTo("Microsoft.Network/privateDnsZones/A");
    assertThat(SET.inGroup()).isEqualTo("Microsoft.Network/privateDnsZones/corp.internal/A/Db");
  }

  @Test
  void isShortInCalls() {
    assertThat(GROUP.subject()).isEqualTo("Rg");
    assertThat(SET.subject()).isEqualTo("Rg/corp.internal/A/Db");
  }
}
