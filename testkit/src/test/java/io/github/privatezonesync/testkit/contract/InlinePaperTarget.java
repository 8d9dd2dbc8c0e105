package io.github.privatezonesync.testkit.contract;

import com.pulumi.resources.CustomResourceOptions;
import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.target.ForeignNetworks;
import io.github.privatezonesync.target.ZonePlan;
import java.util.Map;

/**
 * The other kind of cloud: the zone carries every network, its owner needs no authorization, and a
 * name and type has one set.
 */
class InlinePaperTarget extends PaperTarget {
  InlinePaperTarget(TargetSpec spec) {
    super(spec);
  }

  @Override
  ForeignNetworks foreignNetworks() {
    return ForeignNetworks.ASSOCIATED_BY_ZONE_OWNER;
  }

  @Override
  Map<Route.Kind, Integer> routes() {
    return Map.of();
  }

  @Override
  boolean isInline(PaperNetwork network) {
    return true;
  }

  @Override
  void zoneOptions(ZonePlan<PaperNetwork> plan, CustomResourceOptions.Builder options) {}
}
