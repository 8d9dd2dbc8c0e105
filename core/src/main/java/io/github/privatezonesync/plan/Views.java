package io.github.privatezonesync.plan;

import io.github.privatezonesync.problem.InvalidValue;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.region.CloudRegion;
import io.github.privatezonesync.region.Regions;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.target.ZoneTarget;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The zones of a target: one, or one for the networks of each region.
 *
 * @param all the views, sorted by name
 * @param problems what is wrong with the topology
 * @param <N> the cloud's kind of network
 */
record Views<N extends Network>(List<View<N>> all, List<Problem> problems) {
  static <N extends Network> Views<N> of(ZoneTarget<N> target) {
    List<N> networks =
        target.info().networks().stream().sorted(Comparator.comparing(Network::key)).toList();
    Optional<String> kept = target.info().topology().primary();
    if (kept.isEmpty()) {
      return new Views<>(List.of(new View<>(Optional.empty(), true, networks)), List.of());
    }
    Map<String, List<N>> byRegion = new TreeMap<>();
    for (N network : networks) {
      byRegion
          .computeIfAbsent(network.info().region().orElse(""), region -> new ArrayList<>())
          .add(network);
    }
    List<View<N>> views = new ArrayList<>();
    byRegion.forEach(
        (region, of) ->
            views.add(new View<>(Optional.of(region), region.equals(kept.get()), List.copyOf(of))));
    List<Problem> problems = new ArrayList<>();
    try {
      if (!byRegion.containsKey(kept.get())) {
        CloudRegion unused = Regions.parse(kept.get());
      }
    } catch (InvalidValue invalid) {
      problems.add(Problem.of(Place.of("perRegion"), invalid));
    }
    return new Views<>(views, problems);
  }
}
