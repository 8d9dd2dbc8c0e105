package io.github.privatezonesync.simulator.azure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pcollections.HashTreePMap;

class NetworkAssociationsTest {
  private static final ArmId GROUP = ArmId.ofGroup("s1", "rg");
  private AzureState state =
      ResourceGroups.createOrUpdate(AzureState.empty(), GROUP, "westeurope", HashTreePMap.empty());

  @Test
  void aZoneTakesAThousandLinks() {
    zone("corp.internal");
    network("one-more");
    for (int i = 0; i < 1000; i++) {
      network("n" + i);
      link("corp.internal", "n" + i, false);
    }

    assertThat(problemOfNew("one-more", "corp.internal"))
        .isEqualTo(
            "The number of virtual network links of Private DNS zone 'corp.internal' has reached"
                + " its limit of 1000.");
  }

  @Test
  void aNetworkIsLinkedToAThousandZones() {
    network("hub");
    for (int i = 0; i < 1000; i++) {
      zone("z" + i + ".internal");
      link("z" + i + ".internal", "hub", false);
    }
    ArmId beyond = ArmId.ofGroup("s2", "rg");
    state = ResourceGroups.createOrUpdate(state, beyond, "westeurope", HashTreePMap.empty());
    ArmId oneMore = beyond.child("privateDnsZones", "one.more.internal");
    state = Zones.createOrUpdate(state, oneMore, "global", HashTreePMap.empty());

    assertThat(links("hub").problemOfNew(found(oneMore)).map(ArmError::message))
        .contains(
            "The number of Private DNS zones linked to virtual network"
                + " '/subscriptions/s1/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/hub'"
                + " has reached its limit of 1000.");
  }

  @Test
  void aHundredLinksOfAZoneRegisterMachines() {
    zone("corp.internal");
    for (int i = 0; i <= 100; i++) {
      network("n" + i);
      link("corp.internal", "n" + i, i < 100);
    }
    Zone zone = found(zoneId("corp.internal"));

    assertThat(links("n100").problemOfRegistration(zone, zone.link("n100")).map(ArmError::message))
        .contains(
            "The number of virtual network links with auto-registration of Private DNS zone"
                + " 'corp.internal' has reached its limit of 100.");
    assertThat(links("n7").problemOfRegistration(zone, zone.link("n7"))).isEmpty();
  }

  private String problemOfNew(String network, String zone) {
    return links(network).problemOfNew(found(zoneId(zone))).map(ArmError::message).orElse("");
  }

  private NetworkAssociations links(String network) {
    Network found = state.network(networkId(network).toString());
    return new NetworkAssociations(state, Optional.ofNullable(found).orElseThrow());
  }

  private Zone found(ArmId id) {
    return Optional.ofNullable(state.zone(id)).orElseThrow();
  }

  private void zone(String name) {
    state = Zones.createOrUpdate(state, zoneId(name), "global", HashTreePMap.empty());
  }

  private void network(String name) {
    state =
        Networks.createOrUpdate(
            state,
            networkId(name),
            new Networks.Request(name, "westeurope", List.of(), List.of(), null, "{}"));
  }

  private void link(String zone, String network, boolean registration) {
    state =
        Associations.createOrUpdate(
            state,
            zoneId(zone).child("virtualNetworkLinks", network),
            new Associations.Request(
                "global", networkId(network).toString(), registration, HashTreePMap.empty()));
  }

  private static ArmId zoneId(String name) {
    return GROUP.child("privateDnsZones", name);
  }

  private static ArmId networkId(String name) {
    return GROUP.child("virtualNetworks", name);
  }
}
