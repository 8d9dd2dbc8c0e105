package io.github.privatezonesync.dns;

/** Where an address means one host, by the special-purpose registries of IANA. */
public enum AddressScope {
  /** In a private network: RFC 1918, RFC 6598 and RFC 4193. */
  PRIVATE,
  /** Everywhere. */
  PUBLIC,
  /** On one host or link only, or of no host: loopback, link-local, multicast and the like. */
  NO_HOST;

  private static final int FIRST_MULTICAST = 224;

  /**
   * The scope of an IPv4 address.
   *
   * @param address the address
   * @return its scope
   */
  public static AddressScope of(Ipv4Address address) {
    byte[] octets = address.toBytes();
    int first = octets[0] & 0xff;
    int second = octets[1] & 0xff;
    if (first == 0 || first == 127 || first >= FIRST_MULTICAST || (first == 169 && second == 254)) {
      return NO_HOST;
    }
    boolean isPrivate =
        first == 10
            || (first == 172 && second >> 4 == 1)
            || (first == 192 && second == 168)
            || (first == 100 && second >> 6 == 1);
    return isPrivate ? PRIVATE : PUBLIC;
  }

  /**
   * The scope of an IPv6 address.
   *
   * @param address the address
   * @return its scope
   */
  public static AddressScope of(Ipv6Address address) {
    byte[] octets = address.toBytes();
    int first = octets[0] & 0xff;
    boolean isLinkLocal = first == 0xfe && (octets[1] & 0xc0) == 0x80;
    if (first == 0 || first == 0xff || isLinkLocal) {
      return NO_HOST;
    }
    return first >> 1 == 0xfc >> 1 ? PRIVATE : PUBLIC;
  }
}
