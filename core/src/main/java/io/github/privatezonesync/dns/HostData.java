package io.github.privatezonesync.dns;

import io.github.privatezonesync.problem.InvalidValue;

/**
 * The data of a CNAME, PTR or NS record: one host name.
 *
 * @param type CNAME, PTR or NS
 * @param host the absolute name
 */
public record HostData(RecordType type, DomainName host) implements RecordData {
  /**
   * Checks the host.
   *
   * @throws InvalidValue if it is the root, which no such record can mean
   */
  public HostData {
    if (host.isRoot()) {
      throw new InvalidValue("target %s is the root, which is no host", host);
    }
  }

  @Override
  public String presentation() {
    return host.absolute();
  }
}
