package io.github.privatezonesync.testkit.show;

import io.github.privatezonesync.plan.PlannedZone;
import io.github.privatezonesync.simulator.Snapshot;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.ResolvedZone;
import io.github.privatezonesync.testkit.clouds.PlannedAnswers;
import java.util.ArrayList;
import java.util.List;

/** Why a stack cannot be deployed, in words for whoever wrote it. */
final class FailedStack {
  private FailedStack() {}

  /** What the stack and the clouds say, then the networks that nobody made or gave. */
  static String text(String name, DeclaredStack stack, Snapshot clouds) {
    List<String> lines = new ArrayList<>(stack.failures());
    lines.addAll(missingNetworks(stack, clouds));
    return "stack '%s' cannot be deployed:\n  %s"
        .formatted(name, String.join("\n", lines).replace("\n", "\n  "));
  }

  /** A sentence for each, with the option that gives it. */
  private static List<String> missingNetworks(DeclaredStack stack, Snapshot clouds) {
    List<String> missing = new ArrayList<>();
    for (ResolvedZone zone : stack.zones()) {
      PlannedZone<?> planned =
          stack.plan(zone.component()).zones().stream()
              .filter(each -> each.key().equals(zone.key()))
              .findFirst()
              .orElseThrow();
      PlannedAnswers.missingNetworks(zone, clouds)
          .forEach((key, id) -> missing.add(sentence(planned, key, id)));
    }
    return missing;
  }

  private static String sentence(PlannedZone<?> zone, String key, String id) {
    String type = zone.zoneResource().type();
    return "network '%s/%s' of the stack is not in the simulated clouds; if another stack makes it, add --network %s=%s:%s%s"
        .formatted(
            zone.key(), key, key, type.substring(0, type.indexOf(':')), id, region(zone, key));
  }

  private static String region(PlannedZone<?> zone, String key) {
    for (Network network : zone.zone().networks()) {
      if (network.info().key().equals(key)) {
        return network.info().region().map(region -> "@" + region).orElse("");
      }
    }
    return "";
  }
}
