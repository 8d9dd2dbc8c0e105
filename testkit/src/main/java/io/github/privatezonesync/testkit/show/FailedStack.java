package io.github.privatezonesync.testkit.show;

import io.github.privatezonesync.plan.PlannedZone;
import io.github.privatezonesync.simulator.Snapshot;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.ResolvedZone;
import io.github.privatezonesync.testkit.clouds.PlannedAnswers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why a stack cannot be deployed, in words for its author. */
final class FailedStack {
  private static final Pattern CONFIG =
      Pattern.compile("Missing required configuration variable '([^']+)'");
  private static final Pattern STACK_OUTPUT = Pattern.compile("Required output '([^']+)'");

  /** The URL in front of an id. */
  private static final Pattern URL_BEFORE_ID = Pattern.compile("^https://.*/(?=projects/)");

  private FailedStack() {}

  /**
   * The messages of the stack and the clouds, and the options that can help; empty if everything is
   * deployed.
   */
  static List<String> reasons(DeclaredStack stack, Snapshot clouds) {
    List<String> reasons = new ArrayList<>(stack.failures());
    stack.failures().forEach(failure -> hint(failure).ifPresent(reasons::add));
    reasons.addAll(missingNetworks(stack, clouds));
    return reasons;
  }

  private static Optional<String> hint(String failure) {
    Matcher config = CONFIG.matcher(failure);
    if (config.find()) {
      return Optional.of("add --config %s=VALUE".formatted(config.group(1)));
    }
    Matcher output = STACK_OUTPUT.matcher(failure);
    if (output.find()) {
      return Optional.of(
          "add --stack-output %s=VALUE, or deploy the other stack before with --given CLASS"
              .formatted(output.group(1)));
    }
    return failure.contains("NotFound")
        ? Optional.of("if another stack makes it, deploy that before with --given CLASS")
        : Optional.empty();
  }

  /** A sentence for each missing network, with the option that adds it. */
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
            zone.key(),
            key,
            key,
            type.substring(0, type.indexOf(':')),
            URL_BEFORE_ID.matcher(id).replaceFirst(""),
            region(zone, key));
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
