package io.github.privatezonesync.testkit.contract;

import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.Resource;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.register.Scope;
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
        String partName(ZonePlan<PaperNetwork> plan, RecordSet set, int value) {
          return plan.names().record(set) + "/value/" + value;
        }
      };
    }
  }

  static class Name1CountsTheSetsOfTheFurtherResources extends SplitPaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new SplitPaperTarget(spec) {
        @Override
        String partName(ZonePlan<PaperNetwork> plan, RecordSet set, int value) {
          return super.partName(plan, set, value) + "-" + plan.recordSets().indexOf(set);
        }
      };
    }
  }

  static class Life1CreatesTheNewFurtherResourceFirst extends SplitPaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new SplitPaperTarget(spec) {
        @Override
        CustomResourceOptions.Builder partOptions(Scope scope, List<Resource> before) {
          return super.partOptions(scope, before).deleteBeforeReplace(false);
        }
      };
    }
  }

  static class Life2LetsFurtherResourcesGoAlone extends SplitPaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new SplitPaperTarget(spec) {
        @Override
        CustomResourceOptions.Builder partOptions(Scope scope, List<Resource> before) {
          return super.partOptions(scope, List.of());
        }
      };
    }
  }

  static class Life2WaitsForTheFirstResourceOnly extends SplitPaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new SplitPaperTarget(spec) {
        @Override
        CustomResourceOptions.Builder recordOptions(Scope scope, List<Resource> before) {
          return super.recordOptions(
              scope,
              before.stream()
                  .filter(resource -> !resource.pulumiResourceName().contains("/value/"))
                  .toList());
        }
      };
    }
  }
}
