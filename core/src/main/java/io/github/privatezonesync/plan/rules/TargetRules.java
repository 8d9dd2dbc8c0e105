package io.github.privatezonesync.plan.rules;

import io.github.privatezonesync.plan.parse.Draft;
import io.github.privatezonesync.plan.parse.DraftZone;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.ProblemList;
import io.github.privatezonesync.problem.WayOut;
import io.github.privatezonesync.target.Capabilities;
import io.github.privatezonesync.target.Limit;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.target.ZoneAccount;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules between targets, and for the zones of each on its cloud. */
final class TargetRules {
  private TargetRules() {}

  static List<Problem> of(Draft draft) {
    ProblemList problems = new ProblemList();
    WayOut targets = WayOut.setting("targets").open();
    String none = "no target given; add at least one with %s";
    problems.addIf(draft.targets().isEmpty(), Place.WHOLE, none, targets);
    problems.addAll(KeyRules.ofTargets(draft.targets().stream().map(t -> t.info().key()).toList()));
    return problems.all();
  }

  /** What prevents each zone. */
  static List<Problem> zones(Draft draft) {
    return SharedProblems.ofZones(draft, TargetRules::zone);
  }

  /** What only this cloud finds wrong, and limits of the zone that cannot be raised. */
  private static <N extends Network> List<Problem> zone(DraftZone<N> zone) {
    List<Problem> problems = new ArrayList<>(zone.target().problems(zone.plan()));
    Capabilities capabilities = zone.plan().capabilities();
    String domain = zone.plan().domain().absolute();
    if (domain.indexOf('/') >= 0 && !capabilities.slashInNames()) {
      problems.add(
          Problem.of(
              Place.WHOLE,
              "zone name '%s' has '/', which %s does not take; call it '%s'",
              domain,
              capabilities.cloud(),
              domain.replace('/', '-')));
    }
    for (Limit limit : capabilities.limits().keySet()) {
      if (!limit.isPerSet() && !limit.isQuota()) {
        capabilities.exceeded(limit, limit.usedBy(zone.plan())).ifPresent(problems::add);
      }
    }
    return problems;
  }

  /** Two targets of one account that would declare the same zone. */
  static List<Problem> sameZone(Draft draft) {
    ProblemList problems = new ProblemList();
    Map<List<Object>, String> firsts = new HashMap<>();
    for (DraftZone<?> zone : draft.zones()) {
      ZoneAccount account = zone.plan().account();
      if (account.place().isEmpty()) {
        continue;
      }
      String cloud = zone.plan().capabilities().cloud();
      String place = account.place().get();
      String key = zone.plan().key();
      String first = firsts.putIfAbsent(List.of(cloud, account.provider(), place), key);
      if (first != null && !first.equals(key)) {
        String words =
            "its zone would be that of target '%s', %s; give it another place or provider";
        problems.add(zone.plan().place(), words, first, place);
      }
    }
    return problems.all();
  }
}
