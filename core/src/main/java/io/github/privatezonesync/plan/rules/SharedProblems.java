package io.github.privatezonesync.plan.rules;

import io.github.privatezonesync.plan.parse.Draft;
import io.github.privatezonesync.plan.parse.DraftTarget;
import io.github.privatezonesync.plan.parse.DraftZone;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Complaints that several places have: one of every place is reported once. */
final class SharedProblems {
  private SharedProblems() {}

  /** Complaints about each target; one that all have is about the declaration. */
  static List<Problem> ofTargets(Draft draft, Function<String, List<Problem>> rule) {
    Map<Place, List<Problem>> byTarget = new LinkedHashMap<>();
    for (DraftTarget<?> target : draft.targets()) {
      byTarget
          .computeIfAbsent(target.target().info().place(), first -> new ArrayList<>())
          .addAll(rule.apply(target.key()));
    }
    return merged(byTarget, UnaryOperator.identity());
  }

  /** Complaints about each zone; one that all views of a target have is about the target. */
  static List<Problem> ofZones(Draft draft, Function<DraftZone<?>, List<Problem>> rule) {
    List<Problem> problems = new ArrayList<>();
    Map<Place, Map<Place, List<Problem>>> byTarget = new LinkedHashMap<>();
    for (DraftZone<?> zone : draft.zones()) {
      byTarget
          .computeIfAbsent(zone.target().info().place(), first -> new LinkedHashMap<>())
          .computeIfAbsent(zone.plan().place(), first -> new ArrayList<>())
          .addAll(rule.apply(zone));
    }
    byTarget.forEach(
        (target, byView) -> problems.addAll(merged(byView, problem -> problem.in(target))));
    return problems;
  }

  private static List<Problem> merged(
      Map<Place, List<Problem>> byPlace, UnaryOperator<Problem> ofAll) {
    Map<Problem, Set<Place>> placesOf = new LinkedHashMap<>();
    byPlace.forEach(
        (place, found) ->
            found.forEach(
                problem ->
                    placesOf.computeIfAbsent(problem, first -> new LinkedHashSet<>()).add(place)));
    List<Problem> problems = new ArrayList<>();
    placesOf.forEach(
        (problem, places) -> {
          if (places.size() == byPlace.size()) {
            problems.add(ofAll.apply(problem));
          } else {
            places.forEach(place -> problems.add(problem.in(place)));
          }
        });
    return problems;
  }
}
