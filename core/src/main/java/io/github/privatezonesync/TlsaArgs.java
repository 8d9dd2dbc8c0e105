package io.github.privatezonesync;

import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.dns.RecordValue;
import io.github.privatezonesync.dns.RecordValueArgs;
import io.github.privatezonesync.dns.Tlsa;

/**
 * The certificate of a TLS service as a user writes it.
 *
 * @param usage 0 to 3
 * @param selector 0 (whole certificate) or 1 (public key)
 * @param matchingType 0 (exact), 1 (SHA-256) or 2 (SHA-512)
 * @param association the certificate data in hexadecimal
 */
public record TlsaArgs(int usage, int selector, int matchingType, String association)
    implements RecordValueArgs {
  /** Reads a text that is missing as an empty one. */
  public TlsaArgs {
    association = Given.orEmpty(association);
  }

  @Override
  public RecordValue parse(DomainName zone) {
    return new RecordValue.Known(new Tlsa(usage, selector, matchingType, association));
  }
}
