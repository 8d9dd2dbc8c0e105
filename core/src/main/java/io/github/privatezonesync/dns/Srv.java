package io.github.privatezonesync.dns;

import io.github.privatezonesync.problem.InvalidValue;
import java.util.Optional;

/**
 * The data of an SRV record (RFC 2782).
 *
 * @param priority 0 to 65535, the lowest is tried first
 * @param weight 0 to 65535, the share among equal priorities
 * @param port 0 to 65535
 * @param target the host, or the root where the service does not exist
 */
public record Srv(int priority, int weight, int port, DomainName target) implements RecordData {
  /**
   * Checks the fields.
   *
   * @throws InvalidValue if a number is out of range
   */
  public Srv {
    FieldChecks.uint16("priority", priority);
    FieldChecks.uint16("weight", weight);
    FieldChecks.uint16("port", port);
  }

  @Override
  public RecordType type() {
    return RecordType.SRV;
  }

  @Override
  public Optional<DomainName> host() {
    return Optional.of(target);
  }

  @Override
  public String presentation() {
    return priority + " " + weight + " " + port + " " + target.absolute();
  }
}
