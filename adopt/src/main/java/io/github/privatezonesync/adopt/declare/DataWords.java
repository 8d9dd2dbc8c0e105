package io.github.privatezonesync.adopt.declare;

import io.github.privatezonesync.problem.InvalidValue;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The words of record data as in a zone file, with quotes and escapes taken off. */
public final class DataWords {
  private final String data;
  private int at;

  private DataWords(String data) {
    this.data = data;
  }

  /**
   * Reads record data.
   *
   * @param data as in a zone file
   * @return the words
   * @throws InvalidValue if a word is no text: its bytes are not UTF-8
   */
  public static List<String> of(String data) {
    return new DataWords(data).all();
  }

  private List<String> all() {
    List<String> words = new ArrayList<>();
    while (true) {
      while (at < data.length() && data.charAt(at) == ' ') {
        at++;
      }
      if (at == data.length()) {
        return words;
      }
      words.add(word());
    }
  }

  /** Quotes may begin inside a word, as in {@code alpn="h2,h3"}. */
  private String word() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean quoted = false;
    while (at < data.length() && (quoted || data.charAt(at) != ' ')) {
      char c = data.charAt(at++);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == '\\' && at < data.length()) {
        bytes.write(escaped());
      } else {
        bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
      }
    }
    return text(bytes.toByteArray());
  }

  private int escaped() {
    if (at + 3 <= data.length() && data.substring(at, at + 3).matches("[0-9]{3}")) {
      int octet = Integer.parseInt(data.substring(at, at + 3));
      at += 3;
      return octet;
    }
    return data.charAt(at++);
  }

  private String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new InvalidValue("%s has bytes that are no UTF-8; a declaration has texts", data);
    }
  }
}
