package io.github.privatezonesync.forward;

import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.target.forward.PlannedServer;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Name servers outside of all clouds, as far as they are known.
 *
 * @param name what the user calls them
 * @param servers their addresses
 * @param sources from where they ask; empty for their addresses
 * @param answers what they answer themselves
 * @param forwards whom they ask for what
 */
record OutsideServers(
    String name,
    List<Leaf<String>> servers,
    List<String> sources,
    Set<DomainName> answers,
    Map<DomainName, List<PlannedServer>> forwards) {
  /** For example {@code servers 'dc'}. */
  Place place() {
    return Place.of("servers '" + name + "'");
  }
}
