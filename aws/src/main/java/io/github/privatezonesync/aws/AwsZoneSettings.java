package io.github.privatezonesync.aws;

import io.github.privatezonesync.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a user may say about a private hosted zone besides its VPCs and records.
 *
 * @param nullArguments what was given as null, which is reported with the other problems
 */
record AwsZoneSettings(
    String comment,
    Map<String, String> tags,
    Set<Records> records,
    Optional<Vpc> createdWith,
    List<Problem> nullArguments) {
  /** How record sets are held, other than each by a resource that deletes it in the end. */
  enum Records {
    /** One resource holds them all and removes every other record set. */
    EXCLUSIVE,
    /** They stay in the zone when their resources are deleted. */
    RETAINED_ON_DELETE,
    /** They take the place of record sets that are in the zone already. */
    OVERWRITING
  }

  boolean has(Records way) {
    return records.contains(way);
  }
}
