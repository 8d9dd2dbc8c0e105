package io.github.privatezonesync.simulator.dns;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What whoever was asked answered.
 *
 * @param outcome how it ended
 * @param chain the answer section
 * @param zone the zone that had the last word there; null if it is not known
 * @param picks which options were taken
 */
record Reached(
    Outcome outcome, List<ZoneRecordSet> chain, View.@Nullable Zone zone, List<Integer> picks) {
  static Reached nobody(Outcome outcome, List<Integer> picks) {
    return new Reached(outcome, List.of(), null, picks);
  }
}
