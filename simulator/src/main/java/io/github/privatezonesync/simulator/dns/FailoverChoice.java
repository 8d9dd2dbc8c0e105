package io.github.privatezonesync.simulator.dns;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;

/** Chooses the primary set, or the secondary set if only that is healthy. */
final class FailoverChoice {
  private FailoverChoice() {}

  static Choice among(List<Candidate> candidates) {
    List<Candidate> inOrder =
        candidates.stream()
            .sorted(comparing((Candidate candidate) -> !isPrimary(candidate)))
            .toList();
    Candidate winner = Candidate.eligible(inOrder).get(0);
    List<String> losers = new ArrayList<>();
    for (Candidate candidate : inOrder) {
      if (!candidate.equals(winner)) {
        losers.add(
            isPrimary(candidate)
                ? candidate.passedOver("primary")
                : candidate.label() + " loses, secondary");
      }
    }
    return new Choice(
        winner.rule().kind(), List.of(winner.taken(1, winner.rule().settings())), losers);
  }

  private static boolean isPrimary(Candidate candidate) {
    return ((Rule.Failover) candidate.rule()).primary();
  }
}
