package io.github.privatezonesync.routing;

import io.github.privatezonesync.region.CloudRegion;
import io.github.privatezonesync.region.GeographicPoint;
import io.github.privatezonesync.region.RegionCloud;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a client gets of a service, and why: the rule that every cloud must keep.
 *
 * <p>Of the endpoints that take part, a client may get those that are not limited to other
 * networks. {@link Routing#nearest()} takes of them the one at the smallest great-circle distance
 * from the client's region, ties by the name of the site, after its exceptions; if there is none,
 * it takes the one of {@link Routing.Nearest#otherwise}, or else the nearest of all. {@link
 * Routing#failover} takes the first of its order, and has the second stand by. With {@link
 * Routing#latency()} the client gets one of them, and the cloud alone knows which.
 *
 * @param shares the endpoints with their parts of the answers, sorted by site; empty if the client
 *     gets none
 * @param standby the endpoint that it gets in the place of the only one while the health of that
 *     one is bad; empty if there is none
 * @param reason why, in some words
 */
public record Choice(List<Share> shares, Optional<Endpoint> standby, String reason) {
  /** Keeps an unmodifiable copy. */
  public Choice {
    shares = List.copyOf(shares);
  }

  /**
   * A choice in which no endpoint stands by.
   *
   * @param shares the endpoints with their parts of the answers, sorted by site
   * @param reason why, in some words
   */
  public Choice(List<Share> shares, String reason) {
    this(shares, Optional.empty(), reason);
  }

  /**
   * The choice of a service for a client.
   *
   * @param service the service
   * @param client who asks; for {@link Routing#nearest()} in a region whose place is known, unless
   *     there is an exception for it
   * @return the choice
   */
  public static Choice of(Service service, Client client) {
    List<Endpoint> meant =
        service.endpoints().stream().filter(endpoint -> endpoint.isFor(client)).toList();
    if (service.routing() instanceof Routing.Nearest nearest) {
      return nearest(service, nearest, meant, client);
    }
    if (service.routing() instanceof Routing.Failover failover) {
      return failover(failover, meant);
    }
    if (service.routing() instanceof Routing.Latency) {
      return latency(meant);
    }
    return service.routing() instanceof Routing.All ? all(meant) : weighted(meant);
  }

  /**
   * How far the client is from the only endpoint that it gets.
   *
   * @param client the client of this choice
   * @return kilometres; empty if there are several endpoints, or if a place is not known
   */
  public OptionalDouble kilometres(Client client) {
    return shares.size() == 1
        ? distance(point(client), shares.get(0).endpoint())
        : OptionalDouble.empty();
  }

  private static Choice all(List<Endpoint> meant) {
    return new Choice(meant.stream().map(endpoint -> new Share(endpoint, 1)).toList(), "all");
  }

  private static Choice latency(List<Endpoint> meant) {
    return new Choice(
        meant.stream().map(endpoint -> new Share(endpoint, 0)).toList(),
        "decided by " + RegionCloud.AWS.words());
  }

  private static Choice weighted(List<Endpoint> meant) {
    double sum = meant.stream().mapToInt(Endpoint::weight).sum();
    return new Choice(
        meant.stream()
            .filter(endpoint -> endpoint.weight() > 0)
            .map(endpoint -> new Share(endpoint, endpoint.weight() / sum))
            .toList(),
        "by weight");
  }

  private static Choice failover(Routing.Failover routing, List<Endpoint> meant) {
    List<Endpoint> order =
        routing.order().stream().flatMap(site -> at(meant, site).stream()).toList();
    if (order.size() < 2) {
      return new Choice(
          order.stream().map(endpoint -> new Share(endpoint, 1)).toList(),
          order.isEmpty() ? "no endpoint" : "alone in its order");
    }
    Endpoint standby = order.get(1);
    return new Choice(
        List.of(new Share(order.get(0), 1)),
        Optional.of(standby),
        "first of its order, else %s by health".formatted(standby.site()));
  }

  private static Choice nearest(
      Service service, Routing.Nearest routing, List<Endpoint> meant, Client client) {
    Optional<Endpoint> override =
        Optional.ofNullable(routing.overrides().get(client.regionName()))
            .flatMap(site -> at(service.endpoints(), site));
    if (override.isPresent()) {
      return one(override.get(), "override");
    }
    if (meant.isEmpty()) {
      return routing
          .fallback()
          .flatMap(site -> at(service.endpoints(), site))
          .map(endpoint -> one(endpoint, "otherwise"))
          .orElseGet(() -> nearest(service.endpoints(), client, "nearest, none is meant for it"));
    }
    if (routing.sameCloudFirst()) {
      Optional<RegionCloud> cloud = client.region().map(CloudRegion::cloud);
      List<Endpoint> same =
          meant.stream().filter(endpoint -> endpoint.cloud().equals(cloud)).toList();
      if (!same.isEmpty()) {
        return nearest(same, client, "nearest of its cloud");
      }
    }
    return nearest(meant, client, "nearest");
  }

  private static Choice nearest(List<Endpoint> endpoints, Client client, String reason) {
    Optional<GeographicPoint> from = point(client);
    return endpoints.stream()
        .min(
            Comparator.comparingDouble(
                    (Endpoint endpoint) -> distance(from, endpoint).orElse(Double.MAX_VALUE))
                .thenComparing(Endpoint::site))
        .map(endpoint -> one(endpoint, reason))
        .orElseGet(() -> new Choice(List.of(), "no endpoint"));
  }

  private static Choice one(Endpoint endpoint, String reason) {
    return new Choice(List.of(new Share(endpoint, 1)), reason);
  }

  private static Optional<Endpoint> at(List<Endpoint> endpoints, String site) {
    return endpoints.stream().filter(endpoint -> endpoint.site().equals(site)).findFirst();
  }

  private static Optional<GeographicPoint> point(Client client) {
    return client.region().flatMap(CloudRegion::point);
  }

  private static OptionalDouble distance(Optional<GeographicPoint> from, Endpoint endpoint) {
    return from.isPresent() && endpoint.point().isPresent()
        ? OptionalDouble.of(from.get().distanceTo(endpoint.point().get()))
        : OptionalDouble.empty();
  }
}
