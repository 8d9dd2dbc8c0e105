package io.github.privatezonesync.simulator.oci;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The ids of what has no OCID: names and values in turn, as {@code resolverId/R/name/N}, each value
 * escaped as Go's {@code url.PathEscape} does.
 */
final class CompositeId {
  private static final String PLAIN = "-_.~$&+=:@";

  private CompositeId() {}

  /**
   * An id.
   *
   * @param parts names and values in turn
   */
  static String of(String... parts) {
    List<String> escaped = new ArrayList<>();
    for (String part : parts) {
      escaped.add(escape(part));
    }
    return String.join("/", escaped);
  }

  /**
   * Reads an id, which may be longer by {@code scope} and {@code viewId}.
   *
   * @param names the names that it begins with
   * @return the values by name; empty if it is of another form
   */
  static Optional<Map<String, String>> parse(String id, List<String> names) {
    String[] parts = id.split("/", -1);
    if (parts.length % 2 != 0 || parts.length < 2 * names.size()) {
      return Optional.empty();
    }
    Map<String, String> values = new TreeMap<>();
    for (int i = 0; i < parts.length; i += 2) {
      boolean isKnown =
          i / 2 < names.size()
              ? parts[i].equals(names.get(i / 2))
              : List.of("scope", "viewId").contains(parts[i]);
      if (!isKnown || parts[i + 1].isEmpty()) {
        return Optional.empty();
      }
      values.put(parts[i], unescape(parts[i + 1]));
    }
    return Optional.of(values);
  }

  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xff);
      boolean isPlain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || PLAIN.indexOf(c) >= 0;
      escaped.append(isPlain ? String.valueOf(c) : "%%%02X".formatted((int) c));
    }
    return escaped.toString();
  }

  private static String unescape(String text) {
    ByteArrayOutputStream octets = new ByteArrayOutputStream();
    byte[] given = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < given.length; i++) {
      boolean isEscape =
          given[i] == '%'
              && i + 2 < given.length
              && HexFormat.isHexDigit(given[i + 1])
              && HexFormat.isHexDigit(given[i + 2]);
      if (isEscape) {
        octets.write(
            HexFormat.fromHexDigit(given[i + 1]) << 4 | HexFormat.fromHexDigit(given[i + 2]));
        i += 2;
      } else {
        octets.write(given[i]);
      }
    }
    return octets.toString(StandardCharsets.UTF_8);
  }
}
