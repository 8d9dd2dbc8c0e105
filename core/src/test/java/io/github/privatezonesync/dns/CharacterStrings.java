package io.github.privatezonesync.dns;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A reader of quoted character strings (RFC 1035, section 5.1) that shares nothing with the code
 * that writes them.
 */
final class CharacterStrings {
  private final String text;
  private int at;

  private CharacterStrings(String text) {
    this.text = text;
  }

  /** The bytes of each quoted string; anything else between them than one space fails. */
  static List<byte[]> read(String text) {
    CharacterStrings reader = new CharacterStrings(text);
    List<byte[]> strings = new ArrayList<>();
    strings.add(reader.string());
    while (reader.at < text.length()) {
      reader.expect(' ');
      strings.add(reader.string());
    }
    return strings;
  }

  private byte[] string() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    expect('"');
    while (text.charAt(at) != '"') {
      char c = text.charAt(at++);
      if (c != '\\') {
        if (c < 0x20 || c > 0x7e) {
          throw new AssertionError("not printable ASCII at " + (at - 1) + " of " + text);
        }
        bytes.write(c);
      } else if (Character.isDigit(text.charAt(at))) {
        bytes.write(Integer.parseInt(text.substring(at, at + 3)));
        at += 3;
      } else {
        bytes.write(text.charAt(at++));
      }
    }
    expect('"');
    return bytes.toByteArray();
  }

  private void expect(char c) {
    if (text.charAt(at++) != c) {
      throw new AssertionError("no " + c + " at " + (at - 1) + " of " + text);
    }
  }
}
