package io.github.privatezonesync.testkit.contract;

import com.pulumi.core.Output;
import com.pulumi.resources.CustomResource;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.Resource;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.register.PlannedResource;
import io.github.privatezonesync.register.Scope;
import io.github.privatezonesync.target.ZonePlan;
import io.github.privatezonesync.target.ZoneTarget;
import java.util.ArrayList;
import java.util.List;

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
        public List<PlannedResource> resources(ZonePlan<PaperNetwork> plan) {
          List<PlannedResource> resources = new ArrayList<>(super.resources(plan));
          if (isFirstTest(plan)) {
            resources.add(new PlannedResource(PaperZone.TYPE, plan.names().records(), ""));
          }
          return resources;
        }

        @Override
        CustomResourceOptions zoneOptions(ZonePlan<PaperNetwork> plan, Scope scope) {
          if (isFirstTest(plan)) {
            PaperArgs args = zoneArgs(plan);
            args.networks = Output.of(List.of());
            CustomResourceOptions options = scope.options().deleteBeforeReplace(true).build();
            CustomResource unused = new PaperZone(plan.names().records(), args, options);
          }
          return super.zoneOptions(plan, scope);
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
        List<PaperNetwork> linked(ZonePlan<PaperNetwork> plan) {
          return super.linked(plan).stream().filter(n -> !n.key().equals("edge")).toList();
        }
      };
    }
  }

  static class Assoc1TakesTheIdAsWritten extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        CustomResource link(
            ZonePlan<PaperNetwork> plan, PaperZone zone, PaperNetwork network, Scope scope) {
          if (!network.key().equals("edge")) {
            return super.link(plan, zone, network, scope);
          }
          PaperArgs args = new PaperArgs();
          args.name = Output.of(linkName(plan, network));
          args.zone = zone.name;
          args.network = network.id().output();
          CustomResourceOptions.Builder options = linkOptions(network, scope, List.of());
          return new CustomResource(LINK, plan.names().network(network), args, options.build());
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
          return List.of();
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
          return List.of();
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
        CustomResourceOptions zoneOptions(ZonePlan<PaperNetwork> plan, Scope scope) {
          return scope
              .options()
              .deleteBeforeReplace(true)
              .replacementTrigger(plan.canonicalId(inline(plan).get(0)))
              .build();
        }
      };
    }
  }

  static class Assoc3DoesNotNoticeAnotherAnchor extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        CustomResourceOptions zoneOptions(ZonePlan<PaperNetwork> plan, Scope scope) {
          return scope.options().deleteBeforeReplace(true).ignoreChanges("networks").build();
        }
      };
    }
  }

  static class Assoc3IgnoresTheNetworksThatOnlyTheZoneCarries extends InlinePaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new InlinePaperTarget(spec) {
        @Override
        CustomResourceOptions zoneOptions(ZonePlan<PaperNetwork> plan, Scope scope) {
          return scope.options().deleteBeforeReplace(true).ignoreChanges("networks").build();
        }
      };
    }
  }

  static class Assoc4DoesNotWaitForTheAuthorization extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        CustomResourceOptions.Builder linkOptions(
            PaperNetwork network, Scope scope, List<Resource> before) {
          return super.linkOptions(network, scope, List.of());
        }
      };
    }
  }

  static class Assoc4AssociatesWithTheZonesProvider extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        CustomResourceOptions.Builder linkOptions(
            PaperNetwork network, Scope scope, List<Resource> before) {
          return scope
              .options()
              .deleteBeforeReplace(true)
              .replaceOnChanges("network")
              .dependsOn(before);
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
}
