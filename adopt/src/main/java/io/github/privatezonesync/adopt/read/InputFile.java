package io.github.privatezonesync.adopt.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of the input.
 *
 * @param name the path as the user named it
 * @param text what is in it
 */
public record InputFile(String name, String text) {
  private static final long LARGEST = 64L << 20;

  /**
   * Loads a file: UTF-8, or UTF-16 with a byte order mark, which PowerShell writes.
   *
   * @param path the path
   * @return the file
   * @throws IOException if there is none, or it cannot be read, is larger than 64 MiB or is no text
   */
  public static InputFile load(Path path) throws IOException {
    if (!Files.exists(path)) {
      throw new IOException(path + ": there is no such file");
    }
    if (Files.size(path) > LARGEST) {
      throw new IOException("%s: is larger than 64 MiB, as no dump is".formatted(path));
    }
    byte[] bytes = Files.readAllBytes(path);
    try {
      return new InputFile(path.toString(), decode(bytes));
    } catch (CharacterCodingException e) {
      throw new IOException(
          ("%s: is neither UTF-8 nor UTF-16; convert it, for example with 'iconv -f ISO-8859-1"
                  + " -t UTF-8'")
              .formatted(path),
          e);
    }
  }

  private static String decode(byte[] bytes) throws CharacterCodingException {
    int first = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
    boolean wide = first == 0xfeff || first == 0xfffe;
    Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }
}
