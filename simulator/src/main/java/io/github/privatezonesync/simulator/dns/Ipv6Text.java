package io.github.privatezonesync.simulator.dns;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xbill.DNS.Address;

/** IPv6 addresses as text (RFC 5952). */
public final class Ipv6Text {
  private static final int GROUPS = 8;

  private Ipv6Text() {}

  /**
   * Reads an address.
   *
   * @param text the address in any form of RFC 4291, section 2.2
   * @return sixteen bytes; null if the text is no address
   */
  public static byte @Nullable [] parse(String text) {
    return Address.toByteArray(text, Address.IPv6);
  }

  /**
   * Sixteen bytes in lower case, without leading zeros, the longest run of zeros left out.
   *
   * @param address sixteen bytes
   * @return for example {@code fd00::7}
   */
  public static String canonical(byte[] address) {
    List<Integer> groups = new ArrayList<>();
    for (int i = 0; i < GROUPS; i++) {
      groups.add(((address[2 * i] & 0xff) << 8) | (address[2 * i + 1] & 0xff));
    }
    int start = 0;
    int length = 0;
    for (int i = 0; i < GROUPS; i++) {
      int zeros = zerosFrom(groups, i);
      if (zeros > length) {
        start = i;
        length = zeros;
      }
    }
    if (length < 2) {
      return joined(groups);
    }
    return joined(groups.subList(0, start)) + "::" + joined(groups.subList(start + length, GROUPS));
  }

  private static int zerosFrom(List<Integer> groups, int start) {
    int end = start;
    while (end < GROUPS && groups.get(end) == 0) {
      end++;
    }
    return end - start;
  }

  private static String joined(List<Integer> groups) {
    return String.join(":", groups.stream().map(Integer::toHexString).toList());
  }
}
