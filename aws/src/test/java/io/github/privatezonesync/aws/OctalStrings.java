package io.github.privatezonesync.aws;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A reader of the quoted strings of Route 53, in which three digits after a backslash are octal. It
 * shares nothing with the code that writes them.
 */
final class OctalStrings {
  private final String text;
  private int at;

  private OctalStrings(String text) {
    this.text = text;
  }

  /** The bytes of each quoted string; anything else between them than one space fails. */
  static List<byte[]> read(String text) {
    OctalStrings reader = new OctalStrings(text);
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
      bytes.write(octet());
    }
    expect('"');
    return bytes.toByteArray();
  }

  private int octet() {
    char c = text.charAt(at++);
    if (c < ' ' || c > '~') {
      throw new AssertionError("not printable ASCII at " + (at - 1) + " of " + text);
    }
    if (c != '\\') {
      return c;
    }
    if (Character.isDigit(text.charAt(at))) {
      at += 3;
      return Integer.parseInt(text.substring(at - 3, at), 8);
    }
    return text.charAt(at++);
  }

  private void expect(char c) {
    if (text.charAt(at++) != c) {
      throw new AssertionError("no " + c + " at " + (at - 1) + " of " + text);
    }
  }
}
