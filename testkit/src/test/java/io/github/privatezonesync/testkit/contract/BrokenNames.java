package io.github.privatezonesync.testkit.contract;

import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.register.LogicalName;
import io.github.privatezonesync.target.ZonePlan;
import io.github.privatezonesync.target.ZoneTarget;

/**
 * Targets with one mistake each in names; the first part of a class name is the rule it must break.
 */
final class BrokenNames {
  private BrokenNames() {}

  static class Name1CountsTheLinks extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        LogicalName linkLogicalName(ZonePlan<PaperNetwork> plan, PaperNetwork network) {
          return plan.names().zone().child("link " + plan.networks().indexOf(network));
        }
      };
    }
  }

  static class Name1NamesALoneSetOtherwise extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new RenamedPaperTarget(spec) {
        @Override
        String rename(String name, RecordSet set, ZonePlan<PaperNetwork> plan) {
          boolean small = plan.recordSets().size() < 5 && set.type() == RecordType.MX;
          return name + (small ? "/only" : "");
        }
      };
    }
  }

  static class Name2JoinsNameAndTypeByAHyphen extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new RenamedPaperTarget(spec) {
        @Override
        String rename(String name, RecordSet set, ZonePlan<PaperNetwork> plan) {
          return name.replace("/TXT", "-txt");
        }
      };
    }
  }

  static class Name2DoesNotEscapeKeys extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        LogicalName linkLogicalName(ZonePlan<PaperNetwork> plan, PaperNetwork network) {
          String name = super.linkLogicalName(plan, network).toString();
          return LogicalName.of(name.replace("%252F", "%2F"));
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
          String readable =
              plan.domain().withoutDot().replace('.', '-') + "-" + plan.target().key();
          return readable.substring(0, Math.min(40, readable.length()));
        }
      };
    }
  }

  static class Name1PutsTheDomainIntoTheNameOfTheZone extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        LogicalName zoneLogicalName(ZonePlan<PaperNetwork> plan) {
          return super.zoneLogicalName(plan).child(plan.domain().withoutDot());
        }
      };
    }
  }

  static class Name2DoesNotEscapeSlashes extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        LogicalName linkLogicalName(ZonePlan<PaperNetwork> plan, PaperNetwork network) {
          String name = super.linkLogicalName(plan, network).toString();
          return LogicalName.of(name.replace("%2F", "/"));
        }
      };
    }
  }
}
