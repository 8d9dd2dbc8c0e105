package io.github.privatezonesync;

import com.pulumi.core.Output;
import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.dns.RecordValue;
import io.github.privatezonesync.dns.RecordValueArgs;
import io.github.privatezonesync.dns.Sshfp;

/**
 * The fingerprint of an SSH host key as a user writes it.
 *
 * @param algorithm the number of the key's algorithm, 0 to 255; 4 is Ed25519
 * @param fingerprintType 1 (SHA-1) or 2 (SHA-256)
 * @param fingerprint the fingerprint in hexadecimal
 */
public record SshfpArgs(int algorithm, int fingerprintType, Leaf<String> fingerprint)
    implements RecordValueArgs {
  /** Reads a missing text as empty, which the plan refuses. */
  public SshfpArgs {
    fingerprint = Leaf.orEmpty(fingerprint);
  }

  /**
   * A fingerprint.
   *
   * @param algorithm the number of the key's algorithm, 0 to 255; 4 is Ed25519
   * @param fingerprintType 1 (SHA-1) or 2 (SHA-256)
   * @param fingerprint the fingerprint in hexadecimal
   * @return the value
   */
  public static SshfpArgs of(int algorithm, int fingerprintType, String fingerprint) {
    return new SshfpArgs(algorithm, fingerprintType, Leaf.text(fingerprint));
  }

  /**
   * A fingerprint that another resource gives.
   *
   * @param algorithm the number of the key's algorithm, 0 to 255; 4 is Ed25519
   * @param fingerprintType 1 (SHA-1) or 2 (SHA-256)
   * @param fingerprint the fingerprint in hexadecimal
   * @return the value
   */
  public static SshfpArgs of(int algorithm, int fingerprintType, Output<String> fingerprint) {
    return new SshfpArgs(algorithm, fingerprintType, Leaf.text(fingerprint));
  }

  @Override
  public RecordValue parse(DomainName zone) {
    return RecordValue.of(
        fingerprint,
        algorithm + " " + fingerprintType + " %s",
        text -> new Sshfp(algorithm, fingerprintType, text));
  }
}
