package io.github.privatezonesync.gcp;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A reader of quoted character strings, in which three digits after a backslash are decimal (RFC
 * 1035, section 5.1). It shares nothing with the code that writes them.
 */
final class DecimalStrings {
  private final String text;
  private int at;

  private DecimalStrings(String text) {
    this.text = text;
  }

  /** The bytes of each quoted string; anything else between them than one space fails. */
  static List<byte[]> read(String text) {
    DecimalStrings reader = new DecimalStrings(text);
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
    if (!Character.isDigit(text.charAt(at))) {
      return text.charAt(at++);
    }
    at += 3;
    int octet = Integer.parseInt(text.substring(at - 3, at), 10);
    if (octet > 255) {
      throw new AssertionError("no byte at " + (at - 4) + " of " + text);
    }
    return octet;
  }

  private void expect(char c) {
    if (text.charAt(at++) != c) {
      throw new AssertionError("no " + c + " at " + (at - 1) + " of " + text);
    }
  }
}
