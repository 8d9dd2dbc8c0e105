package io.github.privatezonesync.plan;

import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Maps, lists, texts, numbers and truth values as JSON (RFC 8259), one member a line. */
final class JsonText {
  private JsonText() {}

  static String of(Object value) {
    return of(value, "") + "\n";
  }

  private static String of(Object value, String indent) {
    String deeper = indent + "  ";
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(
              entry -> quoted(String.valueOf(entry.getKey())) + ": " + of(entry.getValue(), deeper))
          .collect(joined("{", "}", indent, map.isEmpty()));
    }
    if (value instanceof List<?> list) {
      return list.stream()
          .map(element -> of(element, deeper))
          .collect(joined("[", "]", indent, list.isEmpty()));
    }
    return value instanceof Number || value instanceof Boolean
        ? value.toString()
        : quoted(value.toString());
  }

  private static Collector<CharSequence, ?, String> joined(
      String open, String close, String indent, boolean empty) {
    return empty
        ? Collectors.joining("", open, close)
        : Collectors.joining(
            ",\n" + indent + "  ", open + "\n" + indent + "  ", "\n" + indent + close);
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ') {
        quoted.append("\\u%04x".formatted((int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
