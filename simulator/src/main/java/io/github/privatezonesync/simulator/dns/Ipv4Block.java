package io.github.privatezonesync.simulator.dns;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The IPv4 addresses that begin alike (RFC 4632), for example those of a subnet.
 *
 * @param given the address before the slash, as a number
 * @param length how many bits the addresses share
 */
public record Ipv4Block(long given, int length) {
  private static final Pattern CIDR = Pattern.compile("([0-9.]+)/([0-9]|[12][0-9]|3[0-2])");
  private static final int BITS = 32;

  /**
   * Reads a block.
   *
   * @param text for example {@code 10.0.0.0/24}
   * @return the block; empty if the text is none
   */
  public static Optional<Ipv4Block> parse(String text) {
    Matcher parts = CIDR.matcher(text);
    return parts.matches()
        ? number(parts.group(1))
            .map(address -> new Ipv4Block(address, Integer.parseInt(parts.group(2))))
        : Optional.empty();
  }

  /**
   * Reads blocks.
   *
   * @param texts for example {@code 10.0.0.0/24}
   * @return the blocks among them, in their order
   */
  public static List<Ipv4Block> all(Collection<String> texts) {
    return texts.stream().flatMap(text -> parse(text).stream()).toList();
  }

  private static Optional<Long> number(String address) {
    byte[] octets = Ipv4Text.parse(address);
    if (octets == null) {
      return Optional.empty();
    }
    long number = 0;
    for (byte octet : octets) {
      number = (number << Byte.SIZE) | (octet & 0xff);
    }
    return Optional.of(number);
  }

  static String text(long address) {
    return "%d.%d.%d.%d"
        .formatted(octet(address, 24), octet(address, 16), octet(address, 8), octet(address, 0));
  }

  private static long octet(long address, int shift) {
    return (address >> shift) & 0xff;
  }

  private long first() {
    return given & -size();
  }

  long last() {
    return first() + size() - 1;
  }

  private long size() {
    return 1L << (BITS - length);
  }

  /**
   * Tells whether it is written with its first address.
   *
   * @return false for example for {@code 10.0.0.5/24}
   */
  public boolean isGivenByItsFirst() {
    return given == first();
  }

  /**
   * Tells whether an address is in the block.
   *
   * @param address an address, or any text
   * @return false if it is elsewhere, or none
   */
  public boolean contains(String address) {
    return isUsable(address, 0, 0);
  }

  /**
   * Tells whether another block is in this one.
   *
   * @param other the other block
   * @return whether all of its addresses are in this one
   */
  public boolean contains(Ipv4Block other) {
    return first() <= other.first() && other.last() <= last();
  }

  /**
   * Tells whether two blocks have addresses in common.
   *
   * @param other the other block
   * @return whether there is any
   */
  public boolean overlaps(Ipv4Block other) {
    return first() <= other.last() && other.first() <= last();
  }

  /**
   * The addresses of the block, of which a cloud keeps some for itself.
   *
   * @param keptFirst how many it keeps at the beginning
   * @param keptLast how many it keeps at the end
   * @return the others, in their order
   */
  public Stream<String> usable(int keptFirst, int keptLast) {
    return LongStream.rangeClosed(first() + keptFirst, last() - keptLast).mapToObj(Ipv4Block::text);
  }

  /**
   * Tells whether an address is one of {@link #usable}.
   *
   * @param address an address, or any text
   * @param keptFirst how many the cloud keeps at the beginning
   * @param keptLast how many it keeps at the end
   * @return false if it is another one, or none
   */
  public boolean isUsable(String address, int keptFirst, int keptLast) {
    return number(address)
        .filter(number -> number >= first() + keptFirst && number <= last() - keptLast)
        .isPresent();
  }

  /** The block with its first address. */
  @Override
  public String toString() {
    return text(first()) + "/" + length;
  }
}
