package io.github.privatezonesync.bench;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A host with four record sets: A, AAAA and TXT at its name, and a CNAME that points at it.
 *
 * @param name its name in the zone
 * @param alias another name of it
 * @param ipv4 its address
 * @param ipv6 its address
 * @param text what its TXT record says
 */
record HostRecords(String name, String alias, String ipv4, String ipv6, String text) {
  static final int RECORD_SETS = 4;

  /** As many hosts as have the given number of record sets, a multiple of four. */
  static List<HostRecords> withRecordSets(int count) {
    return IntStream.range(0, count / RECORD_SETS).mapToObj(HostRecords::numbered).toList();
  }

  private static HostRecords numbered(int number) {
    return new HostRecords(
        "host-%05d".formatted(number),
        "alias-%05d".formatted(number),
        "10.%d.%d.%d".formatted(number >> 16, number >> 8 & 0xff, number & 0xff),
        "2001:db8::1:" + Integer.toHexString(number + 1),
        "owner=team-" + number % 10);
  }
}
