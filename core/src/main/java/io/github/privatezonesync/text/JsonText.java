package io.github.privatezonesync.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Maps, lists, texts, numbers and truth values as JSON (RFC 8259), one member a line. */
public final class JsonText {
  private JsonText() {}

  /**
   * A value as JSON.
   *
   * @param value a map by text, a list, a text, a number or a truth value, of such values
   * @return the text, with a final line break
   */
  public static String of(Object value) {
    return of(value, "") + "\n";
  }

  private static String of(Object value, String indent) {
    String deeper = indent + "  ";
    List<String> members = new ArrayList<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, of) -> members.add(quoted(key.toString()) + ": " + of(of, deeper)));
      return "{" + lines(members, indent) + "}";
    }
    if (value instanceof List<?> list) {
      list.forEach(element -> members.add(of(element, deeper)));
      return "[" + lines(members, indent) + "]";
    }
    return value instanceof Number || value instanceof Boolean
        ? value.toString()
        : quoted(value.toString());
  }

  private static String lines(List<String> members, String indent) {
    String line = "\n" + indent;
    return members.isEmpty() ? "" : line + "  " + String.join("," + line + "  ", members) + line;
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String escaped = c == '"' || c == '\\' ? "\\" + c : String.valueOf(c);
      quoted.append(c < ' ' ? "\\u%04x".formatted((int) c) : escaped);
    }
    return "\"" + quoted + "\"";
  }
}
