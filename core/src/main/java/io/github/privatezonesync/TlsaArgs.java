package io.github.privatezonesync;

import com.pulumi.core.Output;
import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.dns.Leaf;
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
public record TlsaArgs(int usage, int selector, int matchingType, Leaf<String> association)
    implements RecordValueArgs {
  /** Reads a missing text as empty, which the plan refuses. */
  public TlsaArgs {
    association = Leaf.orEmpty(association);
  }

  /**
   * A certificate.
   *
   * @param usage 0 to 3
   * @param selector 0 (whole certificate) or 1 (public key)
   * @param matchingType 0 (exact), 1 (SHA-256) or 2 (SHA-512)
   * @param association the certificate data in hexadecimal
   * @return the value
   */
  public static TlsaArgs of(int usage, int selector, int matchingType, String association) {
    return new TlsaArgs(usage, selector, matchingType, Leaf.text(association));
  }

  /**
   * A certificate whose data another resource gives.
   *
   * @param usage 0 to 3
   * @param selector 0 (whole certificate) or 1 (public key)
   * @param matchingType 0 (exact), 1 (SHA-256) or 2 (SHA-512)
   * @param association the certificate data in hexadecimal
   * @return the value
   */
  public static TlsaArgs of(int usage, int selector, int matchingType, Output<String> association) {
    return new TlsaArgs(usage, selector, matchingType, Leaf.text(association));
  }

  @Override
  public RecordValue parse(DomainName zone) {
    return RecordValue.of(
        association,
        usage + " " + selector + " " + matchingType + " %s",
        text -> new Tlsa(usage, selector, matchingType, text));
  }
}
