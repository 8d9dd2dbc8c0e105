package io.github.privatezonesync.testkit.show;

import io.github.privatezonesync.forward.ForwardingPlan;
import io.github.privatezonesync.plan.RegionLossDrill;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.simulator.Snapshot;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.clouds.PlannedAnswers;
import io.github.privatezonesync.testkit.clouds.PlannedParity;
import io.github.privatezonesync.testkit.clouds.RegionalAnswers;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** What a stack planned, what its networks resolve, and how the two differ. */
final class StackReport {
  private static final int LONGEST_LIST = 20;

  private final DeclaredStack stack;
  private final Snapshot clouds;
  private final List<String> resources = new ArrayList<>();
  private final List<String> answers = new ArrayList<>();

  /** Compares a stack with the clouds that it was deployed to. */
  StackReport(DeclaredStack stack, Snapshot clouds) {
    this.stack = stack;
    this.clouds = clouds;
    stack.plans().values().forEach(p -> resources.addAll(ReceivedResources.differences(p, stack)));
    stack.zones().forEach(zone -> answers.addAll(PlannedAnswers.broken(zone, clouds)));
  }

  boolean isAsPlanned() {
    return resources.isEmpty() && answers.isEmpty();
  }

  /** Prints a part for each plan, then the differences with their reasons, and the conclusion. */
  void print(PrintWriter out) {
    int section = 0;
    for (SyncPlan plan : stack.plans().values()) {
      String of = " of '" + plan.identity().component() + "'";
      section(out, ++section, "The plan%s: what each cloud will hold".formatted(of), plan);
      section(
          out,
          ++section,
          "What each network%s resolves, once deployed to simulated clouds".formatted(of),
          PlannedParity.of(stack, plan.identity().component(), clouds));
      if (!plan.services().isEmpty()) {
        section(
            out,
            ++section,
            "Which endpoint of a regional service each network%s gets".formatted(of),
            RegionalAnswers.of(stack, plan.identity().component(), clouds));
        section(
            out,
            ++section,
            "What the loss of a region means, until drain(..) takes it out of all answers",
            RegionLossDrill.of(plan).summary());
      }
    }
    for (ForwardingPlan plan : stack.forwardings().values()) {
      section(
          out,
          ++section,
          "What '%s' forwards, who answers whom, and what must be let in"
              .formatted(plan.identity().component()),
          plan);
    }
    List<String> unknown =
        clouds.notModelled().stream().map(r -> "%s '%s'".formatted(r.type(), r.name())).toList();
    list(out, ++section, "Not modelled, so nothing is known about what they do", unknown);
    list(out, section, "Resources that the engine did not receive as planned", resources);
    list(out, section, "Answers that are not as planned, and why", answers);
    out.println(conclusion());
  }

  private static void section(PrintWriter out, int number, String title, Object text) {
    out.printf("== %d. %s%n%n%s%n", number, title, text);
  }

  private static void list(PrintWriter out, int number, String title, List<String> lines) {
    if (!lines.isEmpty()) {
      section(out, number, title, cut(lines));
    }
  }

  private static String cut(List<String> lines) {
    int more = lines.size() - LONGEST_LIST;
    String first = String.join("\n", lines.subList(0, Math.min(lines.size(), LONGEST_LIST)));
    return more > 0 ? "%s\n  and %d more%n".formatted(first, more) : first + "\n";
  }

  private String conclusion() {
    if (isAsPlanned()) {
      return "The engine received what was planned, and every network resolves what was planned.";
    }
    return "Not as planned: %s and %s, with the reasons above."
        .formatted(count(resources, "resource"), count(answers, "answer"));
  }

  private static String count(List<String> lines, String noun) {
    return "%d %s%s".formatted(lines.size(), noun, lines.size() == 1 ? "" : "s");
  }
}
