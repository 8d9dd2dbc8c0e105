package io.github.privatezonesync.declared;

import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.RecordValueArgs;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A record set as a user wrote it, unchecked.
 *
 * @param name the name relative to the zone, {@code @} for the apex
 * @param type the type of every value
 * @param ttl how long an answer may be kept; empty for the declaration's
 * @param values the values in the order written
 * @param targets the targets that have it
 * @param nulls the settings that were given as null
 */
public record RecordSetDeclaration(
    String name,
    RecordType type,
    Optional<Duration> ttl,
    List<RecordValueArgs> values,
    TargetSelection targets,
    List<String> nulls) {
  /** Keeps unmodifiable copies. */
  public RecordSetDeclaration {
    values = List.copyOf(values);
    nulls = List.copyOf(nulls);
  }

  /**
   * The same set with a TTL.
   *
   * @param own how long an answer may be kept
   * @return a changed copy
   */
  public RecordSetDeclaration withTtl(Duration own) {
    return new RecordSetDeclaration(name, type, Optional.of(own), values, targets, nulls);
  }

  /**
   * The same set in other targets.
   *
   * @param selected the targets that have it
   * @return a changed copy
   */
  public RecordSetDeclaration in(TargetSelection selected) {
    return new RecordSetDeclaration(name, type, ttl, values, selected, nulls);
  }

  /**
   * The same set with a setting that was given as null.
   *
   * @param setting what a user calls the setting
   * @return a changed copy
   */
  public RecordSetDeclaration withNull(String setting) {
    List<String> all = new ArrayList<>(nulls);
    all.add(setting);
    return new RecordSetDeclaration(name, type, ttl, values, targets, all);
  }
}
