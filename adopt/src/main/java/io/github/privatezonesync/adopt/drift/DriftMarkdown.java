package io.github.privatezonesync.adopt.drift;

import io.github.privatezonesync.adopt.text.MarkdownText;
import java.util.List;
import java.util.Map;

/** A comparison as Markdown. */
final class DriftMarkdown {
  private final StringBuilder text = new StringBuilder();

  private DriftMarkdown() {}

  static String of(Drift drift) {
    DriftMarkdown page = new DriftMarkdown();
    page.text.append("# Declared and live zones\n\n");
    page.text.append("**").append(DriftText.headline(drift)).append("**\n\n");
    page.counts(drift);
    for (Difference.Kind kind : Difference.Kind.values()) {
      page.differences(
          kind, drift.differences().stream().filter(each -> each.kind() == kind).toList());
    }
    page.section("Cannot be told", drift.unknown());
    page.section("Notes", drift.notes());
    page.section("What dumps do not show", DriftText.LIMITS);
    return page.text.toString();
  }

  private void counts(Drift drift) {
    text.append("| | Number |\n| --- | ---: |\n");
    row("record sets and networks as declared", Integer.toString(drift.asDeclared()));
    rows("left alone, as declared", drift.leftAlone());
    rows("made by the clouds themselves", drift.system());
    text.append('\n');
  }

  private void rows(String title, Map<String, Integer> counts) {
    counts.forEach(
        (what, count) -> row(title + ": " + MarkdownText.of(what), Integer.toString(count)));
  }

  private void differences(Difference.Kind kind, List<Difference> differences) {
    if (differences.isEmpty()) {
      return;
    }
    text.append("## ").append(capital(kind.toString())).append("\n\n");
    text.append("| Owner by its mark | Cloud | Target | What | Details | Where |\n");
    text.append("| --- | --- | --- | --- | --- | --- |\n");
    for (Difference each : differences) {
      row(
          MarkdownText.of(each.owner().orElse("")),
          each.cloud().title(),
          MarkdownText.of(each.target()),
          MarkdownText.of(each.subject()),
          MarkdownText.of(each.detail()),
          each.origin().map(origin -> MarkdownText.of(origin.toString())).orElse(""));
    }
    text.append('\n');
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private void section(String title, List<String> sentences) {
    if (!sentences.isEmpty()) {
      text.append("## ").append(title).append("\n\n");
      sentences.forEach(
          sentence -> text.append("- ").append(MarkdownText.of(sentence)).append('\n'));
      text.append('\n');
    }
  }

  private void row(String... cells) {
    text.append("| ").append(String.join(" | ", List.of(cells))).append(" |\n");
  }
}
