package io.github.privatezonesync.simulator.gcp;

import io.github.privatezonesync.simulator.cloud.Regions;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.Forwarding;
import io.github.privatezonesync.simulator.dns.Forwarding.Choice;
import io.github.privatezonesync.simulator.dns.Forwarding.Server;
import io.github.privatezonesync.simulator.dns.Forwarding.ToNetwork;
import io.github.privatezonesync.simulator.dns.Forwarding.ToServers;
import io.github.privatezonesync.simulator.dns.RoutingContext;
import io.github.privatezonesync.simulator.dns.View;
import io.github.privatezonesync.simulator.dns.View.Precedence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the machines of a network resolve. */
final class NetworkView {
  private final GcpState state;
  private final String network;

  private NetworkView(GcpState state, String network) {
    this.state = state;
    this.network = network;
  }

  /** The view from a region; an outbound server policy takes every query, and no zone is asked. */
  static View of(GcpState state, String network, String region) {
    NetworkView view = new NetworkView(state, network);
    return state
        .policyOf(network)
        .filter(policy -> !policy.nameServers().isEmpty())
        .map(view::bypassed)
        .orElseGet(view::zones)
        .from(
            new RoutingContext(
                region, Regions.of(Gcp.PROVIDER), address -> !state.unhealthy().contains(address)));
  }

  private View bypassed(ServerPolicy policy) {
    String label =
        "the outbound server policy %s of project %s".formatted(policy.name(), policy.project());
    String servers =
        String.join(", ", policy.nameServers().stream().map(TargetNameServer::address).toList());
    return View.bypassed(label + " sends every query to " + servers)
        .forwarding(
            List.of(toServers(label, DomainName.ROOT, policy.nameServers())), Precedence.LONGEST);
  }

  private View zones() {
    return View.of(
            seen()
                .filter(Zone::holdsSets)
                .map(zone -> new View.Zone("zone " + named(zone), zone.data()))
                .toList(),
            View.BeyondCname.NOWHERE)
        .forwarding(
            seen().filter(zone -> !zone.holdsSets()).map(this::forwarding).toList(),
            Precedence.LONGEST);
  }

  private Stream<Zone> seen() {
    return state.zones().values().stream().filter(zone -> zone.isSeenBy(network));
  }

  private static String named(Zone zone) {
    return zone.name() + " of project " + zone.project();
  }

  private Forwarding forwarding(Zone zone) {
    DomainName domain = zone.data().origin();
    if (zone.kind() instanceof ZoneKind.Forwarding to) {
      return toServers("forwarding zone " + named(zone), domain, to.servers());
    }
    String label = "peering zone " + named(zone);
    String target = ((ZoneKind.Peering) zone.kind()).network();
    return state.networks().containsKey(target)
        ? new ToNetwork(label, domain, target)
        : new ToServers(
            label,
            domain,
            List.of(),
            Choice.ANY,
            List.of("the network '" + target + "' was deleted"));
  }

  private ToServers toServers(String label, DomainName domain, List<TargetNameServer> targets) {
    List<Server> servers = new ArrayList<>();
    List<String> unreachable = new ArrayList<>();
    for (TargetNameServer target : targets) {
      unreachable(target)
          .ifPresentOrElse(
              why -> unreachable.add(target.address() + " " + why),
              () -> servers.add(new Server(target.address(), Server.DNS_PORT)));
    }
    return new ToServers(label, domain, servers, Choice.ANY, unreachable);
  }

  /**
   * Why Google does not reach a name server. An entry point takes queries that come in over VPN or
   * Interconnect (<a href="https://docs.cloud.google.com/dns/docs/best-practices">no forwarding
   * between networks</a>).
   */
  private Optional<String> unreachable(TargetNameServer target) {
    if (target.isLost()) {
      return Optional.of(
          "is not on the internet, where it is asked without forwardingPath private");
    }
    return state
        .entryPointAt(target.address())
        .map(
            subnetwork ->
                "is the inbound address of '%s', which no network of Google Cloud can ask"
                    .formatted(subnetwork.id()));
  }
}
