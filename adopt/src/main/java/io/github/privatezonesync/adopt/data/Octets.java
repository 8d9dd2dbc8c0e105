package io.github.privatezonesync.adopt.data;

import io.github.privatezonesync.problem.InvalidValue;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The bytes that a text with escapes stands for. */
final class Octets {
  private final ByteArrayOutputStream octets = new ByteArrayOutputStream();

  /**
   * Adds what stands at a place: a character, or an escape of two or four characters.
   *
   * @return the place behind it
   */
  int add(String text, int at, Escapes escapes) {
    if (text.charAt(at) != '\\') {
      return addCharacter(text, at);
    }
    if (at + 1 == text.length()) {
      throw new InvalidValue("%s ends with a backslash that escapes nothing", text);
    }
    char next = text.charAt(at + 1);
    if (next < '0' || next > '9') {
      return addCharacter(text, at + 1);
    }
    int octet = escapes.octet(text, at + 1);
    if (octet < 0) {
      throw new InvalidValue("%s has an escape that is not the number of a byte", text);
    }
    octets.write(octet);
    return at + 4;
  }

  private int addCharacter(String text, int at) {
    int point = text.codePointAt(at);
    octets.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
    return at + Character.charCount(point);
  }

  byte[] bytes() {
    return octets.toByteArray();
  }

  static String utf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new InvalidValue(
          "%s is a text that is not UTF-8, and a declaration has no other",
          new String(bytes, StandardCharsets.ISO_8859_1));
    }
  }
}
