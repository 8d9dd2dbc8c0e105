package io.github.privatezonesync.simulator.dns;

import org.xbill.DNS.Name;

/** What a zone holds: a set that answers alone for its name and type, or one of several. */
public sealed interface ZoneEntry permits ZoneRecordSet, RoutedSet {
  /**
   * The owner.
   *
   * @return the absolute name, in lower case
   */
  Name name();

  /**
   * The type of the records.
   *
   * @return the type, as in {@link org.xbill.DNS.Type}
   */
  int type();
}
