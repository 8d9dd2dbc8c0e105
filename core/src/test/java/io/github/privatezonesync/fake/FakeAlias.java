package io.github.privatezonesync.fake;

import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.dns.CloudData;
import io.github.privatezonesync.dns.RecordName;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.RecordValue;
import java.util.List;
import java.util.Optional;

/** Data of one cloud only. */
public record FakeAlias(String cloud, RecordType type, Optional<RecordName> standsFor)
    implements CloudData {
  /** A set that answers with something outside of the zone. */
  public static RecordSetArgs of(String cloud, String name) {
    return RecordSetArgs.of(
        name,
        RecordType.A,
        List.of(
            zone -> new RecordValue.Known(new FakeAlias(cloud, RecordType.A, Optional.empty()))));
  }

  /** A set that stands for another one of the zone. */
  public static RecordSetArgs inZone(String name, RecordType type, String other) {
    return RecordSetArgs.of(
        name,
        type,
        List.of(
            zone ->
                new RecordValue.Known(
                    new FakeAlias("Fake DNS", type, Optional.of(RecordName.parse(other, zone))))));
  }

  @Override
  public boolean hasTtl() {
    return false;
  }

  @Override
  public String kind() {
    return "alias record set";
  }

  @Override
  public String presentation() {
    return "alias";
  }
}
