package io.github.privatezonesync.declared;

import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.problem.Problem;
import java.util.List;

/**
 * Names in the zones that somebody else writes, as they were written.
 *
 * @param pattern the names, unchecked
 * @param types the types of their record sets; empty for all
 * @param targets where they are somebody else's
 * @param nulls a problem for each null that was given
 */
public record LeftAlone(
    String pattern, List<RecordType> types, TargetSelection targets, List<Problem> nulls) {
  /** Keeps unmodifiable copies. */
  public LeftAlone {
    types = List.copyOf(types);
    nulls = List.copyOf(nulls);
  }
}
