package io.github.privatezonesync.testkit.contract;

import com.pulumi.core.Output;
import com.pulumi.resources.CustomResource;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.problem.Sentence;
import io.github.privatezonesync.register.LogicalName;
import io.github.privatezonesync.register.PlannedResource;
import io.github.privatezonesync.register.Ref;
import io.github.privatezonesync.register.Registrar;
import io.github.privatezonesync.target.AssociationRef;
import io.github.privatezonesync.target.FailoverNeeds;
import io.github.privatezonesync.target.RecordSetRefs;
import io.github.privatezonesync.target.RecordSetUnit;
import io.github.privatezonesync.target.Topology;
import io.github.privatezonesync.target.ZonePlan;
import io.github.privatezonesync.target.ZoneTarget;
import java.util.List;
import java.util.Optional;

/**
 * Targets with one mistake each in regional services and views; the first part of a class name is
 * the rule it must break.
 */
final class BrokenServices {
  private BrokenServices() {}

  static class Route1IgnoresRoutes extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        void route(Route route, PaperArgs args) {}
      };
    }
  }

  static class Route1PutsTheSetsOfAllRegionsAtOne extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        String rule(Route route) {
          return route.kind() == Route.Kind.BY_REGION ? "region us-east-1" : super.rule(route);
        }
      };
    }
  }

  static class Route1ForgetsTheWeights extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        String rule(Route route) {
          return route.kind() == Route.Kind.WEIGHTED ? "weight 1" : super.rule(route);
        }
      };
    }
  }

  static class Route1SwapsPrimaryAndSecondary extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        String rule(Route route) {
          return route.kind() == Route.Kind.FAILOVER
              ? "part " + (route.isStandby() ? "primary" : "secondary")
              : super.rule(route);
        }
      };
    }
  }

  static class Route1MeasuresToAnotherRegion extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        String rule(Route route) {
          return super.rule(route).replace("latency eu-west-1", "latency eu-west-3");
        }
      };
    }
  }

  static class Route2FailsOverToWhatNobodyWatches extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        FailoverNeeds failoverNeeds() {
          return FailoverNeeds.NOTHING;
        }
      };
    }
  }

  static class Route2DoesNotSayTheWayOut extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        FailoverNeeds failoverNeeds() {
          return FailoverNeeds.ofEveryEndpoint(Sentence.of("nobody watches it"));
        }
      };
    }
  }

  static class Route3NamesTheSetsOfAFailoverBySite extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new RenamedPaperTarget(spec) {
        @Override
        String rename(String name, RecordSet set, ZonePlan<PaperNetwork> plan) {
          return set.route()
              .filter(route -> route.kind() == Route.Kind.FAILOVER)
              .map(
                  route ->
                      name.substring(0, name.lastIndexOf('/') + 1) + route.site().orElseThrow())
              .orElse(name);
        }
      };
    }
  }

  static class Route3NamesTheSetOfARegionByItsEndpoint extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new RenamedPaperTarget(spec) {
        @Override
        String rename(String name, RecordSet set, ZonePlan<PaperNetwork> plan) {
          return set.route()
              .filter(route -> route.kind() == Route.Kind.BY_REGION)
              .map(route -> name + "-" + set.values().get(0))
              .orElse(name);
        }
      };
    }
  }

  /** The logical names stay, and the provider replaces all the same. */
  static class Route3IdentifiesTheSetsOfAFailoverBySite extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        void route(Route route, PaperArgs args) {
          super.route(route, args);
          if (route.kind() == Route.Kind.FAILOVER) {
            args.set = Output.of(route.site().orElseThrow());
          }
        }
      };
    }
  }

  static class Health1IgnoresHealth extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        Optional<PaperHealth> health(Route route) {
          return Optional.empty();
        }
      };
    }
  }

  static class View1IgnoresViews extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        Topology topology() {
          return Topology.GLOBAL;
        }
      };
    }
  }

  static class View1LinksTheNetworksOfOtherViewsToo extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        List<AssociationRef> addAssociations(
            ZonePlan<PaperNetwork> plan,
            Ref<PaperZone> zone,
            List<RecordSetRefs> recordSets,
            Registrar registrar) {
          if (plan.view().isPresent() && plan.names().isPrimary()) {
            info().networks().stream()
                .filter(network -> !network.info().region().equals(plan.view()))
                .forEach(network -> addAgain(plan, zone, network, registrar));
          }
          return super.addAssociations(plan, zone, recordSets, registrar);
        }

        private void addAgain(
            ZonePlan<PaperNetwork> plan,
            Ref<PaperZone> zone,
            PaperNetwork network,
            Registrar registrar) {
          LogicalName again = linkLogicalName(plan, network).child("again");
          Ref<CustomResource> unused =
              registrar.add(
                  PlannedResource.of(LINK, again, linkName(plan, network)).deleteFirst(),
                  (name, options) -> {
                    linkOptions(options);
                    PaperArgs args = linkArgs(plan, zone.get(), network);
                    return new CustomResource(LINK, name, args, options.build());
                  });
        }
      };
    }
  }

  static class View2NamesEveryZoneAfterItsView extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        LogicalName zoneLogicalName(ZonePlan<PaperNetwork> plan) {
          LogicalName name = super.zoneLogicalName(plan);
          return plan.view().map(name::child).orElse(name);
        }
      };
    }
  }

  static class View2DerivesTheNameOfEveryZoneFromItsView extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        String zoneName(ZonePlan<PaperNetwork> plan) {
          return plan.view()
              .map(view -> plan.physicalNames().derive(view, 40))
              .orElseGet(() -> super.zoneName(plan));
        }
      };
    }
  }

  static class Route1ForgetsTheWeightsOfHosts extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        PaperArgs recordSetArgs(ZonePlan<PaperNetwork> plan, PaperZone zone, RecordSet set) {
          PaperArgs args = super.recordSetArgs(plan, zone, set);
          if (set.route().isPresent() && set.type() == RecordType.CNAME) {
            args.rule = Output.of("weight 1");
          }
          return args;
        }
      };
    }
  }

  static class View1DropsRoutedSets extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        List<Ref<?>> addRecordSet(
            ZonePlan<PaperNetwork> plan,
            Ref<PaperZone> zone,
            RecordSetUnit unit,
            Registrar registrar) {
          return plan.view().isPresent() && unit.first().route().isPresent()
              ? List.of()
              : super.addRecordSet(plan, zone, unit, registrar);
        }
      };
    }
  }

  static class View3LinksNetworksFirst extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        PlannedResource linkResource(
            ZonePlan<PaperNetwork> plan, PaperNetwork network, List<Ref<?>> after) {
          return super.linkResource(plan, network, plan.view().isPresent() ? List.of() : after);
        }
      };
    }
  }
}
