package io.github.privatezonesync.routing;

import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.problem.NullArguments;
import io.github.privatezonesync.problem.WayOut;
import io.github.privatezonesync.region.CloudRegion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The endpoint that is nearest to the client, unless an exception says otherwise.
 *
 * <p>If the cloud can answer each region differently, the service becomes a record set for each
 * region of a client, with the endpoint that this rule gives the region: the cloud only matches
 * regions and never ranks them. Otherwise a zone gives all its clients the same endpoint.
 *
 * @param sameCloudFirst whether an endpoint of the client's own cloud goes before a nearer one
 * @param overrides the endpoint for the clients in a region, by region
 * @param fallback the endpoint for clients that no endpoint is meant for; empty for the nearest of
 *     all
 */
public record Nearest(
    boolean sameCloudFirst, Map<String, String> overrides, Optional<String> fallback)
    implements Routing {
  static final Nearest OF_ALL = new Nearest(false, Map.of(), Optional.empty());

  /** Keeps an unmodifiable copy. */
  public Nearest {
    overrides = Map.copyOf(overrides);
  }

  /**
   * Puts the endpoints of the client's own cloud before all others, however near the others are.
   *
   * @return a changed copy
   */
  public Nearest preferSameCloud() {
    return new Nearest(true, overrides, fallback);
  }

  /**
   * Begins an exception for the clients in one region.
   *
   * @param region the region of a client, for example {@code eu-west-1}
   * @return the exception, still without its endpoint
   */
  public From from(String region) {
    return new From(this, NullArguments.text(region));
  }

  /**
   * Sets the endpoint for clients that no endpoint is meant for, because each is limited to other
   * networks. Left out, such a client gets the nearest of all.
   *
   * @param site the region of the endpoint, or the name of its site
   * @return a changed copy
   */
  public Nearest otherwise(String site) {
    return new Nearest(sameCloudFirst, overrides, Optional.of(NullArguments.text(site)));
  }

  /**
   * An exception that still lacks its endpoint.
   *
   * @param nearest the routing that it belongs to
   * @param region the region of its clients
   */
  public record From(Nearest nearest, String region) {
    /**
     * Completes the exception.
     *
     * @param site the region of the endpoint that these clients get, or the name of its site
     * @return the routing with the exception
     */
    public Nearest use(String site) {
      Map<String, String> overrides = new LinkedHashMap<>(nearest.overrides());
      overrides.put(region, NullArguments.text(site));
      return new Nearest(nearest.sameCloudFirst(), overrides, nearest.fallback());
    }
  }

  @Override
  public Choice choose(Service service, Client client) {
    Optional<Endpoint> override = exception(service, client);
    if (override.isPresent()) {
      return Choice.of(override.get(), "override");
    }
    List<Endpoint> meant = service.meantFor(client);
    if (meant.isEmpty()) {
      return fallback
          .flatMap(service::at)
          .map(endpoint -> Choice.of(endpoint, "otherwise"))
          .orElseGet(() -> nearest(service.endpoints(), client, "nearest, none is meant for it"));
    }
    if (!sameCloudFirst) {
      return nearest(meant, client, "nearest");
    }
    List<Endpoint> same = new ArrayList<>(meant);
    same.removeIf(endpoint -> !endpoint.cloud().equals(client.region().map(CloudRegion::cloud)));
    return same.isEmpty()
        ? nearest(meant, client, "nearest")
        : nearest(same, client, "nearest of its cloud");
  }

  private Optional<Endpoint> exception(Service service, Client client) {
    return Optional.ofNullable(overrides.get(client.regionName())).flatMap(service::at);
  }

  /** The endpoints are sorted by site, so the first of several at the same distance is taken. */
  private static Choice nearest(List<Endpoint> endpoints, Client client, String reason) {
    Endpoint nearest = null;
    double least = Double.POSITIVE_INFINITY;
    for (Endpoint endpoint : endpoints) {
      double distance = endpoint.kilometresFrom(client).orElse(Double.MAX_VALUE);
      if (distance < least) {
        least = distance;
        nearest = endpoint;
      }
    }
    return nearest == null ? Choice.nothing() : Choice.of(nearest, reason);
  }

  @Override
  public List<RecordSet> sets(ServiceZone zone) {
    Map<String, Endpoint> byRegion = byRegion(zone);
    if (!zone.problems().all().isEmpty() || byRegion.isEmpty()) {
      return List.of();
    }
    if (!zone.target().topology().isDivided()
        && zone.cloud().routes().containsKey(Route.Kind.BY_REGION)) {
      List<RecordSet> sets = new ArrayList<>();
      byRegion.forEach(
          (region, endpoint) ->
              sets.addAll(zone.sets(List.of(endpoint), Optional.of(Route.byRegion(region)))));
      return zone.within(Route.Kind.BY_REGION, sets, "divide the networks over several targets");
    }
    List<Endpoint> different = byRegion.values().stream().distinct().toList();
    if (different.size() == 1) {
      return zone.sets(different, Optional.empty());
    }
    List<String> answers = new ArrayList<>();
    byRegion.forEach((region, to) -> answers.add(region + " would get '" + to.site() + "'"));
    return zone.refused(
        "%s answers every network of a zone alike, but %s; declare a zone for each region with %s",
        zone.cloud().cloud(), String.join(", ", answers), WayOut.setting("perRegion").open());
  }

  /** The endpoint that the clients of each region get, sorted by region. */
  private Map<String, Endpoint> byRegion(ServiceZone zone) {
    Map<String, Endpoint> byRegion = new TreeMap<>();
    Map<String, Client> firsts = new HashMap<>();
    Set<String> reported = new HashSet<>();
    for (Client client : zone.clients()) {
      String region = client.regionName();
      if (isUnplaced(zone, client)) {
        if (region.isBlank() || reported.add(region)) {
          addUnplaced(zone, client);
        }
        continue;
      }
      Endpoint endpoint = zone.planned().choice(client).endpoints().get(0);
      Endpoint other = byRegion.putIfAbsent(region, endpoint);
      String first = firsts.computeIfAbsent(region, of -> client).network();
      if (other != null
          && !other.equals(endpoint)
          && reported.add(first + "/" + client.network())) {
        zone.add(
            "networks '%s' and '%s' are both in %s and would get different endpoints, '%s' and"
                + " '%s'; give them a target each",
            first, client.network(), region, other.site(), endpoint.site());
      }
    }
    return byRegion;
  }

  /** The distance to a client without a place cannot be computed: it needs an exception. */
  private boolean isUnplaced(ServiceZone zone, Client client) {
    return client.region().flatMap(CloudRegion::point).isEmpty()
        && exception(zone.service(), client).isEmpty();
  }

  private static void addUnplaced(ServiceZone zone, Client client) {
    String region = client.regionName();
    if (region.isBlank()) {
      zone.add(
          "network '%s' has no region, so nothing is nearest to it; give it one", client.network());
      return;
    }
    zone.add(
        client.region().isEmpty()
            ? "network '%s' is in '%s', which is not a known region; correct it, or say what the"
                + " network gets with %s"
            : "network '%s' is in '%s', whose place is not published; say what it gets with %s",
        client.network(),
        region,
        WayOut.setting("from").text(region).then(WayOut.change("use").open()));
  }

  @Override
  public void check(ReadService service) {
    for (Endpoint endpoint : service.endpoints()) {
      if (endpoint.point().isEmpty()) {
        service.add(
            "the place of region '%s' is not published, so no distance to it is known; give a"
                + " site with coordinates with %s",
            endpoint.site(), WayOut.setting("at").open());
      }
    }
  }

  @Override
  public Traits traits() {
    TreeMap<String, String> sorted = new TreeMap<>(overrides);
    return new Traits(
        Set.of(),
        Stream.concat(sorted.values().stream(), fallback.stream()).distinct().toList(),
        List.copyOf(sorted.keySet()),
        List.of());
  }

  @Override
  public String words() {
    StringBuilder text = new StringBuilder("nearest");
    if (sameCloudFirst) {
      text.append(", same cloud first");
    }
    new TreeMap<>(overrides)
        .forEach((region, site) -> text.append(", from ").append(region).append(' ').append(site));
    fallback.ifPresent(site -> text.append(", otherwise ").append(site));
    return text.toString();
  }
}
