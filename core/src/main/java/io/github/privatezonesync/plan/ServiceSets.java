package io.github.privatezonesync.plan;

import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.RecordValue;
import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.region.CloudRegion;
import io.github.privatezonesync.routing.Choice;
import io.github.privatezonesync.routing.Choices;
import io.github.privatezonesync.routing.Client;
import io.github.privatezonesync.routing.Endpoint;
import io.github.privatezonesync.routing.Routing;
import io.github.privatezonesync.routing.Service;
import io.github.privatezonesync.routing.Share;
import io.github.privatezonesync.target.Capabilities;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The record sets that make one zone answer every client as the service means it, or the problem
 * that it cannot.
 *
 * <p>Where the cloud can tell regions apart, a service by distance has a set for each region of a
 * client, with the endpoint that the rule gives this region: the cloud only matches regions, it
 * never ranks them.
 */
final class ServiceSets {
  private final Service service;
  private final Choices choices;
  private final List<Client> clients;
  private final Capabilities capabilities;
  private final boolean perRegion;
  private final List<RecordSet> sets = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> unplaced = new HashSet<>();

  private ServiceSets(
      Service service, List<Client> clients, Capabilities capabilities, boolean perRegion) {
    this.service = service;
    this.choices = new Choices(service);
    this.clients = clients;
    this.capabilities = capabilities;
    this.perRegion = perRegion;
  }

  /**
   * Plans a service in one zone.
   *
   * @param clients who asks in the zone's networks
   * @param capabilities what the zone can hold
   * @param perRegion whether the zone is for the networks of one region
   */
  static ServiceSets of(
      Service service, List<Client> clients, Capabilities capabilities, boolean perRegion) {
    ServiceSets planned = new ServiceSets(service, clients, capabilities, perRegion);
    if (service.routing() instanceof Routing.Nearest nearest) {
      planned.nearest(nearest);
    } else {
      planned.alike(service.routing());
    }
    return planned;
  }

  List<RecordSet> sets() {
    return sets;
  }

  /** What is in the way, with places relative to the target. */
  List<Problem> problems() {
    return problems;
  }

  private void tell(String what) {
    problems.add(Problem.of(service.place(), what));
  }

  private void nearest(Routing.Nearest routing) {
    Map<String, Endpoint> byRegion = new TreeMap<>();
    Map<String, Client> firsts = new TreeMap<>();
    Set<String> told = new HashSet<>();
    for (Client client : clients) {
      if (isUnplaced(client, routing)) {
        continue;
      }
      Endpoint endpoint = choices.of(client).shares().get(0).endpoint();
      Endpoint other = byRegion.putIfAbsent(client.regionName(), endpoint);
      Client first = firsts.computeIfAbsent(client.regionName(), region -> client);
      if (other != null
          && !other.equals(endpoint)
          && told.add(first.network() + "/" + client.network())) {
        tell(
            "networks '%s' and '%s' are both in %s and would get different endpoints, '%s' and '%s';"
                    .formatted(
                        first.network(),
                        client.network(),
                        client.regionName(),
                        other.site(),
                        endpoint.site())
                + " give them a target each");
      }
    }
    if (!problems.isEmpty()) {
      return;
    }
    if (!perRegion && capabilities.routes().containsKey(Route.Kind.BY_REGION)) {
      byRegion.forEach(
          (region, endpoint) -> add(List.of(endpoint), Optional.of(Route.byRegion(region))));
      checkCount(Route.Kind.BY_REGION, byRegion.size());
    } else if (byRegion.values().stream().distinct().count() > 1) {
      tell(
          "%s answers every network of a zone alike, but %s; declare a zone for each region with"
                  .formatted(
                      capabilities.cloud(),
                      byRegion.entrySet().stream()
                          .map(e -> e.getKey() + " would get '" + e.getValue().site() + "'")
                          .collect(Collectors.joining(", ")))
              + " perRegion(..)");
    } else {
      byRegion.values().stream()
          .findFirst()
          .ifPresent(only -> add(List.of(only), Optional.empty()));
    }
  }

