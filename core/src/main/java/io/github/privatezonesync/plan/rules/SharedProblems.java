package io.github.privatezonesync.plan.rules;

import io.github.privatezonesync.declared.TargetSelection;
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
import java.util.function.Predicate;

/** Complaints that several places share: a complaint of every place is reported once. */
final class SharedProblems {
  private SharedProblems() {}

  /**
   * Complaints about what each target has; a complaint that all of them have is about the
   * declaration. Without a target, complaints about everything.
   */
  static List<Problem> ofTargets(
      Draft draft, Function<Predicate<TargetSelection>, List<Problem>> rule) {
    if (draft.targets().isEmpty()) {
      return rule.apply(everything -> true);
    }
    Map<Place, List<Problem>> byTarget = new LinkedHashMap<>();
    for (DraftTarget<?> target : draft.targets()) {
      byTarget
          .computeIfAbsent(target.info().place(), first -> new ArrayList<>())
          .addAll(rule.apply(selection -> selection.has(target.info().key())));
    }
    return merged(byTarget, Place.WHOLE);
  }

  /**
   * Complaints about each zone; a complaint that all views of a target have is about the target.
   */
  static List<Problem> ofZones(Draft draft, Function<DraftZone<?>, List<Problem>> rule) {
    Map<Place, Map<Place, List<Problem>>> byTarget = new LinkedHashMap<>();
    for (DraftZone<?> zone : draft.zones()) {
      byTarget
          .computeIfAbsent(zone.plan().target().place(), first -> new LinkedHashMap<>())
          .computeIfAbsent(zone.plan().place(), first -> new ArrayList<>())
          .addAll(rule.apply(zone));
    }
    List<Problem> problems = new ArrayList<>();
    byTarget.forEach((target, byView) -> problems.addAll(merged(byView, target)));
    return problems;
  }

  private static List<Problem> merged(Map<Place, List<Problem>> byPlace, Place all) {
    Map<Problem, Set<Place>> placesOf = new LinkedHashMap<>();
    byPlace.forEach(
        (place, found) ->
            found.forEach(
                problem ->
                    placesOf.computeIfAbsent(problem, first -> new LinkedHashSet<>()).add(place)));
    List<Problem> problems = new ArrayList<>();
    placesOf.forEach(
        (problem, places) ->
            (places.size() == byPlace.size() ? Set.of(all) : places)
                .forEach(place -> problems.add(problem.in(place))));
    return problems;
  }
}
