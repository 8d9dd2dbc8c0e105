package io.github.privatezonesync;

import com.pulumi.core.Output;
import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.dns.Ds;
import io.github.privatezonesync.dns.Leaf;
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
public record DsArgs(int keyTag, int algorithm, int digestType, Leaf<String> digest)
    implements RecordValueArgs {
  /** Reads a missing text as empty, which the plan refuses. */
  public DsArgs {
    digest = Leaf.orEmpty(digest);
  }

  /**
   * A digest.
   *
   * @param keyTag 0 to 65535
   * @param algorithm the number of the key's algorithm, 0 to 255
   * @param digestType 1 (SHA-1), 2 (SHA-256), 4 (SHA-384)
   * @param digest the digest in hexadecimal
   * @return the value
   */
  public static DsArgs of(int keyTag, int algorithm, int digestType, String digest) {
    return new DsArgs(keyTag, algorithm, digestType, Leaf.text(digest));
  }

  /**
   * A digest that another resource gives.
   *
   * @param keyTag 0 to 65535
   * @param algorithm the number of the key's algorithm, 0 to 255
   * @param digestType 1 (SHA-1), 2 (SHA-256), 4 (SHA-384)
   * @param digest the digest in hexadecimal
   * @return the value
   */
  public static DsArgs of(int keyTag, int algorithm, int digestType, Output<String> digest) {
    return new DsArgs(keyTag, algorithm, digestType, Leaf.text(digest));
  }

  @Override
  public RecordValue parse(DomainName zone) {
    return RecordValue.of(
        digest,
        keyTag + " " + algorithm + " " + digestType + " %s",
        text -> new Ds(keyTag, algorithm, digestType, text));
  }
}
