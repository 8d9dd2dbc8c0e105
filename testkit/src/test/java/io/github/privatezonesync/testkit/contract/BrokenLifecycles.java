package io.github.privatezonesync.testkit.contract;

import com.pulumi.core.Output;
import com.pulumi.deployment.Deployment;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.Resource;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.problem.InvalidDeclarationException;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.register.PlannedResource;
import io.github.privatezonesync.register.Scope;
import io.github.privatezonesync.target.ZonePlan;
import io.github.privatezonesync.target.ZoneTarget;
import io.github.privatezonesync.testkit.DeclaredStack;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Targets with one mistake each in options, previews and the order of changes; the first part of a
 * class name is the rule it must break.
 */
final class BrokenLifecycles {
  private BrokenLifecycles() {}

  static class Opt1HangsRecordSetsUnderTheStack extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        CustomResourceOptions.Builder recordOptions(Scope scope, List<Resource> before) {
          return CustomResourceOptions.builder().deleteBeforeReplace(true).dependsOn(before);
        }
      };
    }
  }

  static class Opt1ForgetsTheProvider extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        CustomResourceOptions.Builder recordOptions(Scope scope, List<Resource> before) {
          return CustomResourceOptions.builder()
              .parent(scope.component())
              .deleteBeforeReplace(true)
              .dependsOn(before);
        }
      };
    }
  }

  static class Out1WaitsForTheIdToDeclareALink extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        List<PaperNetwork> linked(ZonePlan<PaperNetwork> plan) {
          boolean preview = Deployment.getInstance().isDryRun();
          return super.linked(plan).stream()
              .filter(network -> !preview || network.id() instanceof Leaf.Known<String>)
              .toList();
        }
      };
    }
  }

  static class Out1DropsLateValues extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        List<String> values(List<RecordData> data) {
          return super.values(data).stream()
              .map(value -> value.replace("10.9.8.7", "0.0.0.0"))
              .toList();
        }
      };
    }
  }

  static class Fail1ThrowsAtTheFirstProblem extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        public List<Problem> problems(ZonePlan<PaperNetwork> plan) {
          List<Problem> problems = super.problems(plan);
          if (!problems.isEmpty()) {
            throw new InvalidDeclarationException(
                problems.stream().map(problem -> problem.inTarget(key())).toList());
          }
          return problems;
        }
      };
    }
  }

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

  static class Twice1PlansLessThanItDeclares extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        public List<PlannedResource> resources(ZonePlan<PaperNetwork> plan) {
          return super.resources(plan).subList(0, 1);
        }
      };
    }
  }

  static class Life1CreatesTheNewZoneFirst extends InlinePaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new InlinePaperTarget(spec) {
        @Override
        CustomResourceOptions zoneOptions(ZonePlan<PaperNetwork> plan, Scope scope) {
          return scope.options().build();
        }
      };
    }
  }

  static class Life1CreatesTheNewRecordSetFirst extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        CustomResourceOptions.Builder recordOptions(Scope scope, List<Resource> before) {
          return scope.options().dependsOn(before);
        }
      };
    }
  }

  static class Life1CreatesTheNewLinkFirst extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        CustomResourceOptions.Builder linkOptions(
            PaperNetwork network, Scope scope, List<Resource> before) {
          return super.linkOptions(network, scope, before).deleteBeforeReplace(false);
        }
      };
    }

    /** Links of no name of their own, so that only the network tells one from another. */
    @Override
    protected CloudReading read(DeclaredStack stack) {
      CloudReading named = super.read(stack);
      return new CloudReading(
          named.zones(),
          named.associations().stream()
              .map(
                  tie ->
                      new ReadAssociation(
                          tie.networkId(),
                          tie.resource(),
                          tie.zone(),
                          Optional.empty(),
                          tie.replacedOn()))
              .toList(),
          named.authorizations(),
          named.recordSets());
    }
  }

  static class Life1ChangesTheNetworkOfALinkInPlace extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        CustomResourceOptions.Builder linkOptions(
            PaperNetwork network, Scope scope, List<Resource> before) {
          return super.linkOptions(network, scope, before).replaceOnChanges(List.of());
        }
      };
    }
  }

  static class Life2LetsEverySetGoAlone extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        CustomResourceOptions.Builder recordOptions(Scope scope, List<Resource> before) {
          return super.recordOptions(scope, List.of());
        }
      };
    }
  }

  static class Life2PutsTheTypeIntoEveryName extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        String recordLogicalName(ZonePlan<PaperNetwork> plan, RecordSet set) {
          String name = super.recordLogicalName(plan, set);
          boolean leads = set.route().isEmpty() && set.type().leadsItsName();
          return leads ? name + "/" + set.type() : name;
        }
      };
    }
  }
}
