package io.github.privatezonesync.dns;

import io.github.privatezonesync.problem.InvalidValue;
import java.util.Optional;

/**
 * The data of a CNAME, PTR or NS record: one host name.
 *
 * @param type CNAME, PTR or NS
 * @param name the absolute name
 */
public record HostData(RecordType type, DomainName name) implements RecordData {
  /**
   * Checks the host.
   *
   * @throws InvalidValue if it is the root, which no such record can mean
   */
  public HostData {
    if (name.isRoot()) {
      throw new InvalidValue("target %s is the root, which is no host", name);
    }
  }

  /** Name servers are asked, not asked for. */
  @Override
  public Optional<DomainName> host() {
    return type == RecordType.NS ? Optional.empty() : Optional.of(name);
  }

  @Override
  public String presentation() {
    return name.absolute();
  }
}
