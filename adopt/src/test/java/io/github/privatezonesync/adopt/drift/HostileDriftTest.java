package io.github.privatezonesync.adopt.drift;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import io.github.privatezonesync.adopt.read.DumpFiles;
import io.github.privatezonesync.adopt.read.Dumps;
import org.junit.jupiter.api.Test;

/** Texts of dumps are foreign in every form of a comparison. */
class HostileDriftTest {
  private static final String TEXT = "\\u001b[2J @all [a](http://b) <img src=x> | `id` heritage";

  private static final Drift DRIFT =
      Drift.of(
          Plans.read(Plans.json(Plans.corp().targets(Plans.aws().build()))),
          Dumps.text("aws/\u001b[2J@all.json", DumpFiles.text("owned/aws/records.json"))
              .and("aws/zone.json", DumpFiles.text("owned/aws/zone.json"))
              .with("\\\"half\\\" \\\"and half\\\"", "\\\"" + TEXT + "\\\"")
              .with("owner=prod-eu", "owner=<img src=x>|@all")
              .read());

  @Test
  void isNeverMarkup() {
    String page = DriftFormat.MARKDOWN.of(DRIFT);

    assertThat(page).contains("img src=x");
    assertThat(page).doesNotContain("<img", "@all", "](http", "`id`", "\u001b");
    assertThat(page.lines().filter(line -> line.startsWith("| ") && line.contains("img")))
        .allMatch(line -> line.chars().filter(c -> c == '|').count() == 7);
  }

  @Test
  void neverReachesTheTerminal() {
    assertThat(DriftFormat.TEXT.of(DRIFT)).contains("\\u001b[2J").doesNotContain("\u001b");
  }

  @Test
  void isATextInJson() {
    assertThat(JsonParser.parseString(DriftFormat.JSON.of(DRIFT)).getAsJsonObject().keySet())
        .containsExactly(
            "version",
            "outcome",
            "differences",
            "unknown",
            "asDeclared",
            "leftAlone",
            "system",
            "notes",
            "limits");
  }
}
