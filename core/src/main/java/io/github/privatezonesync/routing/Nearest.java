package io.github.privatezonesync.routing;

import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.WayOut;
import io.github.privatezonesync.region.CloudRegion;
import io.github.privatezonesync.region.RegionCloud;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The endpoint that is nearest to who asks, after the exceptions.
 *
 * <p>Where the cloud can tell regions apart, it becomes a record set for each region of a client,
 * with the endpoint that this rule gives the region: the cloud only matches regions, it never ranks
 * them. Elsewhere a zone gives all its clients the same.
 *
 * @param sameCloudFirst whether an endpoint of the client's own cloud goes before a nearer one
 * @param overrides the endpoint for those who ask from a region, by region
 * @param fallback the endpoint for whom none is meant; empty for the nearest of all
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
   * Puts the endpoints of the client's own cloud before all others, however near those are.
   *
   * @return a changed copy
   */
  public Nearest preferSameCloud() {
    return new Nearest(true, overrides, fallback);
  }

  /**
   * Begins an exception for those who ask from one region.
   *
   * @param region the region of a client, for example {@code eu-west-1}
   * @return the exception, without its endpoint yet
   */
  public From from(String region) {
    return new From(this, region);
  }

  /**
   * The endpoint of a client that no endpoint is meant for, because each is limited to other
   * networks. Left out, it gets the nearest of all.
   *
   * @param site the region of the endpoint, or the name of its site
   * @return a changed copy
   */
  public Nearest otherwise(String site) {
    return new Nearest(sameCloudFirst, overrides, Optional.of(site));
  }

  /**
   * An exception that lacks its endpoint.
   *
   * @param nearest the routing it is an exception of
   * @param region the region of those it is for
   */
  public record From(Nearest nearest, String region) {
    /**
     * Ends the exception.
     *
     * @param site the region of the endpoint that they get, or the name of its site
     * @return the routing with the exception
     */
    public Nearest use(String site) {
      Map<String, String> overrides = new LinkedHashMap<>(nearest.overrides());
      overrides.put(region, site);
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
    if (sameCloudFirst) {
      Optional<RegionCloud> cloud = client.region().map(CloudRegion::cloud);
      List<Endpoint> same =
          meant.stream().filter(endpoint -> endpoint.cloud().equals(cloud)).toList();
      if (!same.isEmpty()) {
        return nearest(same, client, "nearest of its cloud");
      }
    }
    return nearest(meant, client, "nearest");
  }

  private Optional<Endpoint> exception(Service service, Client client) {
    return Optional.ofNullable(overrides.get(client.regionName())).flatMap(service::at);
  }

  /** The endpoints are sorted by site, so that of several at one distance the first is taken. */
  private static Choice nearest(List<Endpoint> endpoints, Client client, String reason) {
    Choice nearest = Choice.nothing();
    double least = Double.POSITIVE_INFINITY;
    for (Endpoint endpoint : endpoints) {
      double distance = endpoint.kilometresFrom(client).orElse(Double.MAX_VALUE);
      if (distance < least) {
        least = distance;
        nearest = Choice.of(endpoint, reason);
      }
    }
    return nearest;
  }

  @Override
  public ServiceSets sets(ServiceZone zone) {
    List<Problem> problems = new ArrayList<>();
    Map<String, Endpoint> byRegion = byRegion(zone, problems);
    if (!problems.isEmpty()) {
      return new ServiceSets(List.of(), problems);
    }
    if (!zone.isOfOneRegion() && zone.cloud().routes().containsKey(Route.Kind.BY_REGION)) {
      List<RecordSet> sets = new ArrayList<>();
      byRegion.forEach(
          (region, endpoint) ->
              sets.addAll(zone.sets(List.of(endpoint), Optional.of(Route.byRegion(region)))));
      return zone.within(Route.Kind.BY_REGION, sets, "divide the networks over several targets");
    }
    List<Endpoint> different = byRegion.values().stream().distinct().toList();
    if (different.size() > 1) {
      return ServiceSets.refused(
          zone.problem(
              "%s answers every network of a zone alike, but %s; declare a zone for each region"
                  + " with %s",
              zone.cloud().name(),
              byRegion.entrySet().stream()
                  .map(of -> of.getKey() + " would get '" + of.getValue().site() + "'")
                  .collect(Collectors.joining(", ")),
              WayOut.setting("perRegion").open()));
    }
    return ServiceSets.of(different.isEmpty() ? List.of() : zone.sets(different, Optional.empty()));
  }

  /** The endpoint that the clients of each region get, sorted by region. */
  private Map<String, Endpoint> byRegion(ServiceZone zone, List<Problem> problems) {
    Map<String, Endpoint> byRegion = new TreeMap<>();
    Map<String, Client> firsts = new TreeMap<>();
    Set<String> reported = new HashSet<>();
    for (Client client : zone.clientsThatMayDiffer()) {
      if (isUnplaced(zone, client)) {
        if (client.regionName().isBlank() || reported.add(client.regionName())) {
          problems.add(unplaced(zone, client));
        }
        continue;
      }
      Endpoint endpoint = zone.planned().choice(client).shares().get(0).endpoint();
      Endpoint other = byRegion.putIfAbsent(client.regionName(), endpoint);
      Client first = firsts.computeIfAbsent(client.regionName(), region -> client);
      if (other != null
          && !other.equals(endpoint)
          && reported.add(first.network() + "/" + client.network())) {
        problems.add(
            zone.problem(
                "networks '%s' and '%s' are both in %s and would get different endpoints, '%s' and"
                    + " '%s'; give them a target each",
                first.network(),
                client.network(),
                client.regionName(),
                other.site(),
                endpoint.site()));
      }
    }
    return byRegion;
  }

  /** No distance to a client without a place can be computed: it needs an exception. */
  private boolean isUnplaced(ServiceZone zone, Client client) {
    return client.region().flatMap(CloudRegion::point).isEmpty()
        && exception(zone.service(), client).isEmpty();
  }

  private static Problem unplaced(ServiceZone zone, Client client) {
    String region = client.regionName();
    if (region.isBlank()) {
      return zone.problem(
          "network '%s' has no region, so that nothing is nearest to it; give it one",
          client.network());
    }
    return zone.problem(
        client.region().isEmpty()
            ? "network '%s' is in '%s', which is no region that is known; correct it, or say what"
                + " the network gets with %s"
            : "network '%s' is in '%s', whose place is not published; say what it gets with %s",
        client.network(),
        region,
        WayOut.setting("from").text(region).then(WayOut.change("use").open()));
  }

  @Override
  public List<Problem> problems(ReadService service) {
    return service.endpoints().stream()
        .filter(endpoint -> endpoint.point().isEmpty())
        .map(
            endpoint ->
                Problem.of(
                    service.place(),
                    "the place of region '%s' is not published, so that no distance to it is known;"
                        + " give a site with coordinates by %s",
                    endpoint.site(),
                    WayOut.setting("at").open()))
        .toList();
  }

  @Override
  public Traits traits() {
    TreeMap<String, String> sorted = new TreeMap<>(overrides);
    return new Traits(
        Optional.empty(),
        Set.of(),
        Stream.concat(sorted.values().stream(), fallback.stream()).distinct().toList(),
        List.copyOf(sorted.keySet()),
        List.of());
  }

  @Override
  public Routing without(Set<String> sites) {
    return this;
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
