package io.github.privatezonesync;

import io.github.privatezonesync.dns.DomainName;
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
public record SshfpArgs(int algorithm, int fingerprintType, String fingerprint)
    implements RecordValueArgs {
  /** Reads a text that is missing as an empty one. */
  public SshfpArgs {
    fingerprint = Given.orEmpty(fingerprint);
  }

  @Override
  public RecordValue parse(DomainName zone) {
    return new RecordValue.Known(new Sshfp(algorithm, fingerprintType, fingerprint));
  }
}
