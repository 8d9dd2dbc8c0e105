package io.github.privatezonesync.plan.parse;

import io.github.privatezonesync.declared.EndpointDeclaration;
import io.github.privatezonesync.dns.EndpointHealth;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.RecordValue;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.ProblemList;
import io.github.privatezonesync.problem.WayOut;
import io.github.privatezonesync.region.CloudRegion;
import io.github.privatezonesync.region.GeographicPoint;
import io.github.privatezonesync.routing.Endpoint;
import io.github.privatezonesync.routing.EndpointDetail;
import io.github.privatezonesync.routing.Routing;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads an endpoint of a service. */
final class ParsedEndpoint {
  private static final int LONGEST_SITE = 100;

  private final EndpointDeclaration written;
  private final ReadingContext context;
  private final Place where;
  private final ProblemList problems = new ProblemList();

  private ParsedEndpoint(EndpointDeclaration written, ReadingContext context, Place where) {
    this.written = written;
    this.context = context;
    this.where = where;
  }

  /**
   * Reads an endpoint.
   *
   * @param service where complaints about the service point
   */
  static Parsed<Endpoint> of(
      EndpointDeclaration written, Routing routing, ReadingContext context, Place service) {
    ParsedEndpoint endpoint =
        new ParsedEndpoint(written, context, service.endpoint(written.site()));
    Optional<Endpoint> value = endpoint.read(routing);
    return new Parsed<>(
        endpoint.problems.all().isEmpty() ? value : Optional.empty(), endpoint.problems.all());
  }

  private Optional<Endpoint> read(Routing routing) {
    Optional<CloudRegion> region =
        written.coordinates().isPresent()
            ? Optional.empty()
            : problems.read(where, () -> context.regions().parse(written.site()));
    Optional<GeographicPoint> point =
        written.coordinates().isPresent()
            ? ownSite(written.coordinates().get())
            : region.flatMap(CloudRegion::point);
    boolean hasSite = problems.all().isEmpty();
    Map<RecordType, List<RecordValue>> values = values();
    if (written.weight().isPresent()) {
      checkDetail(EndpointDetail.WEIGHT, routing);
    }
    if (hasSite && !written.health().isEmpty()) {
      written.health().forEach(this::checkHealth);
      checkDetail(EndpointDetail.HEALTH, routing);
    }
    checkNetworks();
    return Optional.of(
        new Endpoint(
            written.site(),
            point,
            region.map(CloudRegion::cloud),
            values,
            written.weight().orElse(1),
            written.networks(),
            written.health()));
  }

  private Optional<GeographicPoint> ownSite(EndpointDeclaration.Coordinates at) {
    String site = written.site();
    boolean usable =
        !site.isBlank()
            && site.length() <= LONGEST_SITE
            && site.chars().allMatch(c -> c > ' ' && c <= '~' && c != '/');
    Optional<GeographicPoint> point =
        problems.read(where, () -> new GeographicPoint(at.latitude(), at.longitude()));
    problems.addIf(
        point.isPresent() && (!usable || context.regions().find(site).isPresent()),
        where,
        "a site with coordinates has a name of its own, 1 to 100 printable ASCII characters"
            + " without '/', and not that of a region; for a region use %s",
        WayOut.setting("inRegion").open());
    return point;
  }

  private void checkDetail(EndpointDetail detail, Routing routing) {
    if (!routing.traits().details().contains(detail)) {
      problems.add(detail.refusedBy(routing, where));
    }
  }

  private void checkHealth(EndpointHealth health) {
    Optional<EndpointHealth> unused =
        problems.read(
            where.setting("health"),
            () -> {
              health.checkAt(written.site());
              return health;
            });
  }

  private void checkNetworks() {
    if (written.networks().isEmpty()) {
      return;
    }
    Set<String> unknown = new TreeSet<>(written.networks());
    unknown.removeAll(context.networks());
    for (String network : unknown) {
      problems.add(
          where,
          "there is no network '%s'; the networks are %s",
          network,
          String.join(", ", context.networks()));
    }
  }

  private Map<RecordType, List<RecordValue>> values() {
    Map<RecordType, List<RecordValue>> values = new EnumMap<>(RecordType.class);
    written
        .values()
        .forEach(
            (type, given) ->
                values.put(type, ParsedRecordSet.values(given, context, where, problems)));
    values.values().forEach(this::checkRepeated);
    if (values.getOrDefault(RecordType.CNAME, List.of()).size() > 1) {
      problems.add(where, "several host names are given; a name is an alias of one");
    }
    if (values.isEmpty()) {
      problems.add(where, "no address given; give at least one, or a host name");
    }
    if (values.containsKey(RecordType.CNAME) && values.size() > 1) {
      problems.add(where, "a host name stands beside addresses; give either the one or the other");
    }
    return values;
  }

  private void checkRepeated(List<RecordValue> values) {
    if (values.size() < 2) {
      return;
    }
    Set<String> seen = new HashSet<>();
    for (RecordValue value : values) {
      if (value instanceof RecordValue.Known && !seen.add(value.toString())) {
        problems.add(where, "'%s' is given twice; give it once", value);
      }
    }
  }
}
