package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.cloud.Regions;
import io.github.privatezonesync.simulator.dns.RoutingContext;
import io.github.privatezonesync.simulator.dns.View;
import io.github.privatezonesync.simulator.dns.View.BeyondCname;
import io.github.privatezonesync.simulator.dns.View.Precedence;
import java.util.List;

/** What the machines of a VPC resolve. */
final class NetworkView {
  private NetworkView() {}

  /**
   * Private zones and rules need both of the VPC's DNS attributes. Routed sets are chosen by the
   * VPC's region.
   */
  static View of(AwsState state, String network) {
    Network vpc = state.vpcs().get(network);
    if (vpc == null) {
      return View.bypassed("there is no VPC " + network);
    }
    if (!vpc.dnsSupport()) {
      return View.bypassed("VPC " + network + " has enableDnsSupport off");
    }
    if (!vpc.dnsHostnames()) {
      return View.bypassed("VPC " + network + " has enableDnsHostnames off");
    }
    List<View.Zone> zones =
        state.zones().values().stream()
            .filter(zone -> zone.vpcs().containsKey(network))
            .map(zone -> new View.Zone(zone.label(), zone.data()))
            .toList();
    return View.of(zones, BeyondCname.PUBLIC_DNS)
        .forwarding(AssociatedRules.of(state, vpc), Precedence.LONGEST_THEN_FORWARDING)
        .from(new RoutingContext(vpc.region(), Regions.of(Aws.PROVIDER), state::isHealthy));
  }
}
