package io.github.privatezonesync.plan;

import io.github.privatezonesync.declared.EndpointDeclaration;
import io.github.privatezonesync.declared.ServiceDeclaration;
import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.routing.Client;
import io.github.privatezonesync.routing.Endpoint;
import io.github.privatezonesync.routing.Routing;
import io.github.privatezonesync.target.Capabilities;
import io.github.privatezonesync.target.ZoneTarget;
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
  static List<Problem> problems(ServiceDeclaration written, Place where) {
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
          Problem.of(where, "failover(..) names '%s' twice; name it once".formatted(site)));
    }
    Set<String> sites = new TreeSet<>();
    written.endpoints().forEach(endpoint -> sites.add(endpoint.site()));
    if (sites.size() == 1) {
      problems.add(
          Problem.of(
              where,
              "failover(..) needs at least two endpoints, but there is one; add another, or leave the"
                  + " routing out"));
    }
    for (String site : sites) {
      if (!seen.contains(site)) {
        problems.add(
            Problem.of(
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
        || !target.info().capabilities().routes().containsKey(Route.Kind.FAILOVER)) {
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
      Place where = Place.service(service.written().name()).endpoint(endpoint.site());
      Capabilities capabilities = target.info().capabilities();
      capabilities
          .failoverNeeds()
          .missing(endpoint.health(capabilities.health()).isPresent(), i == order.size() - 1)
          .ifPresent(what -> problems.add(Problem.of(where, what)));
    }
    return problems;
  }

  /** An endpoint has at most one health that the cloud of a target knows. */
  static List<Problem> repeatedHealth(ZoneTarget<?> target, ParsedService.Result service) {
    Capabilities capabilities = target.info().capabilities();
    List<Problem> problems = new ArrayList<>();
    for (EndpointDeclaration endpoint : service.written().endpoints()) {
      long known =
          endpoint.health().stream()
              .filter(health -> capabilities.health().filter(k -> k.isInstance(health)).isPresent())
              .count();
      if (known > 1) {
        problems.add(
            Problem.of(
                Place.service(service.written().name()).endpoint(endpoint.site()),
                "two healths are given for %s; give it one",
                capabilities.cloud()));
      }
    }
    return problems;
  }
}
