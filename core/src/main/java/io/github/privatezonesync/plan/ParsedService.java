package io.github.privatezonesync.plan;

import io.github.privatezonesync.declared.EndpointDeclaration;
import io.github.privatezonesync.declared.ServiceDeclaration;
import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.dns.EndpointHealth;
import io.github.privatezonesync.dns.RecordName;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.RecordValue;
import io.github.privatezonesync.dns.RecordValueArgs;
import io.github.privatezonesync.dns.Ttl;
import io.github.privatezonesync.problem.InvalidValue;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.region.CloudRegion;
import io.github.privatezonesync.region.GeographicPoint;
import io.github.privatezonesync.region.Regions;
import io.github.privatezonesync.routing.Endpoint;
import io.github.privatezonesync.routing.Routing;
import io.github.privatezonesync.routing.Service;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads a regional service as it was written: a service, or problems. */
final class ParsedService {
  private static final int HEAVIEST = 255;
  private static final int LONGEST_SITE = 100;

  private final ServiceDeclaration written;
  private final DomainName zone;
  private final Set<String> networks;
  private final Set<String> regions;
  private final Place where;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> mistaken = new HashSet<>();

  private ParsedService(
      ServiceDeclaration written, DomainName zone, Set<String> networks, Set<String> regions) {
    this.written = written;
    this.zone = zone;
    this.networks = networks;
    this.regions = regions;
    this.where = Place.service(written.name());
  }

  /**
   * What became of a service.
   *
   * @param written what the user wrote
   * @param name its name, empty if it is invalid
   * @param service the service, empty if anything about it is invalid
   * @param endpoints its valid endpoints, drained ones too
   * @param problems what is wrong with it
   */
  record Result(
      ServiceDeclaration written,
      Optional<RecordName> name,
      Optional<Service> service,
      List<Endpoint> endpoints,
      List<Problem> problems) {}

  /**
   * Reads a service.
   *
   * @param networks every network, as {@code key} and as {@code target/key}
   * @param regions the regions of all networks, whether they are known or not
   * @param drained the sites that are drained for all services
   */
  static Result parse(
      ServiceDeclaration written,
      DomainName zone,
      Duration defaultTtl,
      Set<String> targetKeys,
      Set<String> networks,
      Set<String> regions,
      Set<String> drained) {
    ParsedService service = new ParsedService(written, zone, networks, regions);
    service.problems.addAll(TargetSelectionRules.problems(written, service.where, targetKeys));
    return service.parse(defaultTtl, drained);
  }

  private Result parse(Duration defaultTtl, Set<String> drainedEverywhere) {
    Optional<RecordName> name = name();
    Optional<Ttl> ttl = ttl(written.ttl().orElse(defaultTtl));
    List<Endpoint> endpoints = new ArrayList<>();
    written.endpoints().forEach(endpoint -> endpoint(endpoint).ifPresent(endpoints::add));
    checkEndpoints(endpoints);
    checkSites(endpoints);
    problems.addAll(FailoverRules.problems(written, where));
    Set<String> drained = new TreeSet<>(drainedEverywhere);
    drained.addAll(written.drained());
    drained.retainAll(endpoints.stream().map(Endpoint::site).collect(Collectors.toSet()));
    checkWhatIsLeft(endpoints, drained);
    boolean alias = endpoints.stream().anyMatch(e -> e.values().containsKey(RecordType.CNAME));
    if (alias && name.filter(RecordName::isApex).isPresent()) {
      tell("a host name cannot stand at the apex, where SOA and NS are; give addresses there");
    }
    if (name.isEmpty() || ttl.isEmpty() || !problems.isEmpty()) {
      return new Result(written, name, Optional.empty(), endpoints, problems);
    }
    Service service = new Service(name.get(), ttl.get(), endpoints, drained, written.routing());
    return new Result(written, name, Optional.of(service.without(drained)), endpoints, problems);
  }

  /** Of endpoints that are all valid, one must be left that answers. */
  private void checkWhatIsLeft(List<Endpoint> endpoints, Set<String> drained) {
    if (endpoints.isEmpty() || endpoints.size() < written.endpoints().size()) {
      return;
    }
    List<Endpoint> left =
        endpoints.stream().filter(endpoint -> !drained.contains(endpoint.site())).toList();
    if (left.isEmpty()) {
      tell(
          "every endpoint is drained (%s), so that nothing would answer; leave one in"
              .formatted(quoted(drained)));
    } else if (written.routing() instanceof Routing.Weighted
        && left.stream().allMatch(endpoint -> endpoint.weight() == 0)) {
      tell(
          "all weights%s are 0, so that nothing would answer; give one endpoint more"
              .formatted(drained.isEmpty() ? "" : " that are left"));
    }
  }

