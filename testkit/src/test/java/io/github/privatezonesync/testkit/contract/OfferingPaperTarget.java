package io.github.privatezonesync.testkit.contract;

import com.pulumi.resources.CustomResourceOptions;
import io.github.privatezonesync.register.Ref;
import io.github.privatezonesync.register.Registrar;
import io.github.privatezonesync.target.AssociationRef;
import io.github.privatezonesync.target.ForeignNetworks;
import io.github.privatezonesync.target.ZonePlan;
import java.util.List;

/**
 * A fourth kind of cloud: every network has a reader, to whom the network's owner gives zones to
 * read. So the target ties nothing and offers the id of its zone.
 */
class OfferingPaperTarget extends PaperTarget {
  /** What the owner of a network makes of an offer. */
  static final String READER = "paper:dns:Reader";

  OfferingPaperTarget(TargetSpec spec) {
    super(spec);
  }

  @Override
  ForeignNetworks foreignNetworks() {
    return ForeignNetworks.OFFERED_TO_RESOLVER_OWNER;
  }

  @Override
  boolean isInline(PaperNetwork network) {
    return false;
  }

  @Override
  void zoneOptions(ZonePlan<PaperNetwork> plan, CustomResourceOptions.Builder options) {}

  @Override
  AssociationRef associate(
      ZonePlan<PaperNetwork> plan,
      Ref<PaperZone> zone,
      PaperNetwork network,
      List<Ref<?>> after,
      Registrar registrar) {
    return AssociationRef.offered(network, zone, PaperZone::id);
  }
}
