package io.github.privatezonesync.adopt.data;

import io.github.privatezonesync.problem.InvalidValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of one record's data: separated by white space, which quotes keep.
 *
 * @param all the words in order
 */
record Words(String text, List<Word> all) {
  /**
   * A word.
   *
   * @param raw as written, without its quotes
   * @param octets what it stands for, a character for each byte
   */
  record Word(String raw, String octets) {
    String string() {
      return Octets.utf8(octets.getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  static Words of(String text, Escapes escapes) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (isSpace(text.charAt(at))) {
        at++;
      } else {
        at = word(text, at, escapes, words);
      }
    }
    return new Words(text, List.copyOf(words));
  }

  /** Two quoted strings without a space between them are two words. */
  private static int word(String text, int from, Escapes escapes, List<Word> words) {
    Octets octets = new Octets();
    StringBuilder raw = new StringBuilder();
    boolean quoted = false;
    boolean wholeQuoted = text.charAt(from) == '"';
    int at = from;
    while (at < text.length() && (quoted || !isSpace(text.charAt(at)))) {
      if (text.charAt(at) == '"') {
        quoted = !quoted;
        at++;
        if (!quoted && wholeQuoted) {
          break;
        }
      } else {
        int next = octets.add(text, at, escapes);
        raw.append(text, at, next);
        at = next;
      }
    }
    if (quoted) {
      throw new InvalidValue("%s has a quote that never ends", text);
    }
    words.add(new Word(raw.toString(), new String(octets.bytes(), StandardCharsets.ISO_8859_1)));
    return at;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  Words exactly(int number) {
    return between(number, number);
  }

  Words between(int least, int most) {
    if (all.size() < least || all.size() > most) {
      throw new InvalidValue(
          "%s has " + all.size() + " fields; this type has " + (least == most ? least : "more"),
          text);
    }
    return this;
  }

  String string(int index) {
    return all.get(index).string();
  }

  String raw(int index) {
    return all.get(index).raw();
  }

  int number(int index) {
    String digits = raw(index);
    if (!digits.matches("[0-9]{1,9}")) {
      throw new InvalidValue("%s has %s where a number belongs", text, digits);
    }
    return Integer.parseInt(digits);
  }

  /** What is left, joined: hexadecimal may be cut into words. */
  String rest(int from) {
    StringBuilder rest = new StringBuilder();
    all.subList(from, all.size()).forEach(word -> rest.append(word.raw()));
    return rest.toString();
  }
}
