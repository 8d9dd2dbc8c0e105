package io.github.privatezonesync.dns;

/**
 * The record types that a private zone may hold on at least one cloud.
 *
 * <p>{@link io.github.privatezonesync.target.Capabilities} says which cloud has which. The cloud
 * makes the SOA and NS sets of the apex; they are never declared.
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
   * Tells whether every other set of its name waits for a set of this type.
   *
   * <p>A and CNAME can never be at one name together, so they share one resource that changes from
   * one to the other.
   *
   * @return true for A and CNAME
   */
  public boolean leadsItsName() {
    return this == A || this == CNAME;
  }
}
