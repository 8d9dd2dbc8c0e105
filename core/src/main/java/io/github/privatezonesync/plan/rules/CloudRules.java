package io.github.privatezonesync.plan.rules;

import io.github.privatezonesync.plan.parse.Draft;
import io.github.privatezonesync.plan.parse.DraftTarget;
import io.github.privatezonesync.plan.parse.DraftZone;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.target.Limit;
import io.github.privatezonesync.target.Network;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with the views of a target, and with a zone for its cloud. */
final class CloudRules {
  private CloudRules() {}

  static List<Problem> views(Draft draft) {
    List<Problem> problems = new ArrayList<>();
    for (DraftTarget<?> target : draft.targets()) {
      target
          .views()
          .problems()
          .forEach(problem -> problems.add(problem.in(target.target().info().place())));
    }
    return problems;
  }

  /** What only the cloud finds wrong, and limits of the zone that cannot be raised. */
  static List<Problem> zones(Draft draft) {
    return SharedProblems.ofZones(draft, CloudRules::zone);
  }

  private static <N extends Network> List<Problem> zone(DraftZone<N> zone) {
    List<Problem> problems = new ArrayList<>(zone.target().problems(zone.plan()));
    for (Limit limit : zone.plan().capabilities().limits().keySet()) {
      if (!limit.isPerSet() && !limit.isQuota()) {
        zone.plan()
            .capabilities()
            .exceeded(limit, limit.usedBy(zone.plan()))
            .ifPresent(problems::add);
      }
    }
    return problems;
  }
}
