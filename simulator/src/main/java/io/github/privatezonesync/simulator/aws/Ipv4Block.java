package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.dns.Ipv4Text;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The IPv4 addresses of a subnet.
 *
 * @param first the first address as a number
 * @param size how many there are
 */
record Ipv4Block(long first, long size) {
  private static final Pattern FORM = Pattern.compile("([0-9.]+)/([0-9]|[12][0-9]|3[0-2])");
  private static final int BITS = 32;

  /**
   * AWS keeps the first four addresses and the last one (<a
   * href="https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html">subnet sizing</a>).
   */
  private static final int KEPT = 4;

  /** Reads a CIDR block; empty if the text is none. */
  static Optional<Ipv4Block> parse(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    long size = 1L << (BITS - Integer.parseInt(parts.group(2)));
    return number(parts.group(1)).map(number -> new Ipv4Block(number - number % size, size));
  }

  /** The addresses that machines may have, in their order. */
  Stream<String> usable() {
    return LongStream.range(first + KEPT, first + size - 1).mapToObj(Ipv4Block::text);
  }

  /** Whether machines may have an address. */
  boolean isUsable(String address) {
    return number(address)
        .filter(number -> number >= first + KEPT && number < first + size - 1)
        .isPresent();
  }

  /** Whether a text is an IPv4 address. */
  static boolean isAddress(String text) {
    return number(text).isPresent();
  }

  private static Optional<Long> number(String address) {
    byte[] octets = Ipv4Text.parse(address);
    if (octets == null) {
      return Optional.empty();
    }
    long number = 0;
    for (byte octet : octets) {
      number = (number << Byte.SIZE) | (octet & 0xFF);
    }
    return Optional.of(number);
  }

  private static String text(long number) {
    return "%d.%d.%d.%d"
        .formatted(
            (number >> 24) & 0xFF, (number >> 16) & 0xFF, (number >> 8) & 0xFF, number & 0xFF);
  }
}
