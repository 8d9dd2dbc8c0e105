package io.github.privatezonesync.simulator.gcp;

import io.github.privatezonesync.simulator.cloud.Regions;
import io.github.privatezonesync.simulator.dns.RoutingContext;
import io.github.privatezonesync.simulator.dns.View;
import java.util.List;
import java.util.Optional;

/** What the machines of a network resolve. */
final class NetworkView {
  private NetworkView() {}

  /** The view from a region; an outbound server policy takes every query, and no zone is asked. */
  static View of(GcpState state, String network, String region) {
    Optional<ServerPolicy> outbound =
        state.policyOf(network).filter(policy -> !policy.nameServers().isEmpty());
    View view =
        outbound
            .map(policy -> View.bypassed(bypass(policy)))
            .orElseGet(() -> View.of(zones(state, network), View.BeyondCname.NOWHERE));
    return view.from(
        new RoutingContext(
            region, Regions.of(Gcp.PROVIDER), address -> !state.unhealthy().contains(address)));
  }

  private static List<View.Zone> zones(GcpState state, String network) {
    return state.zones().values().stream()
        .filter(zone -> zone.isSeenBy(network))
        .map(
            zone ->
                new View.Zone("zone " + zone.name() + " of project " + zone.project(), zone.data()))
        .toList();
  }

  private static String bypass(ServerPolicy policy) {
    List<String> servers =
        policy.nameServers().stream().map(ServerPolicy.NameServer::address).toList();
    return "the outbound server policy %s of project %s sends every query to %s"
        .formatted(policy.name(), policy.project(), String.join(", ", servers));
  }
}
