package io.github.privatezonesync.simulator.dns;

import java.util.List;

/**
 * What several routed sets of a name and type answer in one context.
 *
 * @param kind what their rules are called
 * @param options what may come, at least one
 * @param losers the sets that cannot come with the reasons, for the path
 */
record Choice(String kind, List<Option> options, List<String> losers) {
  /** Keeps unmodifiable copies. */
  Choice {
    options = List.copyOf(options);
    losers = List.copyOf(losers);
  }

  /** The choice among all routed sets of a name and type. */
  static Choice among(List<RoutedSet> sets, RoutingContext context) {
    List<Candidate> candidates = Candidate.of(sets, context);
    Rule rule = sets.get(0).rule();
    if (rule instanceof Rule.Weighted) {
      return WeightedChoice.among(candidates);
    }
    if (rule instanceof Rule.Failover) {
      return FailoverChoice.among(candidates);
    }
    if (rule instanceof Rule.Primary || rule instanceof Rule.Backup) {
      return BackupChoice.among(candidates, context);
    }
    return NearestChoice.among(candidates, context);
  }
}
