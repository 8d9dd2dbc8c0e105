package io.github.privatezonesync.target.forward;

import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.problem.Place;
import java.util.List;

/**
 * A forwarded domain as one target has it.
 *
 * @param domain the domain
 * @param servers whom its questions go to, in the order of the declaration
 * @param unasked whom the declaration names too, and the cloud never asks: {@link
 *     ServerChoice#FIRST_ONLY}
 * @param port the port of the servers
 * @param carveOuts domains below it that are not forwarded, sorted
 * @param networks the keys of the target's networks that forward it, sorted
 */
public record PlannedRule(
    DomainName domain,
    List<PlannedServer> servers,
    List<PlannedServer> unasked,
    int port,
    List<DomainName> carveOuts,
    List<String> networks) {
  /** The port that name servers have (RFC 1035, 4.2). */
  public static final int DNS_PORT = 53;

  /** Keeps unmodifiable copies. */
  public PlannedRule {
    servers = List.copyOf(servers);
    unasked = List.copyOf(unasked);
    carveOuts = List.copyOf(carveOuts);
    networks = List.copyOf(networks);
  }

  /** {@return where a complaint about the rule points, seen from inside its target} */
  public Place place() {
    return Place.of("forwarded domain '" + domain + "'");
  }
}
