package io.github.privatezonesync.dns;

/**
 * The record types that a private zone may hold on at least one cloud.
 *
 * <p>Which cloud has which is said by {@link io.github.privatezonesync.target.Capabilities}. SOA
 * and the apex NS set are the cloud's own and are never declared.
 */
public enum RecordType {
  /** An IPv4 address (RFC 1035). */
  A,
  /** An IPv6 address (RFC 3596). */
  AAAA,
  /** Which certificate authorities may issue (RFC 8659). */
  CAA,
  /** The canonical name of an alias (RFC 1035). */
  CNAME,
  /** The digest of a delegated zone's key (RFC 4034). */
  DS,
  /** How to reach an HTTPS service (RFC 9460). */
  HTTPS,
  /** A mail exchange (RFC 1035). */
  MX,
  /** A rewriting rule (RFC 3403). */
  NAPTR,
  /** A name server of a delegated zone (RFC 1035). */
  NS,
  /** The name of an address (RFC 1035). */
  PTR,
  /** The old form of a sender policy (RFC 4408), now written as TXT. */
  SPF,
  /** The place of a service (RFC 2782). */
  SRV,
  /** The fingerprint of an SSH host key (RFC 4255). */
  SSHFP,
  /** How to reach a service (RFC 9460). */
  SVCB,
  /** The certificate of a TLS service (RFC 6698). */
  TLSA,
  /** Free text (RFC 1035). */
  TXT;

  /**
   * Tells whether a set of this type is the one that every other set at its name waits for.
   *
   * <p>A and CNAME can never stand at one name together, so they share one resource that changes
   * from one into the other.
   *
   * @return true for A and CNAME
   */
  public boolean leadsItsName() {
    return this == A || this == CNAME;
  }
}
