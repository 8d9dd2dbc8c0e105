package io.github.privatezonesync.simulator.gcp;

import io.github.privatezonesync.simulator.dns.Ipv4Text;
import java.math.BigInteger;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * A range of IPv4 addresses.
 *
 * @param first the first address as a number
 * @param last the last address as a number
 */
record Ipv4Range(long first, long last) {
  private static final Pattern CIDR = Pattern.compile("([0-9.]+)/([0-9]|[12][0-9]|3[0-2])");
  private static final int ADDRESS_BITS = 32;

  /** Reads a range such as {@code 10.0.0.0/16}; empty if it is none. */
  static Optional<Ipv4Range> parse(String text) {
    Matcher cidr = CIDR.matcher(text);
    if (!cidr.matches()) {
      return Optional.empty();
    }
    long size = 1L << (ADDRESS_BITS - Integer.parseInt(cidr.group(2)));
    return number(cidr.group(1))
        .map(address -> address - address % size)
        .map(start -> new Ipv4Range(start, start + size - 1));
  }

  boolean contains(String address) {
    return number(address).filter(number -> number >= first && number <= last).isPresent();
  }

  /**
   * The first address that a subnetwork of the range may give away: Google keeps the first two and
   * the last two (<a href="https://docs.cloud.google.com/vpc/docs/subnets">subnets</a>).
   */
  Optional<String> free(Set<String> taken) {
    return LongStream.rangeClosed(first + 2, last - 2)
        .mapToObj(Ipv4Range::text)
        .filter(address -> !taken.contains(address))
        .findFirst();
  }

  private static Optional<Long> number(String address) {
    byte[] octets = Ipv4Text.parse(address);
    return octets == null ? Optional.empty() : Optional.of(new BigInteger(1, octets).longValue());
  }

  private static String text(long address) {
    return "%d.%d.%d.%d"
        .formatted(address >> 24, address >> 16 & 255, address >> 8 & 255, address & 255);
  }
}
