package io.github.privatezonesync.declared;

import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.target.ZoneTarget;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A private domain as a user wrote it, unchecked.
 *
 * @param domain the DNS name of the zones; empty if none was given
 * @param ttl the TTL of record sets and services that give none
 * @param physicalPrefix the prefix of physical names; empty for the component's name
 * @param targets where zones are declared, in the order written
 * @param records what the zones hold, in the order written
 * @param services the names that answer each client with the endpoint that serves it best, in the
 *     order written
 * @param drained the regions, or names of other sites, whose endpoints are taken out of the answers
 *     of every service
 * @param withheld the names that are left out of zones for one update, in the order written
 * @param leftAlone names in the zones that somebody else writes
 * @param nulls a problem for each null that was given
 */
public record Declaration(
    String domain,
    Duration ttl,
    Optional<String> physicalPrefix,
    List<ZoneTarget<?>> targets,
    List<RecordSetDeclaration> records,
    List<ServiceDeclaration> services,
    Set<String> drained,
    List<Withholding> withheld,
    List<LeftAlone> leftAlone,
    List<Problem> nulls) {
  /** Keeps unmodifiable copies. */
  public Declaration {
    targets = List.copyOf(targets);
    records = List.copyOf(records);
    services = List.copyOf(services);
    drained = Set.copyOf(drained);
    withheld = List.copyOf(withheld);
    leftAlone = List.copyOf(leftAlone);
    nulls = List.copyOf(nulls);
  }
}
