package io.github.privatezonesync.dns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The name that has the pointer of an address (RFC 1035, section 3.5; RFC 3596, section 2.5). */
public final class ReverseName {
  /** How many bits of an IPv4 address are a label. */
  public static final int IPV4_BITS = 8;

  /** How many bits of an IPv6 address are a label. */
  public static final int IPV6_BITS = 4;

  private static final String IPV4 = "in-addr.arpa";
  private static final String IPV6 = "ip6.arpa";

  /** The domains of the private IPv4 addresses (RFC 6303, section 4.1). */
  private static final List<DomainName> RFC_1918 =
      Stream.concat(Stream.of("10", "168.192"), IntStream.range(16, 32).mapToObj(n -> n + ".172"))
          .map(block -> DomainName.parse(block + "." + IPV4))
          .toList();

  /** Of the last octet or nibble first. */
  private final List<String> labels;

  private final int bits;
  private final String suffix;

  private ReverseName(List<String> labels, int bits, String suffix) {
    this.labels = List.copyOf(labels);
    this.bits = bits;
    this.suffix = suffix;
  }

  /**
   * Tells whether a zone can hold pointers of addresses.
   *
   * @param zone the DNS name of the zone
   * @return whether it is {@code in-addr.arpa} or {@code ip6.arpa}, or below one of them
   */
  public static boolean isReverse(DomainName zone) {
    return zone.isWithin(DomainName.parse(IPV4)) || zone.isWithin(DomainName.parse(IPV6));
  }

  /**
   * The domain of private IPv4 addresses that a name is in.
   *
   * @param absolute a name with its final dot, for example {@code 7.4.0.10.in-addr.arpa.}
   * @return for example {@code 10.in-addr.arpa.}; empty if the name is in none
   */
  public static Optional<DomainName> privateDomain(String absolute) {
    return absolute.endsWith("." + IPV4 + ".")
        ? RFC_1918.stream().filter(domain -> ("." + absolute).endsWith("." + domain)).findFirst()
        : Optional.empty();
  }

  /**
   * The domain of private IPv4 addresses that a name is in, if it is below a zone: a cloud that
   * answers for such domains itself then hides the name in that zone.
   *
   * @param zone the DNS name of the zone
   * @param absolute a name in the zone, with its final dot
   * @return for example {@code 10.in-addr.arpa.} in the zone {@code in-addr.arpa.}; empty if the
   *     zone is that domain, or below it
   */
  public static Optional<DomainName> privateDomainBelow(DomainName zone, String absolute) {
    return privateDomain(absolute).filter(own -> own.labelCount() > zone.labelCount());
  }

  /**
   * The name of an IPv4 address.
   *
   * @param address for example 10.0.4.7
   * @return for example {@code 7.4.0.10.in-addr.arpa.}
   */
  public static ReverseName of(Ipv4Address address) {
    List<String> labels = new ArrayList<>();
    for (byte octet : address.toBytes()) {
      labels.add(0, Integer.toString(octet & 0xff));
    }
    return new ReverseName(labels, IPV4_BITS, IPV4);
  }

  /**
   * The name of an IPv6 address.
   *
   * @param address for example 2001:db8::7
   * @return a name of 34 labels that ends with {@code 8.b.d.0.1.0.0.2.ip6.arpa.}
   */
  public static ReverseName of(Ipv6Address address) {
    List<String> labels = new ArrayList<>();
    for (byte octet : address.toBytes()) {
      labels.add(0, Integer.toHexString((octet & 0xff) >> IPV6_BITS));
      labels.add(0, Integer.toHexString(octet & 0xf));
    }
    return new ReverseName(labels, IPV6_BITS, IPV6);
  }

  /**
   * The domain that has the names of a block of addresses.
   *
   * @param prefixLength the bits that all addresses of the block share, a multiple of 8 for IPv4
   *     and of 4 for IPv6
   * @return for example {@code 4.0.10.in-addr.arpa} for 24 bits
   */
  public String domain(int prefixLength) {
    return String.join(".", labels.subList(split(prefixLength), labels.size())) + "." + suffix;
  }

  /**
   * The name within that domain.
   *
   * @param prefixLength as for {@link #domain}
   * @return for example {@code 7} for 24 bits, and {@code 7.4} for 16
   */
  public String relative(int prefixLength) {
    return String.join(".", labels.subList(0, split(prefixLength)));
  }

  private int split(int prefixLength) {
    return labels.size() - prefixLength / bits;
  }

  /** The absolute name, with its final dot. */
  @Override
  public String toString() {
    return String.join(".", labels) + "." + suffix + ".";
  }
}
