package io.github.privatezonesync.dns;

import io.github.privatezonesync.problem.InvalidValue;
import io.github.privatezonesync.problem.WayOut;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The data of a TXT or SPF record, sent as UTF-8: one text, split into as many character strings as
 * it needs, or character strings as they were given.
 *
 * @param type TXT or SPF
 * @param parts the text, or the strings, without quotes or escapes
 */
public record Txt(RecordType type, List<String> parts) implements RecordData {
  /** The most bytes that one character string holds (RFC 1035, section 3.3). */
  public static final int LONGEST_STRING = 255;

  /**
   * Checks the parts.
   *
   * @throws InvalidValue if there are none, or one is not well-formed Unicode
   */
  public Txt {
    if (parts.isEmpty()) {
      throw new InvalidValue("no string given; a text record has at least one");
    }
    for (String part : parts) {
      if (!StandardCharsets.UTF_8.newEncoder().canEncode(part)) {
        throw new InvalidValue("%s is not well-formed Unicode", part);
      }
    }
    parts = List.copyOf(parts);
  }

  /**
   * One text of any length.
   *
   * @param type TXT or SPF
   * @param text the text, not empty
   * @throws InvalidValue if the text is empty or not well-formed Unicode
   */
  public Txt(RecordType type, String text) {
    this(type, List.of(notEmpty(text)));
  }

  /**
   * Character strings, which stay as they are.
   *
   * @param type TXT or SPF
   * @param strings each of at most 255 bytes, possibly empty
   * @return the data
   * @throws InvalidValue if there are none, or one is too long or not well-formed Unicode
   */
  public static Txt ofStrings(RecordType type, List<String> strings) {
    strings.forEach(string -> FieldChecks.characterString("string", string));
    return new Txt(type, strings);
  }

  private static String notEmpty(String text) {
    if (text.isEmpty()) {
      throw new InvalidValue(
          "%s is empty; a text needs at least one character, or write an empty string with %s",
          text, WayOut.made("TxtArgs", "strings").text(""));
    }
    return text;
  }

  /**
   * All of it as one text.
   *
   * @return the parts joined
   */
  public String text() {
    return String.join("", parts);
  }

  /**
   * The text split into character strings, never inside a character.
   *
   * @param most the most bytes of one string
   * @return the strings in order; together they are the text
   */
  public List<String> strings(int most) {
    List<String> strings = new ArrayList<>();
    parts.forEach(part -> cut(part, most, strings));
    return strings;
  }

  private static void cut(String text, int most, List<String> strings) {
    int start = 0;
    int bytes = 0;
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      int size = utf8Length(text.codePointAt(i));
      if (bytes + size > most) {
        strings.add(text.substring(start, i));
        start = i;
        bytes = 0;
      }
      bytes += size;
    }
    strings.add(text.substring(start));
  }

  /**
   * The length of the text in UTF-8.
   *
   * @return the number of bytes
   */
  public int bytes() {
    return text().getBytes(StandardCharsets.UTF_8).length;
  }

  @Override
  public int octets() {
    return bytes() + strings(LONGEST_STRING).size();
  }

  private static int utf8Length(int codePoint) {
    if (codePoint < 0x80) {
      return 1;
    }
    if (codePoint < 0x800) {
      return 2;
    }
    return codePoint < 0x10000 ? 3 : 4;
  }

  /**
   * Strings of at most 255 bytes in quotes, with bytes that are not printable ASCII as {@code
   * \DDD}.
   */
  @Override
  public String presentation() {
    StringBuilder shown = new StringBuilder();
    for (String string : strings(LONGEST_STRING)) {
      shown.append(shown.isEmpty() ? "\"" : " \"");
      shown.append(quoted(string)).append('"');
    }
    return shown.toString();
  }

  /** The inside of a quoted character string (RFC 1035, section 5.1). */
  static String quoted(String string) {
    StringBuilder shown = new StringBuilder(string.length());
    for (byte octet : string.getBytes(StandardCharsets.UTF_8)) {
      int c = octet & 0xff;
      if (c == '"' || c == '\\') {
        shown.append('\\').append((char) c);
      } else if (c >= ' ' && c <= '~') {
        shown.append((char) c);
      } else {
        shown.append("\\%03d".formatted(c));
      }
    }
    return shown.toString();
  }
}
