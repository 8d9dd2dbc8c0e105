package io.github.privatezonesync.dns;

import io.github.privatezonesync.problem.InvalidValue;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The data of an AAAA record, in the canonical form of RFC 5952.
 *
 * @param presentation for example {@code 2001:db8::7}
 */
public record Ipv6Address(String presentation) implements RecordData {
  private static final int GROUPS = 8;

  /** Stricter than the JDK, which accepts longer groups and looks up a text without a colon. */
  private static final Pattern SHAPE =
      Pattern.compile("[0-9A-Fa-f]{0,4}(:[0-9A-Fa-f]{0,4})+(\\.[0-9]{1,3}){0,3}");

  /**
   * Reads an address in any of the forms of RFC 4291 and keeps its canonical form.
   *
   * @throws InvalidValue if the text is not an IPv6 address or has a scope id
   */
  public Ipv6Address {
    if (presentation.contains("%")) {
      throw new InvalidValue(
          "%s has a scope id, which is only valid on one host; leave it out", presentation);
    }
    String tail = presentation.substring(presentation.lastIndexOf(':') + 1);
    boolean mixed = tail.contains(".");
    if (!SHAPE.matcher(presentation).matches() || (mixed && !Ipv4Address.isAddress(tail))) {
      String hint = presentation.matches("[0-9.]+") ? "; IPv4 goes into an A record" : "";
      throw new InvalidValue("%s is not an IPv6 address" + hint, presentation);
    }
    byte[] bytes = bytes(presentation);
    presentation = isMapped(bytes) ? mixed(bytes) : canonical(groups(bytes));
  }

  /** The sixteen octets. */
  byte[] toBytes() {
    return bytes(presentation);
  }

  /** The JDK reads a text with a colon as a literal and never looks it up. */
  private static byte[] bytes(String text) {
    InetAddress address;
    try {
      address = InetAddress.getByName(text);
    } catch (UnknownHostException e) {
      throw new InvalidValue("%s is not an IPv6 address", text);
    }
    return address instanceof Inet6Address ? address.getAddress() : mapped(address.getAddress());
  }

  /** The JDK gives an IPv4-mapped address as the IPv4 address. */
  private static byte[] mapped(byte[] ipv4) {
    byte[] bytes = new byte[2 * GROUPS];
    bytes[10] = (byte) 0xff;
    bytes[11] = (byte) 0xff;
    System.arraycopy(ipv4, 0, bytes, 12, ipv4.length);
    return bytes;
  }

  private static boolean isMapped(byte[] bytes) {
    return Arrays.equals(bytes, mapped(Arrays.copyOfRange(bytes, 12, bytes.length)));
  }

  /** RFC 5952, section 5: an IPv4-mapped address ends with the IPv4 address. */
  private static String mixed(byte[] bytes) {
    return IntStream.range(12, bytes.length)
        .mapToObj(i -> Integer.toString(bytes[i] & 0xff))
        .collect(Collectors.joining(".", "::ffff:", ""));
  }

  private static int[] groups(byte[] bytes) {
    int[] groups = new int[GROUPS];
    for (int i = 0; i < GROUPS; i++) {
      groups[i] = (bytes[2 * i] & 0xff) << 8 | (bytes[2 * i + 1] & 0xff);
    }
    return groups;
  }

  /** RFC 5952, section 4: lower case, no leading zeros, the first longest run of zeros as "::". */
  private static String canonical(int[] groups) {
    int from = 0;
    int length = 0;
    for (int i = 0; i < GROUPS; i++) {
      int end = i;
      while (end < GROUPS && groups[end] == 0) {
        end++;
      }
      if (end - i > length) {
        from = i;
        length = end - i;
      }
    }
    if (length < 2) {
      return joined(groups, 0, GROUPS);
    }
    return joined(groups, 0, from) + "::" + joined(groups, from + length, GROUPS);
  }

  private static String joined(int[] groups, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      text.append(i == from ? "" : ":").append(Integer.toHexString(groups[i]));
    }
    return text.toString();
  }

  @Override
  public RecordType type() {
    return RecordType.AAAA;
  }
}
