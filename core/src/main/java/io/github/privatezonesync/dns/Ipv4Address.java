package io.github.privatezonesync.dns;

import java.util.regex.Pattern;

/**
 * The data of an A record: four decimal numbers without leading zeros.
 *
 * @param presentation for example {@code 10.0.4.7}
 */
public record Ipv4Address(String presentation) implements RecordData {
  private static final String NUMBER = "(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
  private static final Pattern SHAPE = Pattern.compile(NUMBER + "(\\." + NUMBER + "){3}");
  private static final Pattern LEADING_ZERO = Pattern.compile("(.*\\.)?0[0-9]+(\\..*)?");

  /**
   * Checks the address.
   *
   * @throws InvalidValue if it is no IPv4 address
   */
  public Ipv4Address {
    if (!isAddress(presentation)) {
      throw complaint(presentation);
    }
  }

  static boolean isAddress(String text) {
    return SHAPE.matcher(text).matches();
  }

  private static InvalidValue complaint(String text) {
    if (text.matches("[0-9.]+") && LEADING_ZERO.matcher(text).matches()) {
      return new InvalidValue(
          "%s is not an IPv4 address; a number must not start with 0, some readers take it as octal",
          text);
    }
    if (text.contains(":")) {
      return new InvalidValue("%s is not an IPv4 address; IPv6 goes into an AAAA record", text);
    }
    return new InvalidValue("%s is not an IPv4 address", text);
  }

  @Override
  public RecordType type() {
    return RecordType.A;
  }
}
