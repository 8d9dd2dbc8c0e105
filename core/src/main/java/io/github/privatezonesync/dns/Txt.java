package io.github.privatezonesync.dns;

import io.github.privatezonesync.problem.InvalidValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The data of a TXT or SPF record: one text, sent as UTF-8.
 *
 * @param type TXT or SPF
 * @param text the text without quotes or escapes, not empty
 */
public record Txt(RecordType type, String text) implements RecordData {
  /** The most bytes that one character string holds (RFC 1035, section 3.3). */
  public static final int LONGEST_STRING = 255;

  /**
   * Checks the text.
   *
   * @throws InvalidValue if the text is empty or not well-formed Unicode
   */
  public Txt {
    if (text.isEmpty()) {
      throw new InvalidValue("%s is empty; a text needs at least one character", text);
    }
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw new InvalidValue("%s is not well-formed Unicode", text);
    }
  }

  /**
   * The text cut into character strings, never inside a character.
   *
   * @param most the most bytes of one string
   * @return the strings in order; joined they are the text
   */
  public List<String> strings(int most) {
    List<String> strings = new ArrayList<>();
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
    return strings;
  }

  /**
   * The length of the text in UTF-8.
   *
   * @return the number of bytes
   */
  public int bytes() {
    return text.getBytes(StandardCharsets.UTF_8).length;
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

  /** Strings of at most 255 bytes in quotes, other bytes than printable ASCII as {@code \DDD}. */
  @Override
  public String presentation() {
    StringBuilder shown = new StringBuilder(text.length() + 2);
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
