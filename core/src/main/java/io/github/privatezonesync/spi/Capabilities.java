package io.github.privatezonesync.spi;

import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.Route;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one cloud's private zones can hold, as data.
 *
 * <p>The checks of a plan, its budget and the table in the README are all made from this.
 *
 * @param cloud the cloud's own name for its service, for example {@code Azure Private DNS}
 * @param networkWord what the cloud calls a network, for example {@code virtual network}
 * @param types the record types a private zone takes
 * @param limits the documented limits; a kind that is missing has no public number
 * @param routes the ways in which the cloud chooses among the sets of a name and type, with the
 *     most sets that each takes, {@link Integer#MAX_VALUE} if there is no public number; empty
 *     where a name and type has one set
 * @param foreignNetworks who associates a network of another account
 */
public record Capabilities(
    String cloud,
    String networkWord,
    Set<RecordType> types,
    Map<Limit, Long> limits,
    Map<Route.Kind, Integer> routes,
    ForeignNetworks foreignNetworks) {

  /** Keeps unmodifiable copies in the order of the enumerations. */
  public Capabilities {
    types = Collections.unmodifiableSet(EnumSet.copyOf(types));
    EnumMap<Limit, Long> ordered = new EnumMap<>(Limit.class);
    ordered.putAll(limits);
    limits = Collections.unmodifiableMap(ordered);
    routes = Map.copyOf(routes);
  }

  /**
   * What a zone can hold that chooses among no sets.
   *
   * @param cloud the cloud's own name for its service
   * @param networkWord what the cloud calls a network
   * @param types the record types a private zone takes
   * @param limits the documented limits
   * @param foreignNetworks who associates a network of another account
   */
  public Capabilities(
      String cloud,
      String networkWord,
      Set<RecordType> types,
      Map<Limit, Long> limits,
      ForeignNetworks foreignNetworks) {
    this(cloud, networkWord, types, limits, Map.of(), foreignNetworks);
  }

  /**
   * What is wrong with a use of one of the limits of a zone.
   *
   * @param limit what is limited
   * @param used how much is used
   * @return the problem of the whole target; empty within the limit and where there is none
   */
  public Optional<Problem> exceeded(Limit limit, long used) {
    Long most = limits.get(limit);
    if (most == null || used <= most) {
      return Optional.empty();
    }
    String what = "%d %s; %s takes at most %d".formatted(used, limit.words(), cloud, most);
    return Optional.of(new Problem("", what));
  }
}
