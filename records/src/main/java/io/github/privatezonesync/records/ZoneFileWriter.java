package io.github.privatezonesync.records;

import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.plan.SyncPlan;

/** Writes a zone file: an origin, then a line for each record with name, TTL, class and type. */
final class ZoneFileWriter {
  private ZoneFileWriter() {}

  static RecordFile write(SyncPlan plan) {
    PlannedSets sets = PlannedSets.of(plan);
    sets.leaveOutIf(
        planned -> !planned.lack().isEmpty(), "left out, it is not in every target of the plan");
    StringBuilder text = new StringBuilder("$ORIGIN " + plan.domain().absolute() + "\n");
    for (PlannedSets.PlannedSet planned : sets.writable()) {
      RecordSet set = planned.set();
      String start = set.name().relative() + " " + set.ttl().seconds() + " IN " + set.type() + " ";
      set.knownData().forEach(data -> text.append(start).append(data.presentation()).append('\n'));
    }
    return sets.file(text.toString());
  }
}
