package io.github.privatezonesync.simulator.dns;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Chooses by weight among the healthy sets; a weight of 0 counts only where no other is left, and
 * then as much as the others that are 0.
 */
final class WeightedChoice {
  private static final String KIND = "weighted";

  private WeightedChoice() {}

  static Choice among(List<Candidate> candidates) {
    List<Candidate> eligible = Candidate.eligible(candidates);
    List<Candidate> weighted = eligible.stream().filter(c -> weight(c) > 0).toList();
    List<Candidate> drawn = weighted.isEmpty() ? eligible : weighted;
    double total = weighted.stream().mapToDouble(WeightedChoice::weight).sum();
    Set<String> ids = ids(drawn);
    Set<String> healthy = ids(eligible);
    List<Option> options = new ArrayList<>();
    List<String> losers = new ArrayList<>();
    for (Candidate candidate : candidates) {
      String weight = "weight " + candidate.rule().settings();
      if (!ids.contains(candidate.routed().id())) {
        losers.add(
            healthy.contains(candidate.routed().id())
                ? candidate.label() + " loses, weight 0"
                : candidate.passedOver(weight));
      } else if (weighted.isEmpty()) {
        options.add(candidate.taken(1.0 / drawn.size(), "all weights are 0"));
      } else {
        options.add(
            candidate.taken(weight(candidate) / total, weight + " of " + Shares.number(total)));
      }
    }
    return new Choice(KIND, options, losers);
  }

  private static Set<String> ids(List<Candidate> candidates) {
    return candidates.stream()
        .map(candidate -> candidate.routed().id())
        .collect(Collectors.toSet());
  }

  private static double weight(Candidate candidate) {
    return ((Rule.Weighted) candidate.rule()).weight();
  }
}
