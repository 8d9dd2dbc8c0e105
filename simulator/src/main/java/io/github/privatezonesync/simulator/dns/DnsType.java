package io.github.privatezonesync.simulator.dns;

import org.xbill.DNS.Type;

/**
 * The type of records, or of a question.
 *
 * @param number its number (<a
 *     href="https://www.iana.org/assignments/dns-parameters/dns-parameters.xhtml">IANA</a>), from 0
 *     to 65535
 */
public record DnsType(int number) implements Comparable<DnsType> {
  /** IPv4 addresses. */
  public static final DnsType A = new DnsType(Type.A);

  /** IPv6 addresses. */
  public static final DnsType AAAA = new DnsType(Type.AAAA);

  /** Another name for the same. */
  public static final DnsType CNAME = new DnsType(Type.CNAME);

  /** The signer of a zone that is delegated. */
  public static final DnsType DS = new DnsType(Type.DS);

  /** Where and how a web server is reached. */
  public static final DnsType HTTPS = new DnsType(Type.HTTPS);

  /** Mail servers. */
  public static final DnsType MX = new DnsType(Type.MX);

  /** Name servers. */
  public static final DnsType NS = new DnsType(Type.NS);

  /** The name of an address. */
  public static final DnsType PTR = new DnsType(Type.PTR);

  /** The start of a zone. */
  public static final DnsType SOA = new DnsType(Type.SOA);

  /** What TXT took the place of. */
  public static final DnsType SPF = new DnsType(Type.SPF);

  /** Servers of a service, with their ports. */
  public static final DnsType SRV = new DnsType(Type.SRV);

  /** Where and how a service is reached. */
  public static final DnsType SVCB = new DnsType(Type.SVCB);

  /** Texts. */
  public static final DnsType TXT = new DnsType(Type.TXT);

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if it is not 0 to 65535
   */
  public DnsType {
    Type.check(number);
  }

  /**
   * A type by its mnemonic.
   *
   * @param mnemonic for example {@code A}, in upper or lower case, or {@code TYPE65280}
   * @return the type
   * @throws IllegalArgumentException if there is no such type
   */
  public static DnsType of(String mnemonic) {
    int number = Type.value(mnemonic);
    if (number < 0) {
      throw new IllegalArgumentException(
          "'%s' is not a record type; use for example 'A' or 'TXT'".formatted(mnemonic));
    }
    return new DnsType(number);
  }

  /** Whether records can have it, as they cannot have ANY. */
  boolean isOfRecords() {
    return Type.isRR(number);
  }

  @Override
  public int compareTo(DnsType other) {
    return Integer.compare(number, other.number);
  }

  /** The mnemonic, for example {@code A}. */
  @Override
  public String toString() {
    return Type.string(number);
  }
}
