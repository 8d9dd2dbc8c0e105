package io.github.privatezonesync.plan.parse;

import io.github.privatezonesync.declared.TargetSelection;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.ProblemList;
import io.github.privatezonesync.problem.WayOut;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What is wrong with {@code only(..)} and {@code except(..)}, which name targets. */
final class SelectionProblems {
  private static final WayOut ONLY = WayOut.change("only").open();

  private SelectionProblems() {}

  static List<Problem> of(TargetSelection selection, Place where, Set<String> targetKeys) {
    if (selection.only().isEmpty() && selection.except().isEmpty()) {
      return List.of();
    }
    ProblemList problems = new ProblemList();
    Set<String> only = selection.only().orElse(Set.of());
    if (selection.only().isPresent() && only.isEmpty()) {
      problems.add(where, "%s names no target; name one, or leave it out", ONLY);
    }
    if (selection.only().isPresent() && !selection.except().isEmpty()) {
      problems.add(where, "both %s and %s are given; use one", ONLY, WayOut.LEAVE_OUT);
    }
    Set<String> named = new TreeSet<>(only);
    named.addAll(selection.except());
    named.removeAll(targetKeys);
    named.forEach(unknown -> problems.add(unknown(where, unknown, targetKeys)));
    return problems.all();
  }

  /** No target has this key. */
  static Problem unknown(Place where, String targetKey, Set<String> targetKeys) {
    return Problem.of(
        where,
        "there is no target '%s'; the targets are %s",
        targetKey,
        String.join(", ", targetKeys));
  }
}
