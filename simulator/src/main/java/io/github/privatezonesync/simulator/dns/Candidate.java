package io.github.privatezonesync.simulator.dns;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of several sets, with what of it is healthy.
 *
 * @param routed the set
 * @param healthy its healthy records, null if there are none
 */
record Candidate(RoutedSet routed, @Nullable ZoneRecordSet healthy) {
  static List<Candidate> of(List<RoutedSet> sets, RoutingContext context) {
    return sets.stream()
        .map(
            routed ->
                new Candidate(routed, routed.health().healthy(routed.set(), context.healthy())))
        .toList();
  }

  /** The healthy ones; all of them if none is healthy. */
  static List<Candidate> eligible(List<Candidate> candidates) {
    List<Candidate> healthy = candidates.stream().filter(Candidate::isHealthy).toList();
    return healthy.isEmpty() ? candidates : healthy;
  }

  boolean isHealthy() {
    return healthy != null;
  }

  /** What it answers: what is healthy of it, or everything if nothing is. */
  ZoneRecordSet answer() {
    return healthy == null ? routed.set() : healthy;
  }

  Rule rule() {
    return routed.rule();
  }

  /** The set, as the path calls it. */
  String label() {
    return "set '" + routed.id() + "'";
  }

  /** That it answers, and why. */
  Option taken(double share, String why) {
    return new Option(label(), answer(), share, isHealthy() ? why : why + ", " + despite());
  }

  /** That it would answer if it were healthy. */
  String passedOver(String why) {
    return "%s is passed over, %s, %s".formatted(label(), why, routed.health().unhealthy());
  }

  private String despite() {
    return routed.health().unhealthy() + ", but so are all";
  }
}
