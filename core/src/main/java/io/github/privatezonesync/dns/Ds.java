package io.github.privatezonesync.dns;

import io.github.privatezonesync.problem.InvalidValue;

/**
 * The data of a DS record (RFC 4034, section 5).
 *
 * @param keyTag 0 to 65535
 * @param algorithm the number of the key's algorithm, 0 to 255
 * @param digestType 1 (SHA-1), 2 (SHA-256), 4 (SHA-384) or another number up to 255
 * @param digest the digest in hexadecimal
 */
public record Ds(int keyTag, int algorithm, int digestType, String digest) implements RecordData {
  /**
   * Checks the fields.
   *
   * @throws InvalidValue if a number is out of range or the digest does not have the length of its
   *     type
   */
  public Ds {
    FieldChecks.uint16("key tag", keyTag);
    FieldChecks.uint8("algorithm", algorithm);
    FieldChecks.uint8("digest type", digestType);
    digest = FieldChecks.hex("digest", digest, digits(digestType));
  }

  private static int digits(int digestType) {
    return switch (digestType) {
      case 1 -> 40;
      case 2 -> 64;
      case 4 -> 96;
      default -> 0;
    };
  }

  @Override
  public RecordType type() {
    return RecordType.DS;
  }

  @Override
  public String presentation() {
    return keyTag + " " + algorithm + " " + digestType + " " + digest;
  }
}
