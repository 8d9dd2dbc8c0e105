package io.github.privatezonesync.testkit.contract;

import com.pulumi.deployment.Deployment;
import com.pulumi.resources.CustomResource;
import com.pulumi.resources.CustomResourceOptions;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.problem.InvalidDeclarationException;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.register.PlannedResource;
import io.github.privatezonesync.register.Ref;
import io.github.privatezonesync.register.Registering;
import io.github.privatezonesync.register.Registrar;
import io.github.privatezonesync.target.AssociationRef;
import io.github.privatezonesync.target.RecordSetUnit;
import io.github.privatezonesync.target.ZonePlan;
import io.github.privatezonesync.target.ZoneTarget;
import io.github.privatezonesync.testkit.DeclaredStack;
import java.util.List;
import java.util.Optional;

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
        CustomResourceOptions.Builder recordSetOptions(CustomResourceOptions.Builder options) {
          return CustomResourceOptions.builder()
              .deleteBeforeReplace(true)
              .dependsOn(options.build().getDependsOn());
        }
      };
    }
  }

  static class Opt1ForgetsTheProvider extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        CustomResourceOptions.Builder recordSetOptions(CustomResourceOptions.Builder options) {
          CustomResourceOptions given = options.build();
          return CustomResourceOptions.builder()
              .parent(given.getParent().orElseThrow())
              .deleteBeforeReplace(true)
              .dependsOn(given.getDependsOn());
        }
      };
    }
  }

  static class Out1WaitsForTheIdToDeclareALink extends PaperContract {
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
          return registrar instanceof Registering
                  && Deployment.getInstance().isDryRun()
                  && network.info().id() instanceof Leaf.Pending<String>
              ? AssociationRef.inline(network)
              : super.associate(plan, zone, network, after, registrar);
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
                problems.stream().map(problem -> problem.in(info().place())).toList());
          }
          return problems;
        }
      };
    }
  }

  static class Life1CreatesTheNewZoneFirst extends InlinePaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new InlinePaperTarget(spec) {
        @Override
        void zoneOptions(ZonePlan<PaperNetwork> plan, CustomResourceOptions.Builder options) {
          options.deleteBeforeReplace(false);
        }
      };
    }
  }

  static class Life1CreatesTheNewRecordSetFirst extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        CustomResourceOptions.Builder recordSetOptions(CustomResourceOptions.Builder options) {
          return options.deleteBeforeReplace(false);
        }
      };
    }
  }

  static class Life1CreatesTheNewLinkFirst extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        void linkOptions(CustomResourceOptions.Builder options) {
          super.linkOptions(options);
          options.deleteBeforeReplace(false);
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
                          tie.isOffered(),
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
        void linkOptions(CustomResourceOptions.Builder options) {}
      };
    }
  }

  static class Life2LetsEverySetGoAlone extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        PlannedResource recordSetResource(ZonePlan<PaperNetwork> plan, RecordSetUnit unit) {
          return Replanned.waitingForNothing(super.recordSetResource(plan, unit));
        }
      };
    }
  }

  static class Life2PutsTheTypeIntoEveryName extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new RenamedPaperTarget(spec) {
        @Override
        String rename(String name, RecordSet set, ZonePlan<PaperNetwork> plan) {
          boolean leads = set.route().isEmpty() && set.type().leadsItsName();
          return leads ? name + "/" + set.type() : name;
        }
      };
    }
  }

  static class Opt2IgnoresChangesOfValues extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        CustomResourceOptions.Builder recordSetOptions(CustomResourceOptions.Builder options) {
          return options.ignoreChanges("values");
        }
      };
    }
  }

  static class Opt2LeavesLinksBehind extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        void linkOptions(CustomResourceOptions.Builder options) {
          super.linkOptions(options);
          options.retainOnDelete(true);
        }
      };
    }
  }

  static class Opt2ProtectsTheZone extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        void zoneOptions(ZonePlan<PaperNetwork> plan, CustomResourceOptions.Builder options) {
          super.zoneOptions(plan, options);
          options.protect(true);
        }
      };
    }
  }

  static class Fail1ReportsTheFirstProblemOnly extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        public List<Problem> problems(ZonePlan<PaperNetwork> plan) {
          return super.problems(plan).stream().limit(1).toList();
        }
      };
    }
  }

  static class Life4ReplacesATextForItsValues extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        List<Ref<?>> addRecordSet(
            ZonePlan<PaperNetwork> plan,
            Ref<PaperZone> zone,
            RecordSetUnit unit,
            Registrar registrar) {
          if (unit.first().type() != RecordType.TXT) {
            return super.addRecordSet(plan, zone, unit, registrar);
          }
          return List.of(
              registrar.add(
                  recordSetResource(plan, unit),
                  (name, options) ->
                      new CustomResource(
                          RECORD,
                          name,
                          recordSetArgs(plan, zone.get(), unit.first()),
                          options.replaceOnChanges("values").build())));
        }
      };
    }
  }
}
