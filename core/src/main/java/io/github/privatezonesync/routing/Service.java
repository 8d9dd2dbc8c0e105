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
 * One name that answers each network with the endpoint that serves it best.
 *
 * @param name the name in the zone
 * @param ttl how long an answer may be kept
 * @param endpoints the endpoints that are not drained, sorted by site; at least one, all with the
 *     same record types
 * @param drained the sites of the drained endpoints
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
   * @param client the client
   * @return the endpoints that are not limited to other networks, sorted by site
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
   * @return the endpoint; empty if there is none, or if it is drained
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
   * The place for complaints about this service.
   *
   * @return for example {@code service 'inference'}
   */
  public Place place() {
    return Place.service(name.toString());
  }
}
