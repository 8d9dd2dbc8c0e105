package io.github.privatezonesync.simulator.dns;

import java.util.ArrayList;
import java.util.List;

/**
 * Chooses the primary set as long as any of it is healthy; else the nearest healthy backup. If
 * nothing is healthy at all, everything counts as healthy.
 */
final class BackupChoice {
  private BackupChoice() {}

  static Choice among(List<Candidate> candidates, RoutingContext context) {
    Candidate primary =
        candidates.stream().filter(c -> c.rule() instanceof Rule.Primary).findFirst().orElseThrow();
    if (primary.isHealthy() || candidates.stream().noneMatch(Candidate::isHealthy)) {
      return new Choice("failover", List.of(primary.taken(1, "primary")), List.of());
    }
    Choice backup =
        NearestChoice.among(
            candidates.stream().filter(c -> c.rule() instanceof Rule.Backup).toList(), context);
    List<String> losers = new ArrayList<>(List.of(primary.passedOver("primary")));
    losers.addAll(backup.losers());
    return new Choice("failover", backup.options(), losers);
  }
}
