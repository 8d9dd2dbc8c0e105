package io.github.privatezonesync.plan.rules;

import io.github.privatezonesync.plan.parse.Draft;
import io.github.privatezonesync.plan.parse.DraftTarget;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every rule for a declaration, in the order in which complaints are reported. */
public final class Rules {
  private static final List<Function<Draft, List<Problem>>> OF_DECLARATION =
      List.of(
          draft -> draft.domain().problems(),
          TargetRules::of,
          NetworkRules::of,
          Rules::ofParts,
          RecordSetRules::amongNames,
          ServiceRules::amongNames,
          ServiceRules::drains,
          draft -> draft.withheld().problems());

  private static final List<Function<Draft, List<Problem>>> OF_TARGETS =
      List.of(
          RecordSetRules::onClouds,
          CloudRules::views,
          ServiceRules::repeatedHealth,
          ServiceRules::onClouds,
          CloudRules::zones);

  private Rules() {}

  /**
   * All that is wrong with a declaration.
   *
   * @param draft the declaration as it was read and spread over its targets
   * @return the problems in the order of the declaration, each once
   */
  public static List<Problem> of(Draft draft) {
    List<Problem> problems = new ArrayList<>();
    OF_DECLARATION.forEach(rule -> problems.addAll(rule.apply(draft)));
    List<Problem> ofTargets = new ArrayList<>();
    OF_TARGETS.forEach(rule -> ofTargets.addAll(rule.apply(draft)));
    return Stream.of(problems, byTarget(ofTargets, draft), TargetRules.sameZone(draft))
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  /** What is wrong with each record set and each service on its own. */
  private static List<Problem> ofParts(Draft draft) {
    List<Problem> problems = new ArrayList<>();
    draft.records().forEach(record -> problems.addAll(record.problems()));
    draft.services().forEach(service -> problems.addAll(service.problems()));
    return problems;
  }

  /** All complaints about one target together, in the order of the targets. */
  private static List<Problem> byTarget(List<Problem> problems, Draft draft) {
    List<String> keys = draft.targets().stream().map(DraftTarget::key).toList();
    return problems.stream()
        .sorted(
            Comparator.comparingInt(
                problem -> keys.indexOf(problem.place().name(Place.Kind.TARGET).orElse(""))))
        .toList();
  }
}
