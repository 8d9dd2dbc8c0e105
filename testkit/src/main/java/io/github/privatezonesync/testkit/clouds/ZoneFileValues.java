package io.github.privatezonesync.testkit.clouds;

import io.github.privatezonesync.simulator.dns.RecordContent;
import java.io.IOException;
import java.util.List;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.Type;

/** Record data as zone files and plans write it: host names absolute, texts in quotes. */
final class ZoneFileValues {
  private ZoneFileValues() {}

  /** What applications read from such data, sorted, so that it can be compared with an answer. */
  static List<String> content(int type, List<String> values) {
    return values.stream().map(value -> RecordContent.of(parse(type, value))).sorted().toList();
  }

  private static Record parse(int type, String value) {
    try {
      return Record.fromString(Name.root, type, DClass.IN, 0, value, null);
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "'%s' is no %s value as a zone file writes it: %s"
              .formatted(value, Type.string(type), e.getMessage()),
          e);
    }
  }
}
