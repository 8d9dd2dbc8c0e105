package io.github.privatezonesync.testkit.contract;

import com.pulumi.core.Output;
import com.pulumi.resources.CustomResourceOptions;
import io.github.privatezonesync.NamesOfOthers;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.ProblemList;
import io.github.privatezonesync.region.CloudRegion;
import io.github.privatezonesync.register.PlannedResource;
import io.github.privatezonesync.register.Ref;
import io.github.privatezonesync.register.Registrar;
import io.github.privatezonesync.target.AssociationRef;
import io.github.privatezonesync.target.ZonePlan;
import io.github.privatezonesync.target.ZoneTarget;
import java.util.List;
import java.util.Optional;

/**
 * Targets with one mistake each in the zone and its associations; the first part of a class name is
 * the rule it must break.
 */
final class BrokenZones {
  private BrokenZones() {}

  static class Zone1LeavesTheVisibilityToTheDefault extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        PaperArgs zoneArgs(ZonePlan<PaperNetwork> plan) {
          PaperArgs args = super.zoneArgs(plan);
          args.visibility = null;
          return args;
        }
      };
    }
  }

  static class Zone1DeclaresASpareZone extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        Ref<PaperZone> addZone(ZonePlan<PaperNetwork> plan, Registrar registrar) {
          if (isFirstTest(plan)) {
            registrar.add(
                PlannedResource.of(PaperZone.TYPE, plan.names().recordSets(), "").deleteFirst(),
                (name, options) -> {
                  PaperArgs args = zoneArgs(plan);
                  args.networks = Output.of(List.of());
                  return new PaperZone(name, args, options.build());
                });
          }
          return super.addZone(plan, registrar);
        }

        /** Only where one record set of the golden ones is declared. */
        private boolean isFirstTest(ZonePlan<PaperNetwork> plan) {
          return plan.recordSets().stream()
              .map(set -> set.name().relative())
              .toList()
              .equals(List.of("a"));
        }
      };
    }
  }

  static class Zone2CutsTheDomainAtItsFirstDot extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        PaperArgs zoneArgs(ZonePlan<PaperNetwork> plan) {
          PaperArgs args = super.zoneArgs(plan);
          args.domain = Output.of(plan.domain().withoutDot().replaceFirst("\\..*", ""));
          return args;
        }
      };
    }
  }

  static class Zone3NamesTheZoneByALiteral extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        Output<String> zoneReference(ZonePlan<PaperNetwork> plan, PaperZone zone) {
          return Output.of(zoneName(plan));
        }
      };
    }
  }

  static class Assoc1ForgetsANetwork extends PaperContract {
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
          return network.key().equals("edge") && network.info().id() instanceof Leaf.Known
              ? AssociationRef.inline(network)
              : super.associate(plan, zone, network, after, registrar);
        }
      };
    }
  }

  static class Assoc1TakesTheIdAsWritten extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        PaperArgs linkArgs(ZonePlan<PaperNetwork> plan, PaperZone zone, PaperNetwork network) {
          PaperArgs args = super.linkArgs(plan, zone, network);
          if (network.key().equals("edge") && network.info().id() instanceof Leaf.Known) {
            args.network = network.info().id().output();
          }
          return args;
        }
      };
    }
  }

  static class Assoc2DoesNotMissANetwork extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        public List<Problem> problems(ZonePlan<PaperNetwork> plan) {
          return plan.networks().isEmpty() ? List.of() : super.problems(plan);
        }
      };
    }
  }

  static class Assoc2MakesAZoneOfNoNetworkPublic extends NeedsNoNetwork {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        public List<Problem> problems(ZonePlan<PaperNetwork> plan) {
          return plan.networks().isEmpty() ? List.of() : super.problems(plan);
        }

        @Override
        PaperArgs zoneArgs(ZonePlan<PaperNetwork> plan) {
          PaperArgs args = super.zoneArgs(plan);
          args.visibility = Output.of(plan.networks().isEmpty() ? "public" : "private");
          return args;
        }
      };
    }
  }

  /** A cloud that has zones without networks. */
  abstract static class NeedsNoNetwork extends PaperContract {
    @Override
    protected boolean needsNetwork() {
      return false;
    }
  }

  static class Assoc3LetsUpdatesUntieTheLinks extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        void zoneOptions(ZonePlan<PaperNetwork> plan, CustomResourceOptions.Builder options) {
          options.replacementTrigger(inlineIds(plan));
        }
      };
    }
  }

  static class Assoc3DoesNotNoticeAnotherAnchor extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        void zoneOptions(ZonePlan<PaperNetwork> plan, CustomResourceOptions.Builder options) {
          options.ignoreChanges("networks");
        }
      };
    }
  }

  static class Assoc3IgnoresTheNetworksThatOnlyTheZoneCarries extends InlinePaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new InlinePaperTarget(spec) {
        @Override
        void zoneOptions(ZonePlan<PaperNetwork> plan, CustomResourceOptions.Builder options) {
          options.ignoreChanges("networks");
        }
      };
    }
  }

  static class Assoc4DoesNotWaitForTheAuthorization extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        PlannedResource linkResource(
            ZonePlan<PaperNetwork> plan, PaperNetwork network, List<Ref<?>> after) {
          return super.linkResource(plan, network, isAuthorized(network) ? List.of() : after);
        }
      };
    }
  }

  static class Assoc4AssociatesWithTheZonesProvider extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        PlannedResource linkResource(
            ZonePlan<PaperNetwork> plan, PaperNetwork network, List<Ref<?>> after) {
          return super.linkResource(plan, network, after).by(Optional.empty());
        }
      };
    }
  }

  static class Assoc4AsksNobody extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        boolean isAuthorized(PaperNetwork network) {
          return false;
        }
      };
    }
  }

  static class Zone3NamesTheZoneOfRoutedSetsByALiteral extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        PaperArgs recordSetArgs(ZonePlan<PaperNetwork> plan, PaperZone zone, RecordSet set) {
          PaperArgs args = super.recordSetArgs(plan, zone, set);
          if (set.route().isPresent()) {
            args.zone = Output.of(zoneName(plan));
          }
          return args;
        }
      };
    }
  }

  static class Zone3NamesTheZonesOfViewsByLiterals extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        Output<String> zoneReference(ZonePlan<PaperNetwork> plan, PaperZone zone) {
          return plan.names().isPrimary()
              ? super.zoneReference(plan, zone)
              : Output.of(zoneName(plan));
        }
      };
    }
  }

  static class Region1MovesARegion extends OwnRegionPaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        List<CloudRegion> regions() {
          return List.of(OwnRegionPaperContract.desk(2.35));
        }
      };
    }
  }

  static class Region2TakesAnyRegion extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        void checkRegion(PaperNetwork network, ProblemList problems) {}
      };
    }
  }

  static class Left1ForgetsTheNames extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        List<NamesOfOthers> leftAlone() {
          return List.of();
        }
      };
    }
  }
}
