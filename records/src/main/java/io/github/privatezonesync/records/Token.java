package io.github.privatezonesync.records;

import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.Txt;
import io.github.privatezonesync.problem.InvalidValue;
import io.github.privatezonesync.problem.Place;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A word or a quoted string of a zone file, with its escapes (RFC 1035, section 5.1).
 *
 * @param raw the characters, without the quotes around them
 * @param isQuoted whether there were quotes
 * @param place where it begins
 */
record Token(String raw, boolean isQuoted, Place place) {
  private static final int LONGEST_ESCAPE = 3;

  /** The characters as the file has them. */
  String source() {
    return isQuoted ? "\"" + raw + "\"" : raw;
  }

  /** Whether this is a word of the grammar, such as a type, and not quoted. */
  boolean isWord(String word) {
    return !isQuoted && raw.equalsIgnoreCase(word);
  }

  /** The octets, without escapes. */
  byte[] octets() {
    ByteArrayOutputStream octets = new ByteArrayOutputStream(raw.length());
    for (int i = 0; i < raw.length(); i = raw.offsetByCodePoints(i, 1)) {
      if (raw.charAt(i) != '\\') {
        octets.writeBytes(Character.toString(raw.codePointAt(i)).getBytes(StandardCharsets.UTF_8));
        continue;
      }
      i++;
      if (isDigit(i)) {
        octets.write(decimalEscape(i));
        i += LONGEST_ESCAPE - 1;
      } else {
        octets.writeBytes(escapedCharacter(i).getBytes(StandardCharsets.UTF_8));
      }
    }
    return octets.toByteArray();
  }

  private boolean isDigit(int index) {
    return index < raw.length() && raw.charAt(index) >= '0' && raw.charAt(index) <= '9';
  }

  private int decimalEscape(int start) {
    boolean whole = isDigit(start + 1) && isDigit(start + 2);
    int octet = whole ? Integer.parseInt(raw, start, start + LONGEST_ESCAPE, 10) : -1;
    if (octet < 0 || octet > 255) {
      throw new InvalidValue(
          "%s has a '\\' before digits that are not three or above 255; write '\\DDD'", raw);
    }
    return octet;
  }

  private String escapedCharacter(int index) {
    if (index >= raw.length()) {
      throw new InvalidValue("%s ends with a '\\' that escapes nothing; write '\\\\'", raw);
    }
    return Character.toString(raw.codePointAt(index));
  }

  /** The text, without escapes. */
  String text() {
    return utf8(octets())
        .orElseThrow(() -> new InvalidValue("%s has bytes that are not UTF-8 text", raw));
  }

  /** A whole number without a sign. */
  int number(String field) {
    if (!raw.matches("[0-9]{1,9}")) {
      throw new InvalidValue(field + " %s is not a whole number", raw);
    }
    return Integer.parseInt(raw);
  }

  /**
   * The absolute name, in lower case and with its final dot.
   *
   * @param origin the absolute name that completes relative names
   */
  String name(String origin) {
    if (raw.equals("@")) {
      return origin;
    }
    StringBuilder name = new StringBuilder();
    boolean absolute = false;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      absolute = c == '.';
      if (c == '\\') {
        c = isDigit(i + 1) ? (char) decimalEscape(i + 1) : escapedCharacter(i + 1).charAt(0);
        i += isDigit(i + 1) ? LONGEST_ESCAPE : 1;
        refuseAsPartOfName(c == '.' ? ' ' : c);
      }
      refuseAsPartOfName(c);
      name.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
    }
    if (absolute) {
      return name.toString();
    }
    return origin.equals(".") ? name + "." : name + "." + origin;
  }

  private void refuseAsPartOfName(char c) {
    if (c <= ' ' || c > '~') {
      throw new InvalidValue(
          "%s has a character that no name of a private zone has; write ASCII, and names of other"
              + " scripts as A-labels",
          raw);
    }
  }

  /**
   * A text of one or more character strings. Strings that are cut as long texts are cut are one
   * text; others stay as they are.
   */
  static Txt txt(RecordType type, List<Token> strings) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    List<String> parts = new ArrayList<>();
    for (Token string : strings) {
      byte[] octets = string.octets();
      all.writeBytes(octets);
      utf8(octets).ifPresent(parts::add);
    }
    String text =
        utf8(all.toByteArray())
            .orElseThrow(
                () ->
                    new InvalidValue("%s has bytes that are not UTF-8 text", strings.get(0).raw()));
    boolean cutInsideOfCharacters = parts.size() < strings.size();
    return cutInsideOfCharacters ? new Txt(type, text) : txt(type, text, parts);
  }

  /** The same of strings without escapes. */
  static Txt txt(RecordType type, String text, List<String> parts) {
    Txt strings = Txt.ofStrings(type, parts);
    if (text.isEmpty()) {
      return strings;
    }
    Txt whole = new Txt(type, text);
    return whole.presentation().equals(strings.presentation()) ? whole : strings;
  }

  private static Optional<String> utf8(byte[] octets) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
