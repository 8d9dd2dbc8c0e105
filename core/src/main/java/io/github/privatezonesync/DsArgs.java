package io.github.privatezonesync;

import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.dns.Ds;
import io.github.privatezonesync.dns.RecordValue;
import io.github.privatezonesync.dns.RecordValueArgs;

/**
 * The digest of a delegated zone's key as a user writes it.
 *
 * @param keyTag 0 to 65535
 * @param algorithm the number of the key's algorithm, 0 to 255
 * @param digestType 1 (SHA-1), 2 (SHA-256), 4 (SHA-384)
 * @param digest the digest in hexadecimal
 */
public record DsArgs(int keyTag, int algorithm, int digestType, String digest)
    implements RecordValueArgs {
  /** Reads a text that is missing as an empty one. */
  public DsArgs {
    digest = Given.orEmpty(digest);
  }

  @Override
  public RecordValue parse(DomainName zone) {
    return new RecordValue.Known(new Ds(keyTag, algorithm, digestType, digest));
  }
}
