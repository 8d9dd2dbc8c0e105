package io.github.privatezonesync.dns;

import io.github.privatezonesync.problem.InvalidValue;

/**
 * One value of a record set as a user wrote it.
 *
 * <p>Creating one never fails; reading it may.
 */
@FunctionalInterface
public interface RecordValueArgs {
  /**
   * Reads the value.
   *
   * @param zone the zone that relative host names belong to
   * @return the value
   * @throws InvalidValue if what was written is not allowed
   */
  RecordValue parse(DomainName zone);
}
