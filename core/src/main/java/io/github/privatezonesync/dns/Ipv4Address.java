package io.github.privatezonesync.dns;

import io.github.privatezonesync.problem.InvalidValue;
import java.util.regex.Pattern;

/**
 * The data of an A record: four decimal numbers without leading zeros.
 *
 * @param presentation for example {@code 10.0.4.7}
 */
public record Ipv4Address(String presentation) implements RecordData {
  private static final int NUMBERS = 4;
  private static final int LARGEST = 255;
  private static final Pattern LEADING_ZERO = Pattern.compile("(.*\\.)?0[0-9]+(\\..*)?");

  /**
   * Checks the address.
   *
   * @throws InvalidValue if it is not an IPv4 address
   */
  public Ipv4Address {
    if (!isAddress(presentation)) {
      throw complaint(presentation);
    }
  }

  static boolean isAddress(String text) {
    int start = 0;
    for (int number = 1; number < NUMBERS; number++) {
      int dot = text.indexOf('.', start);
      if (dot < 0 || !isNumber(text, start, dot)) {
        return false;
      }
      start = dot + 1;
    }
    return isNumber(text, start, text.length());
  }

  /** A number of one to three digits, at most 255, without a leading zero. */
  private static boolean isNumber(String text, int start, int end) {
    int digits = end - start;
    if (digits < 1 || digits > 3 || (digits > 1 && text.charAt(start) == '0')) {
      return false;
    }
    int number = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return false;
      }
      number = 10 * number + (c - '0');
    }
    return number <= LARGEST;
  }

  /** The four numbers. */
  byte[] toBytes() {
    byte[] octets = new byte[NUMBERS];
    int number = 0;
    for (String decimal : presentation.split("\\.", -1)) {
      octets[number++] = (byte) Integer.parseInt(decimal);
    }
    return octets;
  }

  private static InvalidValue complaint(String text) {
    if (text.matches("[0-9.]+") && LEADING_ZERO.matcher(text).matches()) {
      return new InvalidValue(
          "%s is not an IPv4 address; a number must not start with 0, some readers take it as octal",
          text);
    }
    if (text.matches("[0-9.]+:[0-9]+")) {
      return new InvalidValue("%s has a port, which an address record does not hold", text);
    }
    if (text.matches("[0-9A-Fa-f.:]*:[0-9A-Fa-f.:]*:[0-9A-Fa-f.:]*")) {
      return new InvalidValue("%s is not an IPv4 address; IPv6 goes into an AAAA record", text);
    }
    return new InvalidValue("%s is not an IPv4 address", text);
  }

  @Override
  public RecordType type() {
    return RecordType.A;
  }
}
