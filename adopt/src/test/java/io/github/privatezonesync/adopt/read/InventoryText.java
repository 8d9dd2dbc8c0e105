package io.github.privatezonesync.adopt.read;

import io.github.privatezonesync.adopt.found.ExistingRecordSet;
import io.github.privatezonesync.adopt.found.ExistingZone;
import io.github.privatezonesync.adopt.found.RecordContent;
import io.github.privatezonesync.adopt.found.RecordText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Record sets as lines that a reader of a test can compare. */
final class InventoryText {
  private InventoryText() {}

  static Stream<String> sets(ExistingZone zone) {
    return zone.recordSets().stream().map(InventoryText::line);
  }

  private static String line(ExistingRecordSet set) {
    String routing =
        set.routing().map(r -> " [" + r.setIdentifier() + " " + r.rule() + "]").orElse("");
    String ttl = set.ttl().isPresent() ? " " + set.ttl().getAsLong() : "";
    String owner = set.verdict().owner().map(who -> " of " + who).orElse("");
    String why = set.verdict().isAdoptable() ? "" : owner + ": " + set.verdict().why();
    return "%s %s%s%s %s -> %s%s"
        .formatted(
            set.name(),
            set.type(),
            ttl,
            routing,
            content(set.content()),
            set.verdict().list(),
            why);
  }

  private static String content(RecordContent content) {
    return content instanceof RecordContent.Values values
        ? data(values.values())
        : content.toString();
  }

  private static String data(List<RecordText> values) {
    return values.stream().map(RecordText::data).collect(Collectors.joining(" | "));
  }
}
