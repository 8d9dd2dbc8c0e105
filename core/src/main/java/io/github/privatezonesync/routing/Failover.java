package io.github.privatezonesync.routing;

import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.WayOut;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The first endpoint of an order that takes part, or the next one by its health: a primary record
 * set and a secondary one.
 *
 * @param order the sites of the endpoints
 */
public record Failover(List<String> order) implements Routing {
  private static final WayOut CALL = WayOut.setting("failover").open();

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
          : Choice.of(ordered.get(0), "alone in its order");
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
  public Optional<Need> needs() {
    return Optional.of(
        new Need(Route.Kind.FAILOVER, "failover by health", List.of(Need.ALL, Need.NEAREST)));
  }

  @Override
  public ServiceSets sets(ServiceZone zone) {
    return zone.alike(
        choice -> {
          Endpoint first = choice.shares().get(0).endpoint();
          List<RecordSet> sets = new ArrayList<>(zone.setOf(first, Route.primary(first.site())));
          choice
              .standby()
              .ifPresent(next -> sets.addAll(zone.setOf(next, Route.secondary(next.site()))));
          return sets;
        });
  }

  @Override
  public List<Problem> problems(ReadService service) {
    List<Problem> problems = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Set<String> repeated = new LinkedHashSet<>();
    for (String site : order) {
      if (!seen.add(site)) {
        repeated.add(site);
      }
    }
    for (String site : repeated) {
      problems.add(
          Problem.of(service.place(), "%s names '%s' twice; name it once", CALL, site));
    }
    if (service.sites().size() == 1) {
      problems.add(
          Problem.of(
              service.place(),
              "%s needs at least two endpoints, but there is one; add another, or leave the routing"
                  + " out",
              CALL));
    }
    for (String site : service.sites()) {
      if (!seen.contains(site)) {
        problems.add(
            Problem.of(
                service.place(),
                "endpoint '%s' is not in the order of %s, which is %s; add it there",
                site,
                CALL,
                String.join(", ", order)));
      }
    }
    return problems;
  }

  @Override
  public List<Problem> missing(Service whole, ServiceZone zone) {
    if (!zone.cloud().routes().containsKey(Route.Kind.FAILOVER)) {
      return List.of();
    }
    List<Client> clients = zone.clients().all();
    List<Endpoint> ordered =
        ordered(whole.endpoints()).stream()
            .filter(endpoint -> clients.stream().anyMatch(endpoint::isFor))
            .toList();
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      Endpoint endpoint = ordered.get(i);
      boolean hasHealth = endpoint.health(zone.cloud().health()).isPresent();
      zone.cloud()
          .failoverNeeds()
          .missing(hasHealth, i == ordered.size() - 1)
          .ifPresent(
              what -> problems.add(Problem.of(whole.place().endpoint(endpoint.site()), what)));
    }
    return problems;
  }

  @Override
  public Set<EndpointDetail> details() {
    return Set.of(EndpointDetail.HEALTH);
  }

  @Override
  public Mentions mentions() {
    return new Mentions(order.stream().distinct().toList(), List.of());
  }

  @Override
  public Routing without(Set<String> sites) {
    return new Failover(order.stream().filter(site -> !sites.contains(site)).toList());
  }

  @Override
  public String words() {
    return "failover " + String.join(", ", order);
  }

  @Override
  public String words(Share share) {
    return share.endpoint().site();
  }

  @Override
  public Map<String, List<String>> facts() {
    return Map.of("order", order);
  }
}
