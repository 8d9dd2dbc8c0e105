package io.github.privatezonesync.plan;

import io.github.privatezonesync.declared.TargetSelection;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The rules for {@code only(..)} and {@code except(..)}, which name targets. */
final class TargetSelectionRules {
  private TargetSelectionRules() {}

  static List<Problem> problems(TargetSelection selection, Place where, Set<String> targetKeys) {
    Optional<Set<String>> onlyTargets = selection.onlyTargets();
    if (onlyTargets.isEmpty() && selection.exceptTargets().isEmpty()) {
      return List.of();
    }
    List<Problem> problems = new ArrayList<>();
    Set<String> only = onlyTargets.orElse(Set.of());
    if (onlyTargets.isPresent() && only.isEmpty()) {
      problems.add(Problem.of(where, ".only(..) names no target; name one, or leave it out"));
    }
    if (onlyTargets.isPresent() && !selection.exceptTargets().isEmpty()) {
      problems.add(Problem.of(where, "both .only(..) and .except(..) are given; use one"));
    }
    Set<String> named = new TreeSet<>(only);
    named.addAll(selection.exceptTargets());
    named.removeAll(targetKeys);
    for (String unknown : named) {
      problems.add(unknown(where, unknown, targetKeys));
    }
    return problems;
  }

  /** A target is named that there is none of. */
  static Problem unknown(Place where, String targetKey, Set<String> targetKeys) {
    return Problem.of(
        where,
        "there is no target '%s'; the targets are %s"
            .formatted(targetKey, String.join(", ", targetKeys)));
  }
}
