package io.github.privatezonesync.plan.parse;

import io.github.privatezonesync.declared.EndpointDeclaration;
import io.github.privatezonesync.declared.ServiceDeclaration;
import io.github.privatezonesync.dns.RecordName;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.Ttl;
import io.github.privatezonesync.problem.JoinedTexts;
import io.github.privatezonesync.problem.NullArguments;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.ProblemList;
import io.github.privatezonesync.problem.WayOut;
import io.github.privatezonesync.region.CloudRegion;
import io.github.privatezonesync.routing.Client;
import io.github.privatezonesync.routing.Endpoint;
import io.github.privatezonesync.routing.PlannedService;
import io.github.privatezonesync.routing.ReadService;
import io.github.privatezonesync.routing.Service;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What was read from a regional service: a service, or problems.
 *
 * @param written what the user wrote
 * @param name the name; empty if it is invalid
 * @param planned the service with its clients in all targets that have it and do not withhold it;
 *     empty if anything about it is invalid
 */
public record ParsedService(
    ServiceDeclaration written, Optional<RecordName> name, Optional<PlannedService> planned) {
  /** Reads a service and finds its clients. */
  static ParsedService of(
      ServiceDeclaration written,
      List<DraftTarget<?>> targets,
      Map<String, Set<RecordName>> withheld,
      ReadingContext context,
      ProblemList problems) {
    Reader reader = new Reader(written, context);
    Optional<RecordName> name = reader.name();
    Optional<Service> whole = reader.read(name);
    problems.addAll(reader.problems.all());
    List<Client> clients = new ArrayList<>();
    for (DraftTarget<?> target : targets) {
      String key = target.info().key();
      Set<RecordName> left = withheld.getOrDefault(key, Set.of());
      if (written.targets().has(key) && name.filter(left::contains).isEmpty()) {
        target.views().forEach(view -> clients.addAll(view.clients()));
      }
    }
    return new ParsedService(written, name, whole.map(it -> new PlannedService(it, clients)));
  }

  private static final class Reader {
    private final ServiceDeclaration written;
    private final ReadingContext context;
    private final Place where;
    private final SortedSet<String> sites = new TreeSet<>();
    private final ProblemList problems = new ProblemList();

    /** The names of sites and regions that have a complaint, so that each has only one. */
    private final Set<String> mistaken = new HashSet<>();

    Reader(ServiceDeclaration written, ReadingContext context) {
      this.written = written;
      this.context = context;
      this.where = Place.service(written.name());
      written.endpoints().forEach(endpoint -> sites.add(endpoint.site()));
    }

    Optional<RecordName> name() {
      written.nulls().forEach(it -> problems.add(where.setting(it), NullArguments.COMPLAINT));
      context.checkSelection(written.targets(), where, problems);
      return context.name("service", written.name(), problems);
    }

    Optional<Service> read(Optional<RecordName> name) {
      Optional<Ttl> ttl = context.ttl(written.ttl(), where, problems);
      List<Endpoint> endpoints = endpoints();
      checkEndpoints(endpoints);
      checkMentions();
      Set<String> drained = new TreeSet<>(context.written().drained());
      drained.addAll(written.drained());
      drained.retainAll(endpoints.stream().map(Endpoint::site).toList());
      boolean complete = !endpoints.isEmpty() && endpoints.size() == written.endpoints().size();
      ReadService read = new ReadService(where, sites, endpoints, complete, drained, problems);
      written.routing().check(read);
      if (complete && read.left().isEmpty()) {
        add(
            "every endpoint is drained ('%s'), so nothing would answer; keep at least one",
            String.join("', '", drained));
      }
      boolean alias = endpoints.stream().anyMatch(Endpoint::isAlias);
      if (alias && name.filter(RecordName::isApex).isPresent()) {
        add("a host name cannot be at the apex, where SOA and NS are; give addresses there");
      }
      return name.isPresent() && ttl.isPresent() && problems.all().isEmpty()
          ? Optional.of(new Service(name.get(), ttl.get(), endpoints, drained, written.routing()))
          : Optional.empty();
    }

    private void add(String words, Object... arguments) {
      problems.add(where, words, arguments);
    }

    private List<Endpoint> endpoints() {
      List<Endpoint> endpoints = new ArrayList<>();
      for (EndpointDeclaration endpoint : written.endpoints()) {
        Optional<Endpoint> read = ParsedEndpoint.of(endpoint, written, context, problems);
        read.ifPresent(endpoints::add);
        if (read.isEmpty() && context.regions().find(endpoint.site()).isEmpty()) {
          mistaken.add(endpoint.site());
        }
      }
      return endpoints;
    }

    private void checkEndpoints(List<Endpoint> endpoints) {
      if (written.endpoints().isEmpty()) {
        add(
            "no endpoint given; add at least one with %s",
            WayOut.setting("endpoint").call(WayOut.made("RegionalEndpoint", "inRegion").open()));
        return;
      }
      String twice = "two endpoints in '%s'; put the addresses of one region into one endpoint";
      ProblemList.repeated(written.endpoints().stream().map(EndpointDeclaration::site))
          .forEach(site -> add(twice, site));
      if (endpoints.stream().map(endpoint -> endpoint.values().keySet()).distinct().count() > 1) {
        add(
            "the endpoints answer with different types (%s); a question for one type would be sent"
                + " to an endpoint without it, give all of them the same",
            endpoints.stream().map(Reader::types).collect(Collectors.joining(", ")));
      }
    }

    private static String types(Endpoint endpoint) {
      return endpoint.values().keySet().stream()
          .map(RecordType::name)
          .collect(Collectors.joining(" and ", endpoint.site() + " ", ""));
    }

    /**
     * Checks that whatever the routing and the drain mention exists: endpoints, and regions of
     * clients.
     */
    private void checkMentions() {
      for (String site : written.routing().traits().sites()) {
        checkSite(
            "there is no endpoint '%s', which the routing names; the endpoints are in %s", site);
      }
      for (String site : new TreeSet<>(written.drained())) {
        checkSite("there is no endpoint '%s' to drain; the endpoints are in %s", site);
      }
      written.routing().traits().regions().forEach(this::checkRegion);
    }

    private void checkSite(String words, String site) {
      if (!sites.contains(site) && mistaken.add(site)) {
        add(words + "%s", site, String.join(", ", sites), JoinedTexts.hint(site));
      }
    }

    /** A region of clients must be known, or must be the region of a network. */
    private void checkRegion(String region) {
      boolean asks = !region.isBlank() && context.regionsOfClients().contains(region);
      if (!asks && context.regions().find(region).isEmpty() && mistaken.add(region)) {
        Optional<CloudRegion> unused =
            problems.read(where.setting("from(..)"), () -> context.regions().parse(region));
      }
    }
  }
}
