package io.github.privatezonesync.dns;

import io.github.privatezonesync.problem.InvalidValue;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Checks of the typed fields of record data. */
final class FieldChecks {
  private static final int UINT8 = 255;
  private static final int UINT16 = 65_535;

  private FieldChecks() {}

  static int within(String field, int value, int low, int high) {
    if (value < low || value > high) {
      throw new InvalidValue(
          field + " %s is not between " + low + " and " + high, Integer.toString(value));
    }
    return value;
  }

  static int uint8(String field, int value) {
    return within(field, value, 0, UINT8);
  }

  static int uint16(String field, int value) {
    return within(field, value, 0, UINT16);
  }

  /** A character string, whose length fits into one octet (RFC 1035, section 3.3). */
  static String characterString(String field, String text) {
    int bytes = text.getBytes(StandardCharsets.UTF_8).length;
    if (bytes > UINT8) {
      throw new InvalidValue(field + " %s has " + bytes + " bytes; at most 255 are allowed", text);
    }
    return text;
  }

  /** Lower-case hexadecimal with exactly this many digits or, with 0, any even number. */
  static String hex(String field, String text, int digits) {
    String hex = text.replace(" ", "").toLowerCase(Locale.ROOT);
    if (hex.isEmpty() || hex.length() % 2 != 0 || !hex.matches("[0-9a-f]+")) {
      throw new InvalidValue(
          field + " %s is not hexadecimal; write two digits for each byte", text);
    }
    if (digits != 0 && hex.length() != digits) {
      throw new InvalidValue(
          field + " %s has " + hex.length() + " hexadecimal digits; this type has " + digits, text);
    }
    return hex;
  }
}
