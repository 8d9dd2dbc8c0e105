package io.github.privatezonesync.testkit.contract;

import com.pulumi.core.Output;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.register.PlannedResource;
import io.github.privatezonesync.register.Ref;
import io.github.privatezonesync.register.Registrar;
import io.github.privatezonesync.target.AssociationRef;
import io.github.privatezonesync.target.RecordSetRefs;
import io.github.privatezonesync.target.RecordSetUnit;
import io.github.privatezonesync.target.ZonePlan;
import io.github.privatezonesync.target.ZoneTarget;
import io.github.privatezonesync.target.ZoneValues;
import java.util.List;
import java.util.Locale;

/**
 * Targets with one mistake each in what they give back, keep secret or find late; the first part of
 * a class name is the rule it must break.
 */
final class BrokenReferences {
  private BrokenReferences() {}

  static class Refs1SwapsTheNamesOfTheZone extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        ZoneValues zoneValues(ZonePlan<PaperNetwork> plan, PaperZone zone) {
          return ZoneValues.of(zone.id(), zone.domain, zone.name, Output.of(List.of()));
        }
      };
    }
  }

  static class Refs1GivesTheNameForTheId extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        ZoneValues zoneValues(ZonePlan<PaperNetwork> plan, PaperZone zone) {
          return ZoneValues.of(zone.name, zone.name, zone.domain, Output.of(List.of()));
        }
      };
    }
  }

  static class Refs1GivesBackWhatItComputed extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        ZoneValues zoneValues(ZonePlan<PaperNetwork> plan, PaperZone zone) {
          return ZoneValues.of(
              zone.id(), zone.name, Output.of(plan.domain().absolute()), Output.of(List.of()));
        }
      };
    }
  }

  static class Refs2ForgetsTheAssociations extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        List<AssociationRef> addAssociations(
            ZonePlan<PaperNetwork> plan,
            Ref<PaperZone> zone,
            List<RecordSetRefs> recordSets,
            Registrar registrar) {
          List<AssociationRef> added = super.addAssociations(plan, zone, recordSets, registrar);
          return added.subList(0, added.size() - 1);
        }
      };
    }
  }

  static class Refs2TakesOneNetworkForAnother extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        AssociationRef associate(
            ZonePlan<PaperNetwork> plan,
            Ref<PaperZone> zone,
            PaperNetwork network,
            List<Ref<?>> after,
            Registrar registrar) {
          AssociationRef right = super.associate(plan, zone, network, after, registrar);
          return right
              .resource()
              .map(link -> AssociationRef.by(plan.networks().get(0), link))
              .orElse(right);
        }
      };
    }
  }

  static class Refs2ForgetsTheSigns extends SplitPaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new SplitPaperTarget(spec) {
        @Override
        List<Ref<?>> signed(List<Ref<?>> first, Ref<?> sign) {
          return first;
        }
      };
    }
  }

  static class Name4PlansAnotherName extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        PlannedResource recordSetResource(ZonePlan<PaperNetwork> plan, RecordSetUnit unit) {
          return unit.resource(RECORD, unit.first().name().relative() + ".example").deleteFirst();
        }
      };
    }
  }

  static class Secret1TakesTheValuesOutOfTheirOutputs extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        PaperArgs recordSetArgs(ZonePlan<PaperNetwork> plan, PaperZone zone, RecordSet set) {
          PaperArgs args = super.recordSetArgs(plan, zone, set);
          if (!set.isKnown()) {
            args.values = plan.render(set, this::values).asPlaintext();
          }
          return args;
        }
      };
    }
  }

  static class Secret1ShowsTheIdsOfNetworks extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        PaperArgs linkArgs(ZonePlan<PaperNetwork> plan, PaperZone zone, PaperNetwork network) {
          PaperArgs args = super.linkArgs(plan, zone, network);
          args.network = plan.canonicalId(network).asPlaintext();
          return args;
        }
      };
    }
  }

  static class Late1TakesIdsUnchecked extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        PaperArgs linkArgs(ZonePlan<PaperNetwork> plan, PaperZone zone, PaperNetwork network) {
          PaperArgs args = new PaperArgs();
          args.name = Output.of(linkName(plan, network));
          args.zone = zoneReference(plan, zone);
          args.network = network.info().id().output().applyValue(id -> id.toLowerCase(Locale.ROOT));
          return args;
        }
      };
    }
  }

  static class Out1DropsLateAddressesOfEndpoints extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        PaperArgs recordSetArgs(ZonePlan<PaperNetwork> plan, PaperZone zone, RecordSet set) {
          PaperArgs args = super.recordSetArgs(plan, zone, set);
          if (set.route().isPresent()) {
            args.values = Output.of(values(set.knownData()));
          }
          return args;
        }
      };
    }
  }
}
