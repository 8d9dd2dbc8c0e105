package io.github.privatezonesync.simulator.dns;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one zone says about a name and type in it (RFC 1034, section 4.3.2). */
sealed interface Lookup {
  /**
   * There is such a set, or a CNAME in its place.
   *
   * @param set the set, with the name that was asked for
   * @param wildcard the owner of the wildcard that covered the name, null if there was none
   * @param alias the set that the zone's alias stands for, null if the set is the zone's own
   */
  record Found(ZoneRecordSet set, @Nullable DomainName wildcard, @Nullable ZoneRecordSet alias)
      implements Lookup {}

  /**
   * There are several such sets, or CNAMEs in their place, of which one is chosen.
   *
   * @param sets the sets
   * @param asked the name that was asked for
   * @param wildcard the owner of the wildcard that covered the name, null if there was none
   */
  record Routed(List<RoutedSet> sets, DomainName asked, @Nullable DomainName wildcard)
      implements Lookup {
    /** Keeps an unmodifiable copy. */
    public Routed {
      sets = List.copyOf(sets);
    }
  }

  /**
   * The name exists, but not with this type.
   *
   * @param reason why it exists, in words
   */
  record NoData(String reason) implements Lookup {}

  /** The name does not exist. */
  record NxDomain() implements Lookup {}

  /**
   * The name lies below a delegation.
   *
   * @param cut the set of name servers
   */
  record Delegated(ZoneRecordSet cut) implements Lookup {}

  /**
   * The name has an alias of something that is not in the zone.
   *
   * @param set the set with the alias
   */
  record AliasOutside(ZoneRecordSet set) implements Lookup {}
}
