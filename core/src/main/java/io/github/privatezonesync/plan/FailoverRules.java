package io.github.privatezonesync.plan;

import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.service.Client;
import io.github.privatezonesync.service.Endpoint;
import io.github.privatezonesync.service.Routing;
import io.github.privatezonesync.spi.Problem;
import io.github.privatezonesync.spi.ZoneTarget;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The rules of a service that fails over: about its order, and about the health of each site. */
final class FailoverRules {
  private FailoverRules() {}

  /** What is wrong with the order itself; nothing for a service with another routing. */
  static List<Problem> problems(ServiceDeclaration written, String where) {
    if (!(written.routing() instanceof Routing.Failover failover)) {
      return List.of();
    }
    List<Problem> problems = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Set<String> repeated = new LinkedHashSet<>();
    for (String site : failover.order()) {
      if (!seen.add(site)) {
        repeated.add(site);
      }
    }
    for (String site : repeated) {
      problems.add(
          new Problem(where, "failover(..) names '%s' twice; name it once".formatted(site)));
    }
    Set<String> sites = new TreeSet<>();
    written.endpoints().forEach(endpoint -> sites.add(endpoint.site()));
    if (sites.size() == 1) {
      problems.add(
          new Problem(
              where,
              "failover(..) needs at least two endpoints, but there is one; add another, or leave the"
                  + " routing out"));
    }
    for (String site : sites) {
      if (!seen.contains(site)) {
        problems.add(
            new Problem(
                where,
                "endpoint '%s' is not in the order of failover(..), which is %s; add it there"
                    .formatted(site, String.join(", ", failover.order()))));
      }
    }
    return problems;
  }

  /**
   * What the cloud of a target must know of the endpoints of a service that fails over, whichever
   * of them are drained just now.
   *
   * @param clients who asks in the target's networks
   */
  static List<Problem> missing(
      ZoneTarget<?> target, ParsedService.Result service, List<Client> clients) {
    if (!(service.written().routing() instanceof Routing.Failover failover)
        || !target.capabilities().routes().containsKey(Route.Kind.FAILOVER)) {
      return List.of();
    }
    List<Endpoint> order =
        failover.order().stream()
            .flatMap(site -> service.endpoints().stream().filter(e -> e.site().equals(site)))
            .filter(endpoint -> clients.stream().anyMatch(endpoint::isFor))
            .toList();
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      Endpoint endpoint = order.get(i);
      String where =
          "service '%s', endpoint '%s'".formatted(service.written().name(), endpoint.site());
      target
          .missingForFailover(endpoint.health(target.capabilities().cloud()), i == order.size() - 1)
          .ifPresent(what -> problems.add(new Problem(where, what)));
    }
    return problems;
  }
}