  private void tell(String what) {
    problems.add(Problem.of(where, what));
  }

  private Optional<RecordName> name() {
    try {
      return Optional.of(RecordName.parse(written.name(), zone));
    } catch (InvalidValue invalid) {
      problems.add(Problem.of(Place.WHOLE, "service name " + invalid.getMessage()));
      return Optional.empty();
    }
  }

  private Optional<Ttl> ttl(Duration duration) {
    try {
      return Optional.of(Ttl.of(duration));
    } catch (InvalidValue invalid) {
      problems.add(Problem.of(where, invalid));
      return Optional.empty();
    }
  }

  private Optional<Endpoint> endpoint(EndpointDeclaration endpoint) {
    Place at = where.endpoint(endpoint.site());
    int before = problems.size();
    Optional<CloudRegion> region = Optional.empty();
    Optional<GeographicPoint> point = Optional.empty();
    try {
      if (endpoint.coordinates().isPresent()) {
        List<Double> degrees = endpoint.coordinates().get();
        point = Optional.of(new GeographicPoint(degrees.get(0), degrees.get(1)));
        checkOwnSite(endpoint.site(), at);
      } else {
        region = Optional.of(Regions.parse(endpoint.site()));
        point = region.get().point();
      }
    } catch (InvalidValue invalid) {
      mistaken.add(endpoint.site());
      problems.add(Problem.of(at, invalid));
    }
    Map<RecordType, List<RecordValue>> values = values(endpoint, at);
    endpoint.weight().ifPresent(weight -> checkWeight(weight, at));
    if (!mistaken.contains(endpoint.site())) {
      checkHealth(endpoint, at);
    }
    Set<String> unknown = new TreeSet<>(endpoint.networks());
    unknown.removeAll(networks);
    unknown.forEach(
        network ->
            problems.add(
                Problem.of(
                    at,
                    "there is no network '%s'; the networks are %s"
                        .formatted(network, String.join(", ", networks)))));
    return problems.size() > before
        ? Optional.empty()
        : Optional.of(
            new Endpoint(
                endpoint.site(),
                point,
                region.map(CloudRegion::cloud),
                values,
                endpoint.weight().orElse(1),
                endpoint.networks(),
                endpoint.health()));
  }

  private void checkOwnSite(String site, Place at) {
    boolean usable =
        !site.isBlank()
            && site.length() <= LONGEST_SITE
            && site.chars().allMatch(c -> c > ' ' && c <= '~' && c != '/');
    if (!usable || Regions.find(site).isPresent()) {
      problems.add(
          Problem.of(
              at,
              "a site with coordinates has a name of its own, 1 to 100 printable ASCII characters"
                  + " without '/', and not that of a region; for a region use in(..)"));
    }
  }

  private void checkWeight(int weight, Place at) {
    if (!(written.routing() instanceof Routing.Weighted)) {
      problems.add(
          Problem.of(
              at,
              "a weight is given, but the service is routed '%s'; use weighted() or leave it out"
                  .formatted(written.routing())));
    } else if (weight < 0 || weight > HEAVIEST) {
      problems.add(
          Problem.of(at, "weight '%d' is not between 0 and %d".formatted(weight, HEAVIEST)));
    }
  }

  private void checkHealth(EndpointDeclaration endpoint, Place at) {
    for (EndpointHealth health : endpoint.health()) {
      try {
        health.checkAt(endpoint.site());
      } catch (InvalidValue invalid) {
        problems.add(Problem.of(at.setting("health"), invalid));
      }
    }
    boolean looksAtHealth =
        written.routing() instanceof Routing.Failover
            || written.routing() instanceof Routing.Weighted;
    if (!endpoint.health().isEmpty() && !looksAtHealth) {
      problems.add(
          Problem.of(
              at,
              "a health is given, but the service is routed '%s'; use failover(..) or weighted(), or"
                      .formatted(written.routing())
                  + " leave it out"));
    }
  }

