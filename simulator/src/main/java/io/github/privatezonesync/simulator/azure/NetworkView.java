package io.github.privatezonesync.simulator.azure;

import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.Forwarding;
import io.github.privatezonesync.simulator.dns.View;
import io.github.privatezonesync.simulator.dns.View.BeyondCname;
import java.util.ArrayList;
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
  static final String AZURE = "168.63.129.16";

  /**
   * Names that a rule for all names leaves to Azure (<a
   * href="https://learn.microsoft.com/azure/dns/private-resolver-endpoints-rulesets#rules">rules</a>,
   * verified 2026-11-29; the list there is of examples).
   */
  private static final List<String> LEFT_TO_AZURE =
      List.of("azure.com.", "azure.net.", "windows.net.", "windowsazure.us.");

  private NetworkView() {}

  /**
   * Custom DNS servers get every query; linked zones and rulesets are asked only by Azure itself,
   * which may be the first of them.
   */
  static View of(AzureState state, Network network) {
    return isAskedFirst(network) ? ofAzure(state, network) : ofCustomServers(network);
  }

  /** Whether machines of the network ask Azure itself. */
  static boolean isAskedFirst(Network network) {
    return network.dnsServers().isEmpty() || network.dnsServers().get(0).equals(AZURE);
  }

  /** What Azure itself answers for the network: linked zones, then the linked ruleset. */
  static View ofAzure(AzureState state, Network network) {
    List<View.Zone> zones =
        network.links().values().stream()
            .map(ResourcePath.VIRTUAL_NETWORK_LINK::parse)
            .map(link -> zone(state, link))
            .toList();
    return View.of(zones, BeyondCname.PUBLIC_DNS)
        .forwarding(forwardings(state, network), View.Precedence.ZONES_FIRST);
  }

  private static View ofCustomServers(Network network) {
    Forwarding all =
        new Forwarding.ToServers(
            "custom DNS servers",
            DomainName.ROOT,
            network.dnsServers().stream()
                .map(server -> new Forwarding.Server(server, Forwarding.Server.DNS_PORT))
                .toList(),
            Forwarding.Choice.FIRST);
    return View.bypassed(
            "virtual network '%s' has custom DNS servers: %s"
                .formatted(network.id().name(), String.join(", ", network.dnsServers())))
        .forwarding(List.of(all), View.Precedence.ZONES_FIRST);
  }

  private static List<Forwarding> forwardings(AzureState state, Network network) {
    List<Forwarding> forwardings = new ArrayList<>();
    state
        .resolver()
        .linkOf(network.id())
        .ifPresent(
            linked ->
                linked.ruleset().rules().values().stream()
                    .filter(ForwardingRule::isEnabled)
                    .forEach(rule -> forwardings.add(forwarding(linked.ruleset(), rule))));
    if (forwardings.stream().anyMatch(rule -> rule.domain().equals(DomainName.ROOT))) {
      LEFT_TO_AZURE.stream()
          .map(DomainName::of)
          .filter(name -> forwardings.stream().noneMatch(rule -> rule.domain().equals(name)))
          .toList()
          .forEach(name -> forwardings.add(new Forwarding.Nowhere("name of Azure's own", name)));
    }
    return forwardings;
  }

  private static Forwarding forwarding(Ruleset ruleset, ForwardingRule rule) {
    return new Forwarding.ToServers(
        "rule %s of ruleset %s".formatted(rule.id().name(), ruleset.id().name()),
        DomainName.of(rule.domain()),
        rule.targets(),
        Forwarding.Choice.FIRST);
  }

  private static View.Zone zone(AzureState state, ArmId link) {
    Zone zone = Objects.requireNonNull(state.zone(link.parent()), "a link has a zone");
    String label =
        "zone of resource group '%s' by link '%s'".formatted(zone.id().group(), link.name());
    return new View.Zone(label, zone.data());
  }
}
