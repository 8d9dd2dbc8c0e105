package io.github.privatezonesync.records;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Maps, lists, texts and numbers as YAML that every version reads alike: a text stands without
 * quotes only if it cannot be anything else.
 */
final class YamlText {
  /** The value of a name without a value. */
  static final Object NULL = new Object();

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_./-]*");
  private static final Pattern IPV4 = Pattern.compile("[0-9]+(\\.[0-9]+){3}");

  private final StringBuilder text = new StringBuilder("---\n");

  private YamlText() {}

  /** A document. */
  static String of(Map<String, Object> map) {
    YamlText yaml = new YamlText();
    if (map.isEmpty()) {
      yaml.text.append("{}\n");
    }
    yaml.entries(map, "");
    return yaml.text.toString();
  }

  /** The entries of a map; the text may stand behind the dash of a list already. */
  private void entries(Map<?, ?> map, String indent) {
    String before = "";
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      text.append(before).append(scalar(entry.getKey())).append(':');
      value(entry.getValue(), indent + "  ");
      before = indent;
    }
  }

  private void value(Object value, String indent) {
    if (value instanceof Map<?, ?> map) {
      text.append('\n').append(indent);
      entries(map, indent);
    } else if (value instanceof List<?> list) {
      text.append('\n');
      for (Object element : list) {
        text.append(indent).append("- ");
        if (element instanceof Map<?, ?> map) {
          entries(map, indent + "  ");
        } else {
          text.append(scalar(element)).append('\n');
        }
      }
    } else {
      text.append(' ').append(scalar(value)).append('\n');
    }
  }

  private static String scalar(Object value) {
    if (value == NULL) {
      return "null";
    }
    return value instanceof String string ? quoted(string) : value.toString();
  }

  private static String quoted(String string) {
    boolean plain = PLAIN.matcher(string).matches() && !YamlScalars.isNoText(string);
    if (plain || IPV4.matcher(string).matches()) {
      return string;
    }
    boolean printable = string.codePoints().allMatch(c -> isAscii(c) || Character.isLetter(c));
    return printable ? "'" + string.replace("'", "''") + "'" : escaped(string);
  }

  private static boolean isAscii(int c) {
    return c >= ' ' && c <= '~';
  }

  private static String escaped(String string) {
    StringBuilder escaped = new StringBuilder("\"");
    string
        .codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                escaped.append('\\').append((char) c);
              } else if (isAscii(c)) {
                escaped.append((char) c);
              } else {
                escaped.append(c > 0xFFFF ? "\\U%08x".formatted(c) : "\\u%04x".formatted(c));
              }
            });
    return escaped.append('"').toString();
  }
}
