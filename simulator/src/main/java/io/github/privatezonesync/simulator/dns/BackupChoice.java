package io.github.privatezonesync.simulator.dns;

import java.util.ArrayList;
import java.util.List;

/**
 * Chooses the primary set as long as any of it is healthy, but for a share of the answers; else the
 * nearest healthy backup. If nothing is healthy at all, everything counts as healthy.
 */
final class BackupChoice {
  private BackupChoice() {}

  static Choice among(List<Candidate> candidates, Vantage vantage) {
    List<Candidate> backups =
        candidates.stream().filter(c -> c.rule() instanceof Rule.Backup).toList();
    Candidate primary =
        candidates.stream().filter(c -> c.rule() instanceof Rule.Primary).findFirst().orElseThrow();
    Choice backup = NearestChoice.among(backups, vantage);
    boolean up = primary.isHealthy() || candidates.stream().noneMatch(Candidate::isHealthy);
    double trickle = up ? ((Rule.Primary) primary.rule()).trickle() : 1;
    List<Option> options = new ArrayList<>();
    List<String> losers = new ArrayList<>();
    if (trickle < 1) {
      options.add(primary.taken(1 - trickle, "primary"));
    }
    if (trickle > 0) {
      backup.options().forEach(option -> options.add(option.times(trickle)));
      losers.addAll(backup.losers());
    }
    if (!up) {
      losers.add(0, primary.passedOver("primary"));
    }
    return new Choice("failover", options, losers);
  }
}
