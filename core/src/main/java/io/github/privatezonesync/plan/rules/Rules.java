package io.github.privatezonesync.plan.rules;

import io.github.privatezonesync.plan.parse.Draft;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Every rule for a declaration, in the order in which complaints are reported. */
public final class Rules {
  private static final List<Function<Draft, List<Problem>>> OF_DECLARATION =
      List.of(
          draft -> draft.written().nulls(),
          Draft::ofDomain,
          TargetRules::of,
          NetworkRules::of,
          Draft::ofParts,
          RecordSetRules::amongNames,
          ServiceRules::amongNames,
          DrainRules::of,
          Draft::ofWithheld);

  /** Rules whose complaints are grouped by target. */
  private static final List<Function<Draft, List<Problem>>> OF_TARGETS =
      List.of(
          RecordSetRules::onClouds,
          LeftAloneRules::of,
          AliasRules::of,
          Draft::ofViews,
          ServiceRules::repeatedHealth,
          ServiceRules::onClouds,
          TargetRules::zones);

  private Rules() {}

  /**
   * Everything that is wrong with a declaration.
   *
   * @param draft the declaration as it was read and spread over its targets
   * @return the problems in the order of the declaration, each of them once
   */
  public static List<Problem> of(Draft draft) {
    List<Problem> problems = new ArrayList<>();
    OF_DECLARATION.forEach(rule -> problems.addAll(rule.apply(draft)));
    List<Problem> ofTargets = new ArrayList<>();
    OF_TARGETS.forEach(rule -> ofTargets.addAll(rule.apply(draft)));
    List<String> keys = draft.targets().stream().map(target -> target.info().key()).toList();
    ofTargets.sort(
        Comparator.comparingInt(
            problem -> keys.indexOf(problem.place().name(Place.Kind.TARGET).orElse(""))));
    problems.addAll(ofTargets);
    problems.addAll(TargetRules.sameZone(draft));
    return problems.stream().distinct().toList();
  }
}
