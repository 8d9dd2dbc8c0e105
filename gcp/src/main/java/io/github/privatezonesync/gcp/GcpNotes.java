package io.github.privatezonesync.gcp;

import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.ReverseName;
import io.github.privatezonesync.target.ZonePlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What to know about a plan for Cloud DNS although it is not a problem. */
final class GcpNotes {
  /** More than this many items are worth a look at the quota. */
  private static final int FEW_ITEMS = 10;

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
    if (ReverseName.privateDomain(plan.domain().absolute()).isPresent()) {
      notes.add(
          "a virtual machine whose address has no pointer in '%s' has no reverse name: Google's own is"
                  .formatted(plan.domain().withoutDot())
              + " no longer asked for");
    }
    plan.countedSets().stream()
        .filter(sets -> sets.size() > FEW_ITEMS)
        .max(Comparator.comparingInt(List::size))
        .ifPresent(sets -> notes.add(items(sets)));
    return notes;
  }

  /** The quotas are in the <a href="https://docs.cloud.google.com/dns/quotas">documentation</a>. */
  private static String items(List<RecordSet> sets) {
    return "%d items in the routing policy of '%s'; Google publishes no number for the quota"
            .formatted(sets.size(), sets.get(0).name())
        + " itemsPerRoutingPolicy, read yours with gcloud dns project-info describe";
  }

  private static boolean isText(RecordType type) {
    return type == RecordType.TXT || type == RecordType.SPF;
  }
}
