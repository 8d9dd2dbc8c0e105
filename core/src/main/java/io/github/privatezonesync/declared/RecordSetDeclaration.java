package io.github.privatezonesync.declared;

import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.RecordValueArgs;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A record set as a user wrote it, unchecked. */
public interface RecordSetDeclaration extends TargetSelection {
  /**
   * The name relative to the zone.
   *
   * @return the name as written, {@code @} for the apex
   */
  String name();

  /**
   * The type of every value.
   *
   * @return the type
   */
  RecordType type();

  /**
   * How long an answer may be kept.
   *
   * @return the TTL, empty for the declaration's
   */
  Optional<Duration> ttl();

  /**
   * The values.
   *
   * @return the values in the order written
   */
  List<RecordValueArgs> values();
}
