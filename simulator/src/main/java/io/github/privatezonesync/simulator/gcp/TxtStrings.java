package io.github.privatezonesync.simulator.gcp;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The character strings of a TXT value. What stands in quotes is one string; what does not is split
 * at spaces.
 */
final class TxtStrings {
  private static final int LAST_ASCII = 127;

  private final String value;
  private final List<String> strings = new ArrayList<>();
  private int at;

  private TxtStrings(String value) {
    this.value = value;
  }

  /**
   * Splits a value.
   *
   * @return the strings without their quotes, escapes as they were
   * @throws IllegalArgumentException if quotes or escapes are not closed, or there is no string
   */
  static List<String> split(String value) {
    TxtStrings parse = new TxtStrings(value);
    parse.all();
    return parse.strings;
  }

  /** The value as the API gives it back: every string in quotes. */
  static String quoted(List<String> strings) {
    return '"' + String.join("\" \"", strings) + '"';
  }

  /**
   * The octets of strings, without escapes.
   *
   * @throws IllegalArgumentException if one has a bad escape
   */
  static List<byte[]> octets(List<String> strings) {
    return strings.stream().map(TxtStrings::unescaped).toList();
  }

  private void all() {
    skipSpaces();
    while (at < value.length()) {
      strings.add(value.charAt(at) == '"' ? inQuotes() : plain());
      skipSpaces();
    }
    if (strings.isEmpty()) {
      throw new IllegalArgumentException("there is no string");
    }
  }

  private void skipSpaces() {
    while (at < value.length() && isSpace(value.charAt(at))) {
      at++;
    }
  }

  private String inQuotes() {
    int start = ++at;
    while (at < value.length() && value.charAt(at) != '"') {
      at += value.charAt(at) == '\\' ? 2 : 1;
    }
    if (at >= value.length()) {
      throw new IllegalArgumentException("a quote is not closed");
    }
    return value.substring(start, at++);
  }

  private String plain() {
    int start = at;
    while (at < value.length() && !isSpace(value.charAt(at))) {
      if (value.charAt(at) == '"') {
        throw new IllegalArgumentException("a quote stands inside a string");
      }
      at += value.charAt(at) == '\\' ? 2 : 1;
    }
    if (at > value.length()) {
      throw new IllegalArgumentException("an escape is not closed");
    }
    return value.substring(start, at);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }

  private static byte[] unescaped(String string) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int i = 0;
    while (i < string.length()) {
      int c = string.charAt(i++);
      if (c != '\\') {
        bytes.write(ascii(c));
      } else if (isDigit(string, i)) {
        if (!isDigit(string, i + 1) || !isDigit(string, i + 2)) {
          throw new IllegalArgumentException("a byte is escaped by three digits");
        }
        int value = Integer.parseInt(string.substring(i, i + 3));
        if (value > 255) {
          throw new IllegalArgumentException("%d is no byte".formatted(value));
        }
        bytes.write(value);
        i += 3;
      } else {
        bytes.write(ascii(string.charAt(i++)));
      }
    }
    return bytes.toByteArray();
  }

  /**
   * Bytes beyond ASCII have to be escaped (<a
   * href="https://github.com/octodns/octodns/issues/1126">octodns#1126</a>).
   */
  private static int ascii(int c) {
    if (c > LAST_ASCII) {
      throw new IllegalArgumentException("'%c' is not ASCII".formatted(c));
    }
    return c;
  }

  private static boolean isDigit(String string, int index) {
    return index < string.length() && string.charAt(index) >= '0' && string.charAt(index) <= '9';
  }
}
