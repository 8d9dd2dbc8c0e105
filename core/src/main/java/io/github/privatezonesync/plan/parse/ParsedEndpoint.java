package io.github.privatezonesync.plan.parse;

import io.github.privatezonesync.declared.EndpointDeclaration;
import io.github.privatezonesync.declared.ServiceDeclaration;
import io.github.privatezonesync.dns.EndpointHealth;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.RecordValue;
import io.github.privatezonesync.problem.InvalidValue;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.ProblemList;
import io.github.privatezonesync.problem.WayOut;
import io.github.privatezonesync.region.CloudRegion;
import io.github.privatezonesync.region.GeographicPoint;
import io.github.privatezonesync.routing.Endpoint;
import io.github.privatezonesync.routing.EndpointDetail;
import io.github.privatezonesync.routing.Routing;
import java.util.EnumMap;
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

  /** Reads an endpoint of a service. */
  static Optional<Endpoint> of(
      EndpointDeclaration written,
      ServiceDeclaration service,
      ReadingContext context,
      ProblemList problems) {
    Place where = Place.service(service.name()).endpoint(written.site());
    ParsedEndpoint parsed = new ParsedEndpoint(written, context, where);
    Endpoint endpoint = parsed.read(service.routing());
    problems.addAll(parsed.problems.all());
    return parsed.problems.all().isEmpty() ? Optional.of(endpoint) : Optional.empty();
  }

  private void add(String words, Object... arguments) {
    problems.add(where, words, arguments);
  }

  private Endpoint read(Routing routing) {
    String site = written.site();
    Optional<CloudRegion> region =
        written.coordinates().isPresent()
            ? Optional.empty()
            : problems.read(where, () -> context.regions().parse(site));
    Optional<GeographicPoint> point =
        written.coordinates().isPresent()
            ? ownSite(written.coordinates().get())
            : region.flatMap(CloudRegion::point);
    boolean hasSite = problems.all().isEmpty();
    Map<RecordType, List<RecordValue>> values = new EnumMap<>(RecordType.class);
    written
        .values()
        .forEach((type, given) -> values.put(type, context.values(given, where, problems)));
    checkValues(values);
    if (written.weight().isPresent()) {
      checkDetail(EndpointDetail.WEIGHT, routing);
    }
    if (hasSite && !written.health().isEmpty()) {
      written.health().forEach(this::checkHealth);
      checkDetail(EndpointDetail.HEALTH, routing);
    }
    Set<String> unknown = new TreeSet<>(written.networks());
    unknown.removeAll(context.networks());
    for (String key : unknown) {
      String there = String.join(", ", context.networks());
      add("there is no network '%s'; the networks are %s", key, there);
    }
    return new Endpoint(
        site,
        point,
        region.map(CloudRegion::cloud),
        values,
        written.weight().orElse(1),
        written.networks(),
        written.health());
  }

  private Optional<GeographicPoint> ownSite(EndpointDeclaration.Coordinates at) {
    String site = written.site();
    boolean usable =
        !site.isBlank()
            && site.length() <= LONGEST_SITE
            && site.chars().allMatch(c -> c > ' ' && c <= '~' && c != '/');
    Optional<GeographicPoint> point =
        problems.read(where, () -> new GeographicPoint(at.latitude(), at.longitude()));
    if (point.isPresent() && (!usable || context.regions().find(site).isPresent())) {
      add(
          "a site with coordinates has a name of its own, 1 to 100 printable ASCII characters"
              + " without '/', and not the name of a region; for a region use %s",
          WayOut.setting("inRegion").open());
    }
    return point;
  }

  private void checkDetail(EndpointDetail detail, Routing routing) {
    if (!routing.traits().details().contains(detail)) {
      problems.add(detail.refusedBy(routing, where));
    }
  }

  private void checkHealth(EndpointHealth health) {
    try {
      health.checkAt(written.site());
    } catch (InvalidValue invalid) {
      problems.add(Problem.of(where.setting("health"), invalid));
    }
  }

  private void checkValues(Map<RecordType, List<RecordValue>> values) {
    for (List<RecordValue> ofType : values.values()) {
      ProblemList.repeated(
              ofType.stream()
                  .filter(RecordValue.Known.class::isInstance)
                  .map(RecordValue::toString))
          .forEach(value -> add("'%s' is given twice; give it once", value));
    }
    if (values.getOrDefault(RecordType.CNAME, List.of()).size() > 1) {
      add("several host names are given; a name is an alias of only one");
    }
    if (values.isEmpty()) {
      add("no address given; give at least one, or a host name");
    }
    if (values.containsKey(RecordType.CNAME) && values.size() > 1) {
      add("a host name is given beside addresses; give only one of the two");
    }
  }
}
