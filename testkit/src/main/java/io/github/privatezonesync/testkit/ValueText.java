package io.github.privatezonesync.testkit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How values are written: like JSON, with bare keys. */
final class ValueText {
  private static final int WIDTH = 100;

  private ValueText() {}

  /** A value on one line. */
  static String inline(Object value) {
    if (value instanceof String text) {
      return quoted(text);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(ValueText::inline).collect(Collectors.joining(", ", "[", "]"));
    }
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> entry.getKey() + ": " + inline(entry.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    return String.valueOf(value);
  }

  /** A value on one line if it fits behind the indent, otherwise with one line for each element. */
  static String indented(Object value, String indent, int used) {
    String line = inline(value);
    if (used + line.length() <= WIDTH) {
      return line;
    }
    String deeper = indent + "  ";
    if (value instanceof List<?> list) {
      return list.stream()
          .map(element -> deeper + indented(element, deeper, deeper.length()) + "\n")
          .collect(Collectors.joining("", "[\n", indent + "]"));
    }
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(
              entry -> {
                String key = deeper + entry.getKey() + ": ";
                return key + indented(entry.getValue(), deeper, key.length()) + "\n";
              })
          .collect(Collectors.joining("", "{\n", indent + "}"));
    }
    return line;
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (Character.isISOControl(c)) {
        quoted.append("\\u%04x".formatted((int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
