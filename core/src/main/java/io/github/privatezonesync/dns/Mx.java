package io.github.privatezonesync.dns;

import io.github.privatezonesync.problem.InvalidValue;
import java.util.Optional;

/**
 * The data of an MX record (RFC 1035, section 3.3.9).
 *
 * @param preference 0 to 65535, the lowest is tried first
 * @param exchange the mail server
 */
public record Mx(int preference, DomainName exchange) implements RecordData {
  /**
   * Checks the fields.
   *
   * @throws InvalidValue if the preference is out of range
   */
  public Mx {
    FieldChecks.uint16("preference", preference);
  }

  @Override
  public RecordType type() {
    return RecordType.MX;
  }

  @Override
  public Optional<DomainName> host() {
    return Optional.of(exchange);
  }

  @Override
  public String presentation() {
    return preference + " " + exchange.absolute();
  }
}
