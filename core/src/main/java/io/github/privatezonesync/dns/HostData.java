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
   * @throws InvalidValue if it is the root, which means nothing in such a record
   */
  public HostData {
    if (name.isRoot()) {
      throw new InvalidValue("target %s is the root, which is not a host", name);
    }
  }

  /**
   * Empty for NS: a client sends its question to a name server and does not ask for the server
   * itself.
   */
  @Override
  public Optional<DomainName> host() {
    return type == RecordType.NS ? Optional.empty() : Optional.of(name);
  }

  @Override
  public String presentation() {
    return name.absolute();
  }
}
