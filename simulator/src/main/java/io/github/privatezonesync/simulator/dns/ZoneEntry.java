package io.github.privatezonesync.simulator.dns;

/** What a zone holds: a set that answers alone for its name and type, or one of several. */
public sealed interface ZoneEntry permits ZoneRecordSet, RoutedSet {
  /**
   * The owner.
   *
   * @return the absolute name, in lower case
   */
  DomainName name();

  /**
   * The type of the records.
   *
   * @return the type
   */
  DnsType type();
}
