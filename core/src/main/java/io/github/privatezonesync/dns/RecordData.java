package io.github.privatezonesync.dns;

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
}
