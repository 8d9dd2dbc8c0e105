package io.github.privatezonesync.testkit.contract;

import com.pulumi.core.Output;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.register.Ref;
import io.github.privatezonesync.register.Registrar;
import io.github.privatezonesync.target.AssociationRef;
import io.github.privatezonesync.target.ZonePlan;
import io.github.privatezonesync.target.ZoneTarget;
import java.util.List;

/**
 * Targets with one mistake each in what they offer to the owners of networks; the first part of a
 * class name is the rule it must break.
 */
final class BrokenOffers {
  private BrokenOffers() {}

  static class Assoc1OffersAZoneToNobody extends OfferingPaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new OfferingPaperTarget(spec) {
        @Override
        AssociationRef associate(
            ZonePlan<PaperNetwork> plan,
            Ref<PaperZone> zone,
            PaperNetwork network,
            List<Ref<?>> after,
            Registrar registrar) {
          return network.key().equals("edge") && network.info().id() instanceof Leaf.Known
              ? AssociationRef.inline(network)
              : super.associate(plan, zone, network, after, registrar);
        }
      };
    }
  }

  static class Zone3OffersALiteral extends OfferingPaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new OfferingPaperTarget(spec) {
        @Override
        AssociationRef associate(
            ZonePlan<PaperNetwork> plan,
            Ref<PaperZone> zone,
            PaperNetwork network,
            List<Ref<?>> after,
            Registrar registrar) {
          return AssociationRef.offered(network, zone, there -> Output.of(zoneName(plan)));
        }
      };
    }
  }
}
