package io.github.privatezonesync.dns;

import java.util.Optional;

/**
 * The data of one resource record, checked and canonical.
 *
 * <p>Two values that mean the same have the same {@linkplain #presentation() presentation}.
 */
public sealed interface RecordData
    permits Ipv4Address,
        Ipv6Address,
        HostData,
        Mx,
        Srv,
        Txt,
        Caa,
        Naptr,
        Ds,
        Sshfp,
        Tlsa,
        Svcb,
        CloudData {
  /**
   * The type of the record.
   *
   * @return the type
   */
  RecordType type();

  /**
   * The data as a zone file writes it (RFC 1035, section 5): host names absolute, texts quoted.
   *
   * @return the presentation form
   */
  String presentation();

  /**
   * The host that a client asks for next.
   *
   * @return the absolute name; empty for data without a host, or data that sends questions
   *     elsewhere
   */
  default Optional<DomainName> host() {
    return Optional.empty();
  }

  /**
   * The length of the data on the wire (RFC 1035, section 3.2.1: at most 65,535 octets).
   *
   * @return at most that many octets
   */
  default int octets() {
    return presentation().length() + 1;
  }
}
