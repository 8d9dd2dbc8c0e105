package io.github.privatezonesync.routing;

import io.github.privatezonesync.dns.RecordName;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.Ttl;
import io.github.privatezonesync.problem.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One name that answers with the endpoint which serves the asking network best.
 *
 * @param name the name in the zone
 * @param ttl how long an answer may be kept
 * @param endpoints the endpoints that take part, sorted by site; at least one, all of the same
 *     record types
 * @param drained the sites of the endpoints that were taken out
 * @param routing how one of them is chosen
 */
public record Service(
    RecordName name, Ttl ttl, List<Endpoint> endpoints, Set<String> drained, Routing routing) {
  /** Keeps copies, sorted by site. */
  public Service {
    endpoints = endpoints.stream().sorted(Comparator.comparing(Endpoint::site)).toList();
    drained = Set.copyOf(drained);
  }

  /**
   * The record types that every endpoint answers with.
   *
   * @return for example A and AAAA
   */
  public Set<RecordType> types() {
    return endpoints.get(0).values().keySet();
  }

  /**
   * The endpoints that a client may get.
   *
   * @param client who asks
   * @return those that are not limited to other networks, sorted by site
   */
  public List<Endpoint> meantFor(Client client) {
    return isLimited()
        ? endpoints.stream().filter(endpoint -> endpoint.isFor(client)).toList()
        : endpoints;
  }

  /**
   * The endpoint of a site.
   *
   * @param site a region, or the name of another site
   * @return the endpoint; empty if none of those that take part is there
   */
  public Optional<Endpoint> at(String site) {
    return endpoints.stream().filter(endpoint -> endpoint.site().equals(site)).findFirst();
  }

  /**
   * Tells whether clients of one region may get different endpoints.
   *
   * @return true if an endpoint is limited to some networks
   */
  public boolean isLimited() {
    return endpoints.stream().anyMatch(endpoint -> !endpoint.networks().isEmpty());
  }

  /**
   * The service without the endpoints of some sites.
   *
   * @param sites the sites
   * @return a copy, possibly without any endpoint
   */
  public Service without(Set<String> sites) {
    if (sites.isEmpty()) {
      return this;
    }
    List<Endpoint> left = new ArrayList<>(endpoints);
    left.removeIf(endpoint -> sites.contains(endpoint.site()));
    return new Service(name, ttl, left, drained, routing.without(sites));
  }

  /**
   * Where a complaint about this service points.
   *
   * @return for example {@code service 'inference'}
   */
  public Place place() {
    return Place.service(name.toString());
  }
}
