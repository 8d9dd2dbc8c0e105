package io.github.privatezonesync.simulator.dns;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Chooses the nearest healthy set; the nearest of all if none is healthy. */
final class NearestChoice {
  /** Of several at the same distance, the one of the client's own region, then by id. */
  private static final Comparator<Distance> NEAREST_FIRST =
      comparingDouble(Distance::kilometers)
          .thenComparing(comparing(Distance::sameRegion).reversed())
          .thenComparing(distance -> distance.candidate().routed(), RoutedSet.BY_ID);

  private NearestChoice() {}

  static Choice among(List<Candidate> candidates, RoutingContext context) {
    String kind = candidates.get(0).rule().kind();
    Coordinates client = context.place();
    if (client == null) {
      return new Choice(kind, List.of(Option.nothing(context.whyNowhere())), List.of());
    }
    List<Distance> distances =
        candidates.stream()
            .map(candidate -> Distance.of(candidate, context, client))
            .sorted(NEAREST_FIRST)
            .toList();
    Distance winner =
        distances.stream()
            .filter(distance -> distance.candidate().isHealthy())
            .findFirst()
            .orElse(distances.get(0));
    List<String> losers = new ArrayList<>();
    for (Distance distance : distances.subList(0, distances.indexOf(winner))) {
      losers.add(distance.candidate().passedOver(distance.words()));
    }
    for (Distance distance : distances.subList(losers.size() + 1, distances.size())) {
      losers.add(distance.candidate().label() + " loses, " + distance.words());
    }
    return new Choice(kind, List.of(winner.candidate().taken(1, winner.words())), losers);
  }
}
