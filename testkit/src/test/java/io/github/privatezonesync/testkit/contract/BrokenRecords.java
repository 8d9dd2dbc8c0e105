package io.github.privatezonesync.testkit.contract;

import com.pulumi.core.Output;
import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.Txt;
import io.github.privatezonesync.target.Limit;
import io.github.privatezonesync.target.TtlRange;
import io.github.privatezonesync.target.ZonePlan;
import io.github.privatezonesync.target.ZoneTarget;
import java.util.List;
import java.util.Map;

/**
 * Targets with one mistake each in record sets; the first part of a class name is the rule it must
 * break.
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
}
