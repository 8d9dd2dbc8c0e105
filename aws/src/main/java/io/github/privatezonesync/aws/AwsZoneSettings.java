package io.github.privatezonesync.aws;

import io.github.privatezonesync.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The settings of a private hosted zone besides its VPCs and records.
 *
 * @param nullArguments the nulls that were given, which are reported with the other problems
 */
record AwsZoneSettings(
    String comment,
    Map<String, String> tags,
    Set<Records> records,
    Optional<Vpc> createdWith,
    List<Problem> nullArguments) {
  /** Ways to hold record sets other than a resource for each that deletes it in the end. */
  enum Records {
    /** One resource holds them all and removes every other record set. */
    EXCLUSIVE,
    /** They stay in the zone when their resources are deleted. */
    RETAINED_ON_DELETE,
    /** They replace record sets that are in the zone already. */
    OVERWRITING
  }

  boolean has(Records way) {
    return records.contains(way);
  }
}
