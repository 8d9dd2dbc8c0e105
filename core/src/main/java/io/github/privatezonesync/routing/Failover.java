package io.github.privatezonesync.routing;

import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.ProblemList;
import io.github.privatezonesync.problem.Sentence;
import io.github.privatezonesync.problem.WayOut;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The first endpoint of an order that is not drained, or the next one while the first is unhealthy:
 * a primary record set and a secondary one.
 *
 * @param order the sites of the endpoints
 */
public record Failover(List<String> order) implements Routing {
  static final WayOut CALL = WayOut.setting("failover").open();
  private static final Need NEED =
      new Need(Route.Kind.FAILOVER, "failover by health", Need.ALL_OR_NEAREST);

  /** Keeps an unmodifiable copy. */
  public Failover {
    order = List.copyOf(order);
  }

  @Override
  public Choice choose(Service service, Client client) {
    List<Endpoint> ordered = ordered(service.meantFor(client));
    if (ordered.size() < 2) {
      return ordered.isEmpty()
          ? Choice.nothing()
          : Choice.of(ordered.get(0), "the only one left in its order");
    }
    Endpoint standby = ordered.get(1);
    return new Choice(
        List.of(Share.whole(ordered.get(0))),
        Optional.of(standby),
        "first of its order, else " + standby.site() + " by health");
  }

  private List<Endpoint> ordered(List<Endpoint> endpoints) {
    return order.stream()
        .flatMap(site -> endpoints.stream().filter(endpoint -> endpoint.site().equals(site)))
        .toList();
  }

  @Override
  public List<RecordSet> sets(ServiceZone zone) {
    if (zone.cloud().routes().containsKey(Route.Kind.FAILOVER)) {
      checkHealth(zone);
    }
    return zone.routed(
        NEED,
        choice -> {
          Endpoint first = choice.endpoints().get(0);
          List<RecordSet> sets = zone.setOf(first, Route.primary(first.site()));
          choice
              .standby()
              .ifPresent(next -> sets.addAll(zone.setOf(next, Route.secondary(next.site()))));
          return sets;
        });
  }

  /** Checks that the cloud can know the health of the endpoints, drained or not. */
  private void checkHealth(ServiceZone zone) {
    List<Endpoint> ordered = new ArrayList<>(ordered(zone.whole().endpoints()));
    ordered.removeIf(endpoint -> zone.clients().stream().noneMatch(endpoint::isFor));
    for (Endpoint endpoint : ordered) {
      boolean last = endpoint.equals(ordered.get(ordered.size() - 1));
      boolean hasHealth = endpoint.health(zone.cloud().health()).isPresent();
      Optional<Sentence> missing = zone.cloud().failoverNeeds().missing(hasHealth, last);
      Place where = zone.whole().place().endpoint(endpoint.site());
      missing.ifPresent(what -> zone.problems().add(Problem.of(where, what)));
    }
  }

  @Override
  public void check(ReadService service) {
    ProblemList.repeated(order.stream())
        .forEach(site -> service.add("%s names '%s' twice; name it once", CALL, site));
    if (service.sites().size() == 1) {
      service.add(
          "%s needs at least two endpoints, but there is one; add another, or leave the routing out",
          CALL);
    }
    for (String site : service.sites()) {
      if (!order.contains(site)) {
        service.add(
            "endpoint '%s' is not in the order of %s, which is %s; add it there",
            site, CALL, String.join(", ", order));
      }
    }
  }

  @Override
  public Traits traits() {
    return new Traits(
        Set.of(EndpointDetail.HEALTH), order.stream().distinct().toList(), List.of(), order);
  }

  @Override
  public Routing without(Set<String> sites) {
    return new Failover(order.stream().filter(site -> !sites.contains(site)).toList());
  }

  @Override
  public String words() {
    return "failover " + String.join(", ", order);
  }
}
