package io.github.privatezonesync.plan.rules;

import io.github.privatezonesync.plan.parse.Draft;
import io.github.privatezonesync.plan.parse.DraftTarget;
import io.github.privatezonesync.plan.parse.DraftZone;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.ProblemList;
import io.github.privatezonesync.problem.WayOut;
import io.github.privatezonesync.target.ZoneAccount;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules between targets. */
final class TargetRules {
  private TargetRules() {}

  static List<Problem> of(Draft draft) {
    ProblemList problems = new ProblemList();
    if (draft.targets().isEmpty()) {
      problems.add(
          Place.WHOLE,
          "no target given; add at least one with %s",
          WayOut.setting("targets").open());
    }
    problems.addAll(KeyRules.ofTargets(draft.targets().stream().map(DraftTarget::key).toList()));
    return problems.all();
  }

  /** Two targets of one account that would declare one and the same zone. */
  static List<Problem> sameZone(Draft draft) {
    ProblemList problems = new ProblemList();
    Map<List<Object>, String> firsts = new HashMap<>();
    for (DraftZone<?> zone : draft.zones()) {
      ZoneAccount account = zone.plan().account();
      if (account.place().isEmpty()) {
        continue;
      }
      String key = zone.plan().key();
      String first =
          firsts.putIfAbsent(
              List.of(
                  zone.plan().capabilities().cloud(), account.provider(), account.place().get()),
              key);
      if (first != null && !first.equals(key)) {
        problems.add(
            zone.plan().place(),
            "its zone would be that of target '%s', %s; give it another place or provider",
            first,
            account.place().get());
      }
    }
    return problems.all();
  }
}
