package io.github.privatezonesync.azure;

import io.github.privatezonesync.dns.ReverseName;
import io.github.privatezonesync.target.ZonePlan;
import java.util.ArrayList;
import java.util.List;

/** What to know about a plan for Azure Private DNS although it is not a problem. */
final class AzureNotes {
  private static final int LONGEST_DOCUMENTED_NAME = 63;
  private static final int MOST_BEFORE_THROTTLING = 400;

  private AzureNotes() {}

  /**
   * From <a
   * href="https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules#microsoftnetwork">the
   * naming rules</a> and <a
   * href="https://learn.microsoft.com/azure/azure-resource-manager/management/request-limits-and-throttling#network-throttling">the
   * throttling limits</a>, read 2026-11-24, and <a
   * href="https://learn.microsoft.com/azure/dns/private-reverse-dns">reverse zones</a>, read
   * 2026-11-30.
   */
  static List<String> of(ZonePlan<VirtualNetwork> plan) {
    List<String> notes = new ArrayList<>();
    int length = plan.domain().withoutDot().length();
    if (length > LONGEST_DOCUMENTED_NAME) {
      notes.add(
          "Azure documents 1 to 63 characters for a zone name, this one has %d; whether longer ones"
                  .formatted(length)
              + " are taken is not known");
    }
    int read = plan.recordSets().size() + plan.networks().size();
    if (read > MOST_BEFORE_THROTTLING) {
      notes.add(
          "%d record sets and links; Azure allows 500 reads in five minutes, run pulumi with"
                  .formatted(read)
              + " --parallel 10 or less");
    }
    if (ReverseName.isReverse(plan.domain())) {
      notes.add(
          "machines do not register in a reverse zone, and only this zone answers for its block: one"
              + " without a pointer here has no reverse name");
    }
    plan.guardNote("Azure").ifPresent(notes::add);
    return notes;
  }
}
