package io.github.privatezonesync.dns;

import io.github.privatezonesync.problem.InvalidValue;

/**
 * The data of a TLSA record (RFC 6698).
 *
 * @param usage 0 to 3
 * @param selector 0 (whole certificate) or 1 (public key)
 * @param matchingType 0 (exact), 1 (SHA-256) or 2 (SHA-512)
 * @param association the certificate data in hexadecimal
 */
public record Tlsa(int usage, int selector, int matchingType, String association)
    implements RecordData {
  /**
   * Checks the fields.
   *
   * @throws InvalidValue if a number is out of range or the data does not have the length of its
   *     type
   */
  public Tlsa {
    FieldChecks.within("usage", usage, 0, 3);
    FieldChecks.within("selector", selector, 0, 1);
    FieldChecks.within("matching type", matchingType, 0, 2);
    association = FieldChecks.hex("certificate data", association, matchingType * 64);
  }

  @Override
  public RecordType type() {
    return RecordType.TLSA;
  }

  @Override
  public int octets() {
    return 3 + association.length() / 2;
  }

  @Override
  public String presentation() {
    return usage + " " + selector + " " + matchingType + " " + association;
  }
}