  private Map<RecordType, List<RecordValue>> values(EndpointDeclaration endpoint, Place at) {
    Map<RecordType, List<RecordValue>> values = new EnumMap<>(RecordType.class);
    endpoint
        .values()
        .forEach(
            (type, written) -> {
              List<RecordValue> read = new ArrayList<>();
              for (RecordValueArgs value : written) {
                try {
                  read.add(value.parse(zone));
                } catch (InvalidValue invalid) {
                  problems.add(Problem.of(at, invalid));
                }
              }
              values.put(type, read);
            });
    values.forEach((type, read) -> checkRepeated(read, at));
    if (values.getOrDefault(RecordType.CNAME, List.of()).size() > 1) {
      problems.add(Problem.of(at, "several host names are given; a name is an alias of one"));
    }
    if (values.isEmpty()) {
      problems.add(Problem.of(at, "no address given; give at least one, or a host name"));
    }
    if (values.containsKey(RecordType.CNAME) && values.size() > 1) {
      problems.add(
          Problem.of(at, "a host name stands beside addresses; give either the one or the other"));
    }
    return values;
  }

  private void checkRepeated(List<RecordValue> values, Place at) {
    Set<String> seen = new HashSet<>();
    for (RecordValue value : values) {
      if (value instanceof RecordValue.Known && !seen.add(value.toString())) {
        problems.add(Problem.of(at, "'" + value + "' is given twice; give it once"));
      }
    }
  }

  private void checkEndpoints(List<Endpoint> endpoints) {
    if (written.endpoints().isEmpty()) {
      tell("no endpoint given; add at least one with endpoint(RegionalEndpoint.in(..))");
      return;
    }
    Set<String> seen = new HashSet<>();
    Set<String> told = new LinkedHashSet<>();
    for (EndpointDeclaration endpoint : written.endpoints()) {
      if (!seen.add(endpoint.site()) && told.add(endpoint.site())) {
        tell(
            "two endpoints in '%s'; put the addresses of one region into one endpoint"
                .formatted(endpoint.site()));
      }
    }
    if (endpoints.stream().map(endpoint -> endpoint.values().keySet()).distinct().count() > 1) {
      tell(
          "the endpoints answer with different types (%s); a question for one type would be sent to"
                  .formatted(typesBySite(endpoints))
              + " an endpoint without it, give all of them the same");
    }
    if (!(written.routing() instanceof Routing.All)) {
      return;
    }
    if (endpoints.size() > 1
        && endpoints.stream().anyMatch(e -> e.values().containsKey(RecordType.CNAME))) {
      tell(
          "all() gives every endpoint at once, but a name has one CNAME; give addresses or another"
              + " routing");
    }
  }

  private static String typesBySite(List<Endpoint> endpoints) {
    return endpoints.stream()
        .map(
            endpoint ->
                endpoint.site()
                    + " "
                    + endpoint.values().keySet().stream()
                        .map(RecordType::name)
                        .collect(Collectors.joining(" and ")))
        .collect(Collectors.joining(", "));
  }

  /**
   * The sites that the routing and the drain name are those of endpoints. A mistake is told once,
   * wherever its name stands.
   */
  private void checkSites(List<Endpoint> endpoints) {
    Set<String> sites =
        written.endpoints().stream()
            .map(EndpointDeclaration::site)
            .collect(Collectors.toCollection(TreeSet::new));
    String there = "the endpoints are in " + String.join(", ", sites);
    for (String site : written.routing().namedSites()) {
      if (!sites.contains(site) && mistaken.add(site)) {
        tell("there is no endpoint '%s', which the routing names; %s".formatted(site, there));
      }
    }
    for (String site : new TreeSet<>(written.drained())) {
      if (!sites.contains(site) && mistaken.add(site)) {
        tell("there is no endpoint '%s' to drain; %s".formatted(site, there));
      }
    }
    if (written.routing() instanceof Routing.Nearest nearest) {
      new TreeSet<>(nearest.overrides().keySet()).forEach(this::checkRegion);
      endpoints.stream()
          .filter(endpoint -> endpoint.point().isEmpty())
          .forEach(
              endpoint ->
                  tell(
                      "the place of region '%s' is not published, so that no distance to it is known;"
                              .formatted(endpoint.site())
                          + " give a site with coordinates by at(..)"));
    }
  }

  /** A region of clients: one that is known, or one that a network is in. */
  private void checkRegion(String region) {
    if (regions.contains(region)) {
      return;
    }
    try {
      CloudRegion unused = Regions.parse(region);
    } catch (InvalidValue invalid) {
      if (mistaken.add(region)) {
        problems.add(Problem.of(where.setting("from(..)"), invalid));
      }
    }
  }

  private static String quoted(Set<String> sites) {
    return sites.stream().map(site -> "'" + site + "'").collect(Collectors.joining(", "));
  }
}
