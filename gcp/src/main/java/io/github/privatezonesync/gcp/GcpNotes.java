package io.github.privatezonesync.gcp;

import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.target.ZonePlan;
import java.util.ArrayList;
import java.util.List;

/** What to know about a plan for Cloud DNS although it is not a problem. */
final class GcpNotes {
  private GcpNotes() {}

  static List<String> of(ZonePlan<GcpNetwork> plan, GcpZoneSettings settings) {
    List<String> notes = new ArrayList<>();
    int clusters = settings.gkeClusters().size();
    if (clusters > 0) {
      notes.add(
          clusters == 1
              ? "1 GKE cluster resolves the zone"
              : clusters + " GKE clusters resolve the zone");
    }
    if (plan.recordSets().stream().anyMatch(set -> isText(set.type()))) {
      notes.add(
          "a TXT or SPF value that changes only in letter case is not applied, because the"
              + " provider sees no difference");
    }
    return notes;
  }

  private static boolean isText(RecordType type) {
    return type == RecordType.TXT || type == RecordType.SPF;
  }
}
