package io.github.privatezonesync.dns;

import io.github.privatezonesync.problem.InvalidValue;

/**
 * The data of a NAPTR record (RFC 3403).
 *
 * @param order 0 to 65535, the lowest is used first
 * @param preference 0 to 65535 within one order
 * @param flags letters and digits, for example {@code S}
 * @param service for example {@code SIP+D2U}
 * @param regexp the substitution, empty where a replacement is given
 * @param replacement the next name, the root where a regexp is given
 */
public record Naptr(
    int order, int preference, String flags, String service, String regexp, DomainName replacement)
    implements RecordData {
  /**
   * Checks the fields.
   *
   * @throws InvalidValue if a number is out of range, a text has more than 255 bytes, the flags are
   *     not letters and digits, or regexp and replacement are both given
   */
  public Naptr {
    FieldChecks.uint16("order", order);
    FieldChecks.uint16("preference", preference);
    FieldChecks.characterString("flags", flags);
    if (!flags.matches("[A-Za-z0-9]*")) {
      throw new InvalidValue("flags %s are not letters and digits", flags);
    }
    FieldChecks.characterString("service", service);
    FieldChecks.characterString("regexp", regexp);
    if (!regexp.isEmpty() && !replacement.isRoot()) {
      throw new InvalidValue(
          "regexp %s is given beside a replacement; write '.' as the replacement, or no regexp",
          regexp);
    }
  }

  @Override
  public RecordType type() {
    return RecordType.NAPTR;
  }

  @Override
  public String presentation() {
    return "%d %d \"%s\" \"%s\" \"%s\" %s"
        .formatted(
            order,
            preference,
            Txt.quoted(flags),
            Txt.quoted(service),
            Txt.quoted(regexp),
            replacement.absolute());
  }
}
