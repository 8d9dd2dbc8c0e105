package io.github.privatezonesync.testkit.contract;

import com.pulumi.core.Output;
import com.pulumi.deployment.Deployment;
import io.github.privatezonesync.register.Listing;
import io.github.privatezonesync.register.PlannedResource;
import io.github.privatezonesync.register.Ref;
import io.github.privatezonesync.register.Registrar;
import io.github.privatezonesync.target.RecordSetUnit;
import io.github.privatezonesync.target.ZonePlan;
import io.github.privatezonesync.target.ZoneTarget;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Targets with one mistake each in what they list beforehand or declare a second time; the first
 * part of a class name is the rule it must break.
 */
final class BrokenListings {
  private BrokenListings() {}

  static class Twice1CountsItsRuns extends PaperContract {
    private static final AtomicInteger RUNS = new AtomicInteger();

    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        PaperArgs zoneArgs(ZonePlan<PaperNetwork> plan) {
          PaperArgs args = super.zoneArgs(plan);
          args.note = Output.of("run " + RUNS.incrementAndGet());
          return args;
        }
      };
    }
  }

  static class Twice1ListsLessThanItRegisters extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        List<Ref<?>> addRecordSet(
            ZonePlan<PaperNetwork> plan,
            Ref<PaperZone> zone,
            RecordSetUnit unit,
            Registrar registrar) {
          return registrar instanceof Listing
              ? List.of()
              : super.addRecordSet(plan, zone, unit, registrar);
        }
      };
    }
  }

  static class Twice1CreatesAnOutputToList extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        Ref<PaperZone> addZone(ZonePlan<PaperNetwork> plan, Registrar registrar) {
          PaperArgs args = zoneArgs(plan);
          return registrar.add(
              PlannedResource.of(PaperZone.TYPE, zoneLogicalName(plan), zoneName(plan))
                  .deleteFirst(),
              (name, options) -> {
                zoneOptions(plan, options);
                return new PaperZone(name, args, options.build());
              });
        }
      };
    }
  }

  static class Twice1ReadsTheZoneToList extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        Ref<PaperZone> addZone(ZonePlan<PaperNetwork> plan, Registrar registrar) {
          Ref<PaperZone> zone = super.addZone(plan, registrar);
          if (registrar instanceof Listing
              && plan.recordSets().stream().allMatch(set -> set.route().isEmpty())) {
            PaperZone unused = zone.get();
          }
          return zone;
        }
      };
    }
  }

  static class Twice1AsksThePulumiStackToList extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        List<String> notes(ZonePlan<PaperNetwork> plan) {
          return List.of("the stack is " + Deployment.getInstance().getStackName());
        }
      };
    }
  }

  static class Twice1SaysANoteOnce extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      AtomicBoolean said = new AtomicBoolean();
      return new PaperTarget(spec) {
        @Override
        List<String> notes(ZonePlan<PaperNetwork> plan) {
          return said.getAndSet(true) ? List.of() : List.of("a sheet fades in the sun");
        }
      };
    }
  }

  static class Twice1SaysANoteOnceForAPlan extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      Set<Object> said = Collections.newSetFromMap(new IdentityHashMap<>());
      return new PaperTarget(spec) {
        @Override
        List<String> notes(ZonePlan<PaperNetwork> plan) {
          return said.add(plan) ? List.of("a sheet fades in the sun") : List.of();
        }
      };
    }
  }

  static class Twice1CountsItsRunsInViews extends PaperContract {
    private static final AtomicInteger RUNS = new AtomicInteger();

    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        PaperArgs zoneArgs(ZonePlan<PaperNetwork> plan) {
          PaperArgs args = super.zoneArgs(plan);
          args.note =
              Output.of(plan.view().map(view -> "run " + RUNS.incrementAndGet()).orElse(""));
          return args;
        }
      };
    }
  }
}