  /**
   * A client without a place needs an exception: no distance to it can be computed. It is told once
   * a region.
   */
  private boolean isUnplaced(Client client, Routing.Nearest routing) {
    if (client.region().flatMap(CloudRegion::point).isPresent()
        || hasEndpoint(routing.overrides().get(client.regionName()))) {
      return false;
    }
    String region = client.regionName();
    if (region.isBlank()) {
      tell(
          "network '%s' has no region, so that nothing is nearest to it; give it one"
              .formatted(client.network()));
    } else if (unplaced.add(region)) {
      tell(
          client.region().isEmpty()
              ? "network '%s' is in '%s', which is no region that is known; correct it, or say what"
                      .formatted(client.network(), region)
                  + " the network gets with from(\"%s\").use(..)".formatted(region)
              : "network '%s' is in '%s', whose place is not published; say what it gets with"
                      .formatted(client.network(), region)
                  + " from(\"%s\").use(..)".formatted(region));
    }
    return true;
  }

  private boolean hasEndpoint(@Nullable String site) {
    return service.endpoints().stream().anyMatch(endpoint -> endpoint.site().equals(site));
  }

  /**
   * All networks get the same: every endpoint, each in its part of the answers, or one by health.
   */
  private void alike(Routing routing) {
    Map<Choice, String> byChoice = new LinkedHashMap<>();
    clients.forEach(client -> byChoice.putIfAbsent(choices.of(client), client.network()));
    if (byChoice.size() > 1) {
      List<String> networks = List.copyOf(byChoice.values());
      tell(
          "networks '%s' and '%s' would get different endpoints, which only nearest() can give; take"
                  .formatted(networks.get(0), networks.get(1))
              + " the limits of its endpoints off, or give the networks a target each");
      return;
    }
    Optional<Choice> choice =
        byChoice.keySet().stream().filter(only -> !only.shares().isEmpty()).findFirst();
    if (choice.isEmpty()) {
      if (!clients.isEmpty()) {
        tell(
            "no endpoint is meant for network '%s'; take the limit of one off, or leave this target"
                    .formatted(clients.get(0).network())
                + " out with .except(..)");
      }
      return;
    }
    List<Endpoint> endpoints = choice.get().shares().stream().map(Share::endpoint).toList();
    if (routing instanceof Routing.All) {
      add(endpoints, Optional.empty());
    } else if (routing instanceof Routing.Failover) {
      if (has(Route.Kind.FAILOVER, "failover by health; use all() or nearest()")) {
        endpoints.forEach(first -> add(first, Route.primary(first.site())));
        choice.get().standby().ifPresent(next -> add(next, Route.secondary(next.site())));
      }
    } else if (routing instanceof Routing.Latency) {
      if (has(Route.Kind.BY_LATENCY, "answers by latency; use nearest()")) {
        endpoints.forEach(each -> add(each, Route.byLatency(each.site())));
        checkCount(Route.Kind.BY_LATENCY, endpoints.size());
      }
    } else if (has(Route.Kind.WEIGHTED, "weighted answers; use all() or nearest()")) {
      endpoints.forEach(each -> add(each, Route.weighted(each.site(), each.weight())));
      checkCount(Route.Kind.WEIGHTED, endpoints.size());
    }
  }

  /** Whether the cloud chooses among sets in this way. */
  private boolean has(Route.Kind kind, String missing) {
    if (capabilities.routes().containsKey(kind)) {
      return true;
    }
    tell(
        "%s has no %s, or leave this target out with .except(..)"
            .formatted(capabilities.cloud(), missing));
    return false;
  }

  private void checkCount(Route.Kind kind, int count) {
    Integer most = capabilities.routes().get(kind);
    if (most != null && count > most) {
      tell(
          "%d sets %s at one name; %s takes at most %d, %s"
              .formatted(
                  count,
                  kind,
                  capabilities.cloud(),
                  most,
                  kind == Route.Kind.BY_REGION
                      ? "divide the networks over several targets"
                      : "put the addresses of several endpoints into one"));
    }
  }

  /** A set of one endpoint, with what this cloud knows of the endpoint's health. */
  private void add(Endpoint endpoint, Route route) {
    add(
        List.of(endpoint),
        Optional.of(endpoint.health(capabilities.health()).map(route::checkedBy).orElse(route)));
  }

  private void add(List<Endpoint> endpoints, Optional<Route> route) {
    for (RecordType type : service.types()) {
      List<RecordValue> values =
          endpoints.stream().flatMap(endpoint -> endpoint.values(type).stream()).toList();
      sets.add(new RecordSet(service.name(), type, service.ttl(), values, route));
    }
  }
}
