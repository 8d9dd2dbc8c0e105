package io.github.privatezonesync.simulator.azure;

import io.github.privatezonesync.simulator.dns.View;
import io.github.privatezonesync.simulator.dns.View.BeyondCname;
import java.util.List;
import java.util.Objects;

/** What the machines of a virtual network resolve (Azure's overview of DNS Private Resolver). */
final class NetworkView {
  /**
   * The address at which Azure itself resolves for every network, with the zones that are linked to
   * it (<a
   * href="https://learn.microsoft.com/azure/private-link/private-endpoint-dns#virtual-network-and-on-premises-workloads-using-a-dns-forwarder">a
   * forwarder that asks it needs the zone linked to its own network</a>).
   */
  private static final String AZURE = "168.63.129.16";

  private NetworkView() {}

  /** Custom DNS servers get every query; linked zones are asked only by Azure itself. */
  static View of(AzureState state, Network network) {
    if (!network.dnsServers().stream().allMatch(AZURE::equals)) {
      return View.bypassed(
          "virtual network '%s' has custom DNS servers: %s"
              .formatted(network.id().name(), String.join(", ", network.dnsServers())));
    }
    List<View.Zone> zones =
        network.links().values().stream()
            .map(ResourcePath.VIRTUAL_NETWORK_LINK::parse)
            .map(link -> zone(state, link))
            .toList();
    return View.of(zones, BeyondCname.PUBLIC_DNS);
  }

  private static View.Zone zone(AzureState state, ArmId link) {
    Zone zone = Objects.requireNonNull(state.zone(link.parent()), "a link has a zone");
    String label =
        "zone of resource group '%s' by link '%s'".formatted(zone.id().group(), link.name());
    return new View.Zone(label, zone.data());
  }
}
