package io.github.privatezonesync.plan.rules;

import io.github.privatezonesync.dns.NamePattern;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.plan.parse.Draft;
import io.github.privatezonesync.plan.parse.DraftZone;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.ProblemList;
import io.github.privatezonesync.problem.WayOut;
import io.github.privatezonesync.target.RecordSetResources;
import io.github.privatezonesync.target.ZonePlan;
import java.util.List;

/** Names that somebody else writes into a zone are not declared, and nothing removes them. */
final class LeftAloneRules {
  private static final WayOut LEAVE_ALONE = WayOut.setting("leaveAlone").open();

  private LeftAloneRules() {}

  static List<Problem> of(Draft draft) {
    return SharedProblems.ofZones(draft, LeftAloneRules::inZone);
  }

  private static List<Problem> inZone(DraftZone<?> zone) {
    ZonePlan<?> plan = zone.plan();
    ProblemList problems = new ProblemList();
    problems.addAll(plan.target().ofLeftAlone());
    for (NamePattern pattern : plan.leftAlone()) {
      boolean isOfTarget = plan.target().leftAlone().contains(pattern);
      problems.addIf(
          plan.capabilities().recordSetResources() == RecordSetResources.ONE_PER_ZONE,
          Place.WHOLE,
          "'%s' is left alone, but here one resource holds all record sets and removes any other; let"
              + " each set have its own, or "
              + (isOfTarget ? "take %s off" : "leave the target out of the pattern with %s"),
          pattern,
          isOfTarget ? LEAVE_ALONE : WayOut.LEAVE_OUT);
      for (RecordSet set : plan.recordSets()) {
        if (pattern.covers(set.name().relative(), set.type())) {
          problems.add(
              set.placeOfRouting(),
              "'%s' is left alone, so the record set is somebody else's; take it off, or narrow %s",
              pattern,
              LEAVE_ALONE);
        }
      }
    }
    return problems.all();
  }
}
