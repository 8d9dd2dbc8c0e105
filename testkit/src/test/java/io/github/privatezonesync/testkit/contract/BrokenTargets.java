package io.github.privatezonesync.testkit.contract;

import com.pulumi.core.Output;
import com.pulumi.deployment.Deployment;
import com.pulumi.resources.CustomResource;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.Resource;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.Txt;
import io.github.privatezonesync.problem.InvalidDeclarationException;
import io.github.privatezonesync.register.PlannedResource;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.register.Scope;
import io.github.privatezonesync.target.ZonePlan;
import io.github.privatezonesync.target.ZoneTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Targets with one mistake each; the first part of a class name is the rule it must break. */
final class BrokenTargets {
  private BrokenTargets() {}

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

  static class Assoc3IgnoresTheNetworksThatOnlyTheZoneCarries extends PaperContract {
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

  static class Rec1DoublesTheTtl extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        int ttl(RecordSet set) {
          return 2 * super.ttl(set);
        }
      };
    }
  }

  /** Reads back equal, because a zone file allows it, and is not what the cloud asks for. */
  static class Rec1CutsTextsWithoutNeed extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        List<String> values(List<RecordData> data) {
          return super.values(data).stream()
              .map(value -> value.replace("owner=search team\"", "owner=\" \"search team\""))
              .toList();
        }
      };
    }
  }

  static class Rec2WritesTheApexAsAnAtSign extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        String recordName(RecordSet set) {
          return set.name().isApex() ? "@" : super.recordName(set);
        }
      };
    }
  }

  static class Rec2EscapesTheWildcard extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        String recordName(RecordSet set) {
          return super.recordName(set).replace("*", "\\052");
        }
      };
    }
  }

  static class Rec3DoesNotEscapeQuotes extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        List<String> values(List<RecordData> data) {
          return super.values(data).stream().map(value -> value.replace("\\\"", "\"")).toList();
        }
      };
    }
  }

  static class Rec3DoesNotCutLongTexts extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        List<String> values(List<RecordData> data) {
          return data.stream()
              .map(
                  value ->
                      value instanceof Txt txt && txt.bytes() > 255
                          ? ZoneFileText.quoted(List.of(txt.text()))
                          : value.presentation())
              .toList();
        }
      };
    }
  }

  static class Rec4KeepsTenValues extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        List<String> values(List<RecordData> data) {
          return super.values(data.subList(0, Math.min(10, data.size())));
        }
      };
    }
  }

  static class Name1CountsTheLinks extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        String linkLogicalName(ZonePlan<PaperNetwork> plan, PaperNetwork network) {
          return plan.names().zone() + "-link-" + plan.networks().indexOf(network);
        }
      };
    }
  }

  static class Name1NamesALoneSetOtherwise extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        String recordLogicalName(ZonePlan<PaperNetwork> plan, RecordSet set) {
          boolean small = plan.recordSets().size() < 5 && set.type() == RecordType.MX;
          return super.recordLogicalName(plan, set) + (small ? "/only" : "");
        }
      };
    }
  }

  static class Name2JoinsNameAndTypeByAHyphen extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        String recordLogicalName(ZonePlan<PaperNetwork> plan, RecordSet set) {
          return super.recordLogicalName(plan, set).replace("/TXT", "-txt");
        }
      };
    }
  }

  static class Name2DoesNotEscapeKeys extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        String linkLogicalName(ZonePlan<PaperNetwork> plan, PaperNetwork network) {
          return super.linkLogicalName(plan, network).replace("%252F", "%2F");
        }
      };
    }
  }

  static class Name2NamesTheZoneAfterTheComponentAlone extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        String zoneName(ZonePlan<PaperNetwork> plan) {
          return super.zoneName(plan).startsWith("corp-")
                  && plan.recordSets().stream()
                      .anyMatch(set -> set.name().relative().equals("zone"))
              ? "corp"
              : super.zoneName(plan);
        }
      };
    }
  }

  static class Name3DoesNotShorten extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        String zoneName(ZonePlan<PaperNetwork> plan) {
          return plan.physicalNames().derive(plan.domain().withoutDot(), 200);
        }
      };
    }
  }

  static class Name3LetsTheSdkNameTheLinks extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        String linkName(ZonePlan<PaperNetwork> plan, PaperNetwork network) {
          return spec.key().equals("cloud") ? "" : super.linkName(plan, network);
        }
      };
    }
  }

  static class Name3IsTheSameInEveryStack extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        String zoneName(ZonePlan<PaperNetwork> plan) {
          String readable = plan.domain().withoutDot().replace('.', '-') + "-" + plan.targetKey();
          return readable.substring(0, Math.min(40, readable.length()));
        }
      };
    }
  }

  /** What no reader looks at, and the cloud does. */
  static class Answer1FoldsTheZone extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        PaperArgs zoneArgs(ZonePlan<PaperNetwork> plan) {
          PaperArgs args = super.zoneArgs(plan);
          args.note = Output.of("folded");
          return args;
        }
      };
    }
  }

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

  static class Life1CreatesTheNewZoneFirst extends PaperContract {
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
          return set.type().leadsItsName() ? name + "/" + set.type() : name;
        }
      };
    }
  }
}
