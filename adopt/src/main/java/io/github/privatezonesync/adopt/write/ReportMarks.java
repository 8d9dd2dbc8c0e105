package io.github.privatezonesync.adopt.write;

import io.github.privatezonesync.adopt.found.ExistingRecordSet;
import io.github.privatezonesync.adopt.found.ExistingZone;
import io.github.privatezonesync.adopt.found.Inventory;
import io.github.privatezonesync.adopt.found.Mark;
import io.github.privatezonesync.adopt.text.MarkdownText;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The marks of other writers on zones and record sets, by writer. */
final class ReportMarks {
  private ReportMarks() {}

  /** A mark with what has it. */
  private record Row(Mark mark, ExistingZone zone, String name, String becomes) {}

  static String of(Inventory inventory) {
    List<Row> rows =
        inventory.zones().stream()
            .flatMap(ReportMarks::rows)
            .sorted(Comparator.comparing(row -> row.mark().writer()))
            .toList();
    StringBuilder text = new StringBuilder("## Marks of other writers\n\n");
    text.append(
        """
        Names that are left out are in `leaveAlone(..)` of the program, except a wildcard that would cover a
        declared name. The plan says that they are somebody else's. A mark can be old, and many writers leave
        none.

        """);
    if (rows.isEmpty()) {
      return text.append("None was found.\n\n").toString();
    }
    text.append("| Domain | Cloud | What | Writer | Certainty | Evidence | List |\n");
    text.append("| --- | --- | --- | --- | --- | --- | --- |\n");
    rows.forEach(row -> text.append(line(row)));
    return text.append('\n').toString();
  }

  private static Stream<Row> rows(ExistingZone zone) {
    return Stream.concat(
        zone.marks().stream()
            .map(mark -> new Row(mark, zone, "the zone", Report.title(zone.verdict().list()))),
        zone.recordSets().stream().flatMap(set -> rows(zone, set)));
  }

  private static Stream<Row> rows(ExistingZone zone, ExistingRecordSet set) {
    return set.marks().stream()
        .map(
            mark ->
                new Row(
                    mark, zone, set.name() + " " + set.type(), Report.title(set.verdict().list())));
  }

  private static String line(Row row) {
    return "| %s | %s | %s | %s | %s | %s | %s |\n"
        .formatted(
            MarkdownText.of(row.zone().domain()),
            row.zone().place().cloud().title(),
            MarkdownText.of(row.name()),
            MarkdownText.of(row.mark().writer()),
            row.mark().certainty().name().toLowerCase(Locale.ROOT),
            MarkdownText.of(row.mark().evidence()),
            row.becomes());
  }
}
