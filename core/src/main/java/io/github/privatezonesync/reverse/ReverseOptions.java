package io.github.privatezonesync.reverse;

import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.dns.ReverseName;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.ProblemList;
import java.util.List;

/**
 * How addresses are turned into pointers, as a user wrote it.
 *
 * @param ipv4 the prefix length of the blocks of IPv4 that have a zone each
 * @param ipv6 the prefix length of the blocks of IPv6 that have a zone each
 * @param preferred hosts that are chosen before all others
 * @param withPublic whether public addresses get pointers too
 */
public record ReverseOptions(int ipv4, int ipv6, List<String> preferred, boolean withPublic) {
  /** A zone for 256 IPv4 addresses, and for each IPv6 subnet. */
  public static final ReverseOptions DEFAULT = new ReverseOptions(24, 64, List.of(), false);

  private static final int LONGEST_IPV4 = 24;
  private static final int LONGEST_IPV6 = 124;

  /** Keeps an unmodifiable copy. */
  public ReverseOptions {
    preferred = List.copyOf(preferred);
  }

  /** The preferred hosts as absolute names. */
  List<String> hosts(ProblemList problems) {
    return preferred.stream()
        .flatMap(host -> problems.read(Place.of("prefer"), () -> DomainName.parse(host)).stream())
        .map(DomainName::absolute)
        .toList();
  }

  void check(ProblemList problems) {
    problems.addIf(
        ipv4 < 1 || ipv4 > LONGEST_IPV4 || ipv4 % ReverseName.IPV4_BITS != 0,
        Place.of("ipv4Blocks"),
        "%s bits do not end with an octet; use 8, 16 or 24",
        ipv4);
    problems.addIf(
        ipv6 < 1 || ipv6 > LONGEST_IPV6 || ipv6 % ReverseName.IPV6_BITS != 0,
        Place.of("ipv6Blocks"),
        "%s bits do not end with a hexadecimal digit; use a multiple of 4 from 4 to 124",
        ipv6);
  }
}
