package io.github.privatezonesync.simulator.dns;

import java.util.ArrayList;
import java.util.List;

/**
 * Chooses the nearest healthy set; the nearest of all if none is healthy, or if sets are fenced.
 */
final class NearestChoice {
  private NearestChoice() {}

  static Choice among(List<Candidate> candidates, Vantage vantage) {
    Rule rule = candidates.get(0).rule();
    Place client = vantage.place();
    if (client == null) {
      return new Choice(rule.kind(), List.of(Option.nothing(vantage.whyNowhere())), List.of());
    }
    List<Distance> distances =
        candidates.stream()
            .map(candidate -> Distance.of(candidate, vantage, client))
            .sorted(Distance.NEAREST_FIRST)
            .toList();
    Distance winner =
        isFenced(rule)
            ? distances.get(0)
            : distances.stream()
                .filter(distance -> distance.candidate().isHealthy())
                .findFirst()
                .orElse(distances.get(0));
    List<String> losers = new ArrayList<>();
    for (Distance distance : distances.subList(0, distances.indexOf(winner))) {
      losers.add(distance.candidate().passedOver(distance.told()));
    }
    for (Distance distance : distances.subList(losers.size() + 1, distances.size())) {
      losers.add(distance.candidate().label() + " loses, " + distance.told());
    }
    return new Choice(rule.kind(), List.of(taken(winner, rule)), losers);
  }

  private static Option taken(Distance winner, Rule rule) {
    Candidate candidate = winner.candidate();
    return isFenced(rule) && !candidate.isHealthy()
        ? new Option(
            candidate.label(),
            candidate.answer(),
            1,
            "%s, %s, but it is fenced"
                .formatted(winner.told(), candidate.routed().health().unhealthy()))
        : candidate.taken(1, winner.told());
  }

  private static boolean isFenced(Rule rule) {
    return rule instanceof Rule.Geo geo
        ? geo.fenced()
        : rule instanceof Rule.Backup backup && backup.fenced();
  }
}
