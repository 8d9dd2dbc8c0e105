package io.github.privatezonesync.adopt.drift;

import io.github.privatezonesync.adopt.json.Quoted;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A comparison as text for a terminal: control characters of foreign texts are escaped. */
final class DriftText {
  /** What no comparison of dumps shows. */
  static final List<String> LIMITS =
      List.of(
          "That a record set has no mark does not prove that nobody else writes it.",
          "Not compared: tags, comments, health checks, metadata, and into which strings texts are cut.",
          "Dumps do not show associations through Route 53 Profiles, and nothing that changed later.");

  private final Drift drift;
  private final StringBuilder text = new StringBuilder();

  private DriftText(Drift drift) {
    this.drift = drift;
  }

  static String of(Drift drift) {
    DriftText text = new DriftText(drift);
    text.line(headline(drift));
    text.counts().forEach(text::line);
    for (Difference.Kind kind : Difference.Kind.values()) {
      List<Difference> own = text.of(kind);
      if (!own.isEmpty()) {
        text.line("");
        text.line(kind + ":");
        own.forEach(text::difference);
      }
    }
    text.section("Cannot be told:", drift.unknown());
    text.section("Notes:", drift.notes());
    text.section("What dumps do not show:", LIMITS);
    return text.text.toString();
  }

  /** For example {@code Differs: 2 live and undeclared, 1 live and different.} */
  static String headline(Drift drift) {
    String found =
        List.of(Difference.Kind.values()).stream()
            .map(kind -> count(drift, kind) + " " + kind)
            .collect(Collectors.joining(", "));
    return switch (drift.outcome()) {
      case AS_DECLARED -> "As declared.";
      case DIFFERS -> "Differs: " + found + ".";
      case UNKNOWN -> "Cannot tell. As far as the dumps show: " + found + ".";
    };
  }

  private static long count(Drift drift, Difference.Kind kind) {
    return drift.differences().stream().filter(each -> each.kind() == kind).count();
  }

  private List<Difference> of(Difference.Kind kind) {
    return drift.differences().stream().filter(each -> each.kind() == kind).toList();
  }

  private List<String> counts() {
    return List.of(
        "As declared: %d record sets and networks".formatted(drift.asDeclared()),
        "Left alone, as declared: " + counted(drift.leftAlone()),
        "Made by the clouds themselves: " + counted(drift.system()));
  }

  private static String counted(Map<String, Integer> counts) {
    return counts.isEmpty()
        ? "0"
        : counts.entrySet().stream()
            .map(entry -> entry.getValue() + " " + Quoted.of(entry.getKey()))
            .collect(Collectors.joining(", "));
  }

  private void difference(Difference difference) {
    String target = difference.target().isEmpty() ? "no target" : difference.target();
    String detail = difference.detail().isEmpty() ? "" : ": " + difference.detail();
    line(
        "  %s, %s: %s"
            .formatted(
                difference.cloud().title(),
                Quoted.of(target),
                Quoted.of(difference.subject() + detail)));
    if (difference.origin().isPresent()) {
      line(
          "    %s; %s"
              .formatted(
                  Quoted.of(difference.owner().map(who -> "mark of " + who).orElse("no mark")),
                  Quoted.of(difference.origin().get().toString())));
    }
  }

  private void section(String title, List<String> sentences) {
    if (!sentences.isEmpty()) {
      line("");
      line(title);
      sentences.forEach(sentence -> line("  " + Quoted.of(sentence)));
    }
  }

  private void line(String words) {
    text.append(words).append('\n');
  }

  /** The outcome in one word for programs. */
  static String word(Drift.Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
