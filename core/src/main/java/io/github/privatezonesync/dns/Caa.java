package io.github.privatezonesync.dns;

import io.github.privatezonesync.problem.InvalidValue;

/**
 * The data of a CAA record (RFC 8659).
 *
 * @param flags 0 to 255; 128 makes the tag critical
 * @param tag {@code issue}, {@code issuewild}, {@code iodef} or another tag of letters and digits
 * @param value the tag's value without quotes
 */
public record Caa(int flags, String tag, String value) implements RecordData {
  /**
   * Checks the fields.
   *
   * @throws InvalidValue if the flags are out of range or the tag is not letters and digits
   */
  public Caa {
    FieldChecks.uint8("flags", flags);
    if (!tag.matches("[a-z0-9]{1,15}")) {
      throw new InvalidValue(
          "tag %s is not 1 to 15 lower-case letters and digits; use issue, issuewild or iodef",
          tag);
    }
  }

  @Override
  public RecordType type() {
    return RecordType.CAA;
  }

  @Override
  public String presentation() {
    return flags + " " + tag + " \"" + Txt.quoted(value) + "\"";
  }
}
