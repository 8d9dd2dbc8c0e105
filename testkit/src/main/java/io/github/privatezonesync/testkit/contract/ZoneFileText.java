package io.github.privatezonesync.testkit.contract;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Character strings as a zone file writes them (RFC 1035, section 5.1), for readers of clouds.
 *
 * <p>The suite has its own code for this, so it agrees with a target only if both agree with the
 * RFC.
 */
public final class ZoneFileText {
  private static final int LONGEST_STRING = 255;

  private ZoneFileText() {}

  /**
   * Character strings in quotes, with {@code \"}, {@code \\} and {@code \DDD} for everything that
   * is not printable ASCII.
   *
   * @param strings the strings, without quotes and escapes, sent as UTF-8
   * @return the strings, each in quotes, joined by spaces
   */
  public static String quoted(List<String> strings) {
    List<String> quoted = new ArrayList<>();
    for (String string : strings) {
      StringBuilder text = new StringBuilder("\"");
      for (byte octet : string.getBytes(StandardCharsets.UTF_8)) {
        int c = octet & 0xff;
        if (c == '"' || c == '\\') {
          text.append('\\').append((char) c);
        } else if (c < 32 || c > 126) {
          text.append("\\%03d".formatted(c));
        } else {
          text.append((char) c);
        }
      }
      quoted.add(text.append('"').toString());
    }
    return String.join(" ", quoted);
  }

  /**
   * The text that quoted character strings give when they are joined, as a resolver's user sees it.
   *
   * @param quoted character strings in quotes
   * @return the joined text
   * @throws AssertionError if there is anything other than strings in quotes, or a string has more
   *     than 255 bytes
   */
  public static String joined(String quoted) {
    byte[] text = quoted.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    int start = 0;
    boolean inside = false;
    for (int i = 0; i < text.length; i++) {
      if (text[i] == '"') {
        if (inside && joined.size() - start > LONGEST_STRING) {
          throw new AssertionError("a character string has more than 255 bytes in " + quoted);
        }
        inside = !inside;
        start = joined.size();
      } else if (!inside && text[i] != ' ') {
        throw new AssertionError("something stands outside of quotes in " + quoted);
      } else if (inside && text[i] == '\\') {
        int length = escape(text, i + 1);
        joined.write(
            length == 3 ? Integer.parseInt(new String(text, i + 1, 3, US_ASCII)) : text[i + 1]);
        i += length;
      } else if (inside) {
        joined.write(text[i]);
      }
    }
    if (inside) {
      throw new AssertionError("a quote is not closed in " + quoted);
    }
    return joined.toString(StandardCharsets.UTF_8);
  }

  /** How many bytes an escape has behind its backslash: three digits, or any single byte. */
  private static int escape(byte[] text, int at) {
    if (at >= text.length) {
      throw new AssertionError(
          "a backslash escapes nothing at the end of " + new String(text, StandardCharsets.UTF_8));
    }
    boolean digits = at + 3 <= text.length && new String(text, at, 3, US_ASCII).matches("[0-9]{3}");
    return digits ? 3 : 1;
  }
}
