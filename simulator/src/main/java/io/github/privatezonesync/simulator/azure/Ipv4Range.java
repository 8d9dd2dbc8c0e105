package io.github.privatezonesync.simulator.azure;

import io.github.privatezonesync.simulator.dns.Ipv4Text;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The IPv4 addresses of a prefix.
 *
 * @param given the address before the slash
 * @param length how many bits the addresses share
 */
record Ipv4Range(long given, int length) {
  private static final Pattern CIDR = Pattern.compile("([0-9.]+)/([0-9]|[12][0-9]|3[0-2])");

  /** Reads a prefix such as {@code 10.0.0.0/24}; empty if the text is none. */
  static Optional<Ipv4Range> parse(String text) {
    Matcher parts = CIDR.matcher(text);
    return parts.matches()
        ? address(parts.group(1))
            .map(address -> new Ipv4Range(address, Integer.parseInt(parts.group(2))))
        : Optional.empty();
  }

  /** Reads an address as a number; empty if the text is none. */
  static Optional<Long> address(String text) {
    byte[] bytes = Ipv4Text.parse(text);
    if (bytes == null) {
      return Optional.empty();
    }
    long address = 0;
    for (byte one : bytes) {
      address = (address << 8) | (one & 0xff);
    }
    return Optional.of(address);
  }

  /** Writes an address that is given as a number. */
  static String text(long address) {
    return "%d.%d.%d.%d"
        .formatted(octet(address, 24), octet(address, 16), octet(address, 8), octet(address, 0));
  }

  private static long octet(long address, int shift) {
    return (address >> shift) & 0xff;
  }

  long first() {
    return given & -size();
  }

  long last() {
    return first() + size() - 1;
  }

  boolean contains(Ipv4Range other) {
    return first() <= other.first() && other.last() <= last();
  }

  boolean overlaps(Ipv4Range other) {
    return first() <= other.last() && other.first() <= last();
  }

  private long size() {
    return 1L << (32 - length);
  }

  /** The prefix with its first address. */
  @Override
  public String toString() {
    return text(first()) + "/" + length;
  }
}
