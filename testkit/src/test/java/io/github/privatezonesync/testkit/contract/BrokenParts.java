package io.github.privatezonesync.testkit.contract;

import com.pulumi.resources.CustomResourceOptions;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.register.LogicalName;
import io.github.privatezonesync.register.PlannedResource;
import io.github.privatezonesync.register.Ref;
import io.github.privatezonesync.register.Registrar;
import io.github.privatezonesync.target.RecordSetUnit;
import io.github.privatezonesync.target.ZonePlan;
import io.github.privatezonesync.target.ZoneTarget;
import java.util.List;

/**
 * Targets with one mistake each in the further resources of a set; the first part of a class name
 * is the rule it must break.
 */
final class BrokenParts {
  private BrokenParts() {}

  static class Name1CountsTheFurtherResources extends SplitPaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new SplitPaperTarget(spec) {
        @Override
        String part(ZonePlan<PaperNetwork> plan, RecordSet set, int value) {
          return "value " + value;
        }
      };
    }
  }

  static class Name1CountsTheSetsOfTheFurtherResources extends SplitPaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new SplitPaperTarget(spec) {
        @Override
        String part(ZonePlan<PaperNetwork> plan, RecordSet set, int value) {
          return super.part(plan, set, value) + "-" + plan.recordSets().indexOf(set);
        }
      };
    }
  }

  static class Life1CreatesTheNewFurtherResourceFirst extends SplitPaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new SplitPaperTarget(spec) {
        @Override
        CustomResourceOptions.Builder partOptions(CustomResourceOptions.Builder options) {
          return options.deleteBeforeReplace(false);
        }
      };
    }
  }

  static class Life2LetsFurtherResourcesGoAlone extends SplitPaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new SplitPaperTarget(spec) {
        @Override
        PlannedResource partResource(ZonePlan<PaperNetwork> plan, RecordSetUnit unit, int value) {
          return Replanned.waitingForNothing(super.partResource(plan, unit, value));
        }
      };
    }
  }

  static class Life2WaitsForTheFirstResourceOnly extends SplitPaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new SplitPaperTarget(spec) {
        private final Replanned replanned = new Replanned();

        @Override
        List<Ref<?>> addRecordSet(
            ZonePlan<PaperNetwork> plan,
            Ref<PaperZone> zone,
            RecordSetUnit unit,
            Registrar registrar) {
          return replanned.remember(super.addRecordSet(plan, zone, unit, registrar));
        }

        @Override
        PlannedResource firstResource(
            ZonePlan<PaperNetwork> plan, RecordSetUnit unit, List<Ref<?>> others) {
          return recordSetResource(plan, unit);
        }

        @Override
        PlannedResource recordSetResource(ZonePlan<PaperNetwork> plan, RecordSetUnit unit) {
          return withoutParts(super.recordSetResource(plan, unit));
        }

        @Override
        PlannedResource partResource(ZonePlan<PaperNetwork> plan, RecordSetUnit unit, int value) {
          return withoutParts(super.partResource(plan, unit, value));
        }

        private PlannedResource withoutParts(PlannedResource planned) {
          return replanned.waitingFor(planned, other -> !other.name().contains("/value "));
        }
      };
    }
  }

  static class Opt1HangsSignsUnderTheStack extends SplitPaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new SplitPaperTarget(spec) {
        @Override
        CustomResourceOptions.Builder signOptions(CustomResourceOptions.Builder options) {
          return CustomResourceOptions.builder()
              .deleteBeforeReplace(true)
              .dependsOn(options.build().getDependsOn());
        }
      };
    }
  }

  static class Life1CreatesTheNewSignFirst extends SplitPaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new SplitPaperTarget(spec) {
        @Override
        CustomResourceOptions.Builder signOptions(CustomResourceOptions.Builder options) {
          return options.deleteBeforeReplace(false);
        }
      };
    }
  }

  static class Life3PutsUpASignBeforeItsSet extends SplitPaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new SplitPaperTarget(spec) {
        @Override
        PlannedResource signResource(
            ZonePlan<PaperNetwork> plan, RecordSetUnit unit, List<Ref<?>> first) {
          return super.signResource(plan, unit, List.of());
        }
      };
    }
  }

  static class Name2NamesTheSignsOfAServiceAlike extends SplitPaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new SplitPaperTarget(spec) {
        @Override
        PlannedResource signResource(
            ZonePlan<PaperNetwork> plan, RecordSetUnit unit, List<Ref<?>> first) {
          PlannedResource right = super.signResource(plan, unit, first);
          return isTricky(plan)
              ? PlannedResource.of(
                  SIGN, LogicalName.of(right.name().replaceAll("/[^/]+/sign", "/sign")), "")
              : right;
        }

        /** Only where a record set is called as a part of other names. */
        private boolean isTricky(ZonePlan<PaperNetwork> plan) {
          return plan.recordSets().stream().anyMatch(set -> set.name().relative().equals("zone"));
        }
      };
    }
  }
}
