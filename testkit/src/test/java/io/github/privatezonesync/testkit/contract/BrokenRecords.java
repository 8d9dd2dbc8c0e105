package io.github.privatezonesync.testkit.contract;

import com.pulumi.core.Output;
import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.Txt;
import io.github.privatezonesync.register.LogicalName;
import io.github.privatezonesync.target.Limit;
import io.github.privatezonesync.target.TtlRange;
import io.github.privatezonesync.target.ZonePlan;
import io.github.privatezonesync.target.ZoneTarget;
import java.util.List;
import java.util.Map;

/**
 * Targets with one mistake each in record sets and names; the first part of a class name is the
 * rule it must break.
 */
final class BrokenRecords {
  private BrokenRecords() {}

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

  static class Rec1SendsTheUsualTtl extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        int ttl(RecordSet set) {
          return 300;
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

  static class Rec1SendsTheUsualTtlOfServices extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        PaperArgs recordSetArgs(ZonePlan<PaperNetwork> plan, PaperZone zone, RecordSet set) {
          PaperArgs args = super.recordSetArgs(plan, zone, set);
          if (set.route().isPresent()) {
            args.ttl = Output.of(300);
          }
          return args;
        }
      };
    }
  }

  static class Rec1LengthensShortTtls extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        int ttl(RecordSet set) {
          return Math.max(60, super.ttl(set));
        }
      };
    }
  }

  static class Rec4PromisesAnyCountOfValues extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        Map<Limit, Long> limits() {
          return Map.of();
        }
      };
    }
  }

  static class Rec5PromisesAnyTtl extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new PaperTarget(spec) {
        @Override
        TtlRange ttls() {
          return TtlRange.ANY;
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
