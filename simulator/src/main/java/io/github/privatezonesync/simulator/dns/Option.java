package io.github.privatezonesync.simulator.dns;

import org.jspecify.annotations.Nullable;

/**
 * What several routed sets may answer.
 *
 * @param label which of them it is, for the path
 * @param set the records; null if there are none
 * @param share how often it comes, above 0; the shares of all options add up to 1
 * @param why why it can come, for the path; without records, why there are none
 */
record Option(String label, @Nullable ZoneRecordSet set, double share, String why) {
  /** The only one, without records. */
  static Option nothing(String why) {
    return new Option("no set", null, 1, why);
  }
}
