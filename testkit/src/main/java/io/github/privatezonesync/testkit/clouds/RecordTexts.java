package io.github.privatezonesync.testkit.clouds;

import io.github.privatezonesync.simulator.dns.ZoneRecordSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.SPFRecord;
import org.xbill.DNS.TXTRecord;
import org.xbill.DNS.Type;

/**
 * Record data in one spelling, so that it can be compared.
 *
 * <p>The strings of a text are joined: where a cloud cuts them is its own affair.
 */
final class RecordTexts {
  private RecordTexts() {}

  /** The data of an answered set, sorted. */
  static List<String> of(ZoneRecordSet set) {
    return set.alias() != null
        ? set.data()
        : set.records().stream().map(RecordTexts::of).sorted().toList();
  }

  /** Data as zone files write it, sorted: host names absolute, texts in quotes. */
  static List<String> of(int type, List<String> values) {
    return values.stream().map(value -> of(parse(type, value))).sorted().toList();
  }

  private static String of(Record record) {
    return text(record).map(text -> "\"" + text + "\"").orElseGet(record::rdataToString);
  }

  /** The text that the strings of a TXT or SPF record give together, empty for other types. */
  static Optional<String> text(Record record) {
    if (record instanceof TXTRecord txt) {
      return Optional.of(joined(txt.getStringsAsByteArrays()));
    }
    return record instanceof SPFRecord spf
        ? Optional.of(joined(spf.getStringsAsByteArrays()))
        : Optional.empty();
  }

  private static String joined(List<byte[]> strings) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    strings.forEach(joined::writeBytes);
    return joined.toString(StandardCharsets.UTF_8);
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
