package io.github.privatezonesync.simulator.dns;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.xbill.DNS.SPFRecord;
import org.xbill.DNS.TXTRecord;

/**
 * Record data as applications read it.
 *
 * <p>The strings of a text are one text: where a cloud or its provider cuts it at fewer than 255
 * bytes is nothing that whoever reads an SPF or DKIM record sees.
 */
public final class RecordContent {
  private RecordContent() {}

  /**
   * The data of a set.
   *
   * @param set the set
   * @return the data in presentation form with each text in one string, sorted
   */
  public static List<String> of(ZoneRecordSet set) {
    return set.alias() != null
        ? set.data()
        : set.records().stream().map(RecordContent::of).sorted().toList();
  }

  /**
   * The data of a record.
   *
   * @param record the record
   * @return the data in presentation form, a text in one string
   */
  public static String of(ResourceRecord record) {
    return joined(record).map(RecordContent::quoted).orElseGet(record::data);
  }

  /**
   * The text of a TXT or SPF record.
   *
   * @param record the record
   * @return the text without quotes and escapes, empty for a record of another type
   */
  public static Optional<String> text(ResourceRecord record) {
    return joined(record).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  private static Optional<byte[]> joined(ResourceRecord record) {
    if (record.record() instanceof TXTRecord txt) {
      return Optional.of(joined(txt.getStringsAsByteArrays()));
    }
    return record.record() instanceof SPFRecord spf
        ? Optional.of(joined(spf.getStringsAsByteArrays()))
        : Optional.empty();
  }

  private static byte[] joined(List<byte[]> strings) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    strings.forEach(joined::writeBytes);
    return joined.toByteArray();
  }

  private static String quoted(byte[] text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (byte octet : text) {
      int c = octet & 0xff;
      if (c == '"' || c == '\\') {
        quoted.append('\\').append((char) c);
      } else if (c < 32 || c > 126) {
        quoted.append("\\%03d".formatted(c));
      } else {
        quoted.append((char) c);
      }
    }
    return quoted.append('"').toString();
  }
}
