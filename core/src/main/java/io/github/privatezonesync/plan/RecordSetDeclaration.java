package io.github.privatezonesync.plan;

import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.RecordValueArgs;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A record set as a user wrote it, unchecked. */
public interface RecordSetDeclaration {
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

  /**
   * The only targets that hold the set.
   *
   * @return target keys, empty for all targets
   */
  Optional<Set<String>> onlyTargets();

  /**
   * The targets that do not hold the set.
   *
   * @return target keys, empty for none
   */
  Set<String> exceptTargets();

  /**
   * Tells whether a target holds the set.
   *
   * @param targetKey the key of a target
   * @return true unless the target was left out
   */
  default boolean isIn(String targetKey) {
    return onlyTargets().map(only -> only.contains(targetKey)).orElse(true)
        && !exceptTargets().contains(targetKey);
  }
}
