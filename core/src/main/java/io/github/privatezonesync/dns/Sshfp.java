package io.github.privatezonesync.dns;

import io.github.privatezonesync.problem.InvalidValue;

/**
 * The data of an SSHFP record (RFC 4255).
 *
 * @param algorithm the number of the key's algorithm, 0 to 255; 4 is Ed25519
 * @param fingerprintType 1 (SHA-1), 2 (SHA-256) or another number up to 255
 * @param fingerprint the fingerprint in hexadecimal
 */
public record Sshfp(int algorithm, int fingerprintType, String fingerprint) implements RecordData {
  /**
   * Checks the fields.
   *
   * @throws InvalidValue if a number is out of range or the fingerprint does not have the length of
   *     its type
   */
  public Sshfp {
    FieldChecks.uint8("algorithm", algorithm);
    FieldChecks.uint8("fingerprint type", fingerprintType);
    fingerprint = FieldChecks.hex("fingerprint", fingerprint, digits(fingerprintType));
  }

  private static int digits(int fingerprintType) {
    return switch (fingerprintType) {
      case 1 -> 40;
      case 2 -> 64;
      default -> 0;
    };
  }

  @Override
  public RecordType type() {
    return RecordType.SSHFP;
  }

  @Override
  public String presentation() {
    return algorithm + " " + fingerprintType + " " + fingerprint;
  }
}
