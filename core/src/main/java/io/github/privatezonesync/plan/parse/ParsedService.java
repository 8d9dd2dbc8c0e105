package io.github.privatezonesync.plan.parse;

import io.github.privatezonesync.declared.EndpointDeclaration;
import io.github.privatezonesync.declared.ServiceDeclaration;
import io.github.privatezonesync.dns.RecordName;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.Ttl;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.ProblemList;
import io.github.privatezonesync.problem.WayOut;
import io.github.privatezonesync.region.CloudRegion;
import io.github.privatezonesync.routing.Endpoint;
import io.github.privatezonesync.routing.ReadService;
import io.github.privatezonesync.routing.Service;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What became of a regional service as written: a service, or problems.
 *
 * @param written what the user wrote
 * @param name the name; empty if it is invalid
 * @param whole the service with its drained endpoints; empty if anything about it is invalid
 * @param problems what is wrong with it on its own
 */
public record ParsedService(
    ServiceDeclaration written,
    Optional<RecordName> name,
    Optional<Service> whole,
    List<Problem> problems) {

  static ParsedService of(ServiceDeclaration written, ReadingContext context) {
    return new Reader(written, context).read();
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

    ParsedService read() {
      problems.addAll(SelectionProblems.of(written.targets(), where, context.targetKeys()));
      Optional<RecordName> name = context.name("service", written.name()).orAddTo(problems);
      Optional<Ttl> ttl = context.ttl(written.ttl(), where, problems);
      List<Endpoint> endpoints = endpoints();
      checkEndpoints(endpoints);
      checkMentions();
      Set<String> drained = drained(endpoints);
      boolean complete = !endpoints.isEmpty() && endpoints.size() == written.endpoints().size();
      ReadService read = new ReadService(where, sites, endpoints, complete, drained);
      problems.addAll(written.routing().problems(read));
      if (complete && read.left().isEmpty()) {
        add(
            "every endpoint is drained (%s), so that nothing would answer; leave one in",
            drained.stream().map(site -> "'" + site + "'").collect(Collectors.joining(", ")));
      }
      boolean alias = endpoints.stream().anyMatch(e -> e.values().containsKey(RecordType.CNAME));
      if (alias && name.filter(RecordName::isApex).isPresent()) {
        add("a host name cannot stand at the apex, where SOA and NS are; give addresses there");
      }
      Optional<Service> whole =
          name.isPresent() && ttl.isPresent() && problems.all().isEmpty()
              ? Optional.of(
                  new Service(name.get(), ttl.get(), endpoints, drained, written.routing()))
              : Optional.empty();
      return new ParsedService(written, name, whole, problems.all());
    }

    private void add(String words, Object... arguments) {
      problems.add(where, words, arguments);
    }

    private List<Endpoint> endpoints() {
      List<Endpoint> endpoints = new ArrayList<>();
      for (EndpointDeclaration endpoint : written.endpoints()) {
        Optional<Endpoint> read =
            ParsedEndpoint.of(endpoint, written.routing(), context, where).orAddTo(problems);
        read.ifPresent(endpoints::add);
        if (read.isEmpty() && context.regions().find(endpoint.site()).isEmpty()) {
          mistaken.add(endpoint.site());
        }
      }
      return endpoints;
    }

    private Set<String> drained(List<Endpoint> endpoints) {
      Set<String> drained = new TreeSet<>(context.written().drained());
      drained.addAll(written.drained());
      drained.retainAll(endpoints.stream().map(Endpoint::site).collect(Collectors.toSet()));
      return drained;
    }

    private void checkEndpoints(List<Endpoint> endpoints) {
      if (written.endpoints().isEmpty()) {
        add(
            "no endpoint given; add at least one with %s",
            WayOut.setting("endpoint").call(WayOut.made("RegionalEndpoint", "inRegion").open()));
        return;
      }
      Set<String> seen = new HashSet<>();
      Set<String> repeated = new LinkedHashSet<>();
      for (EndpointDeclaration endpoint : written.endpoints()) {
        if (!seen.add(endpoint.site())) {
          repeated.add(endpoint.site());
        }
      }
      repeated.forEach(
          site ->
              add(
                  "two endpoints in '%s'; put the addresses of one region into one endpoint",
                  site));
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

    /** What the routing and the drain mention is there: endpoints, and regions of clients. */
    private void checkMentions() {
      String there = "the endpoints are in " + String.join(", ", sites);
      for (String site : written.routing().traits().sites()) {
        if (!sites.contains(site) && mistaken.add(site)) {
          add("there is no endpoint '%s', which the routing names; %s", site, there);
        }
      }
      for (String site : new TreeSet<>(written.drained())) {
        if (!sites.contains(site) && mistaken.add(site)) {
          add("there is no endpoint '%s' to drain; %s", site, there);
        }
      }
      written.routing().traits().regions().forEach(this::checkRegion);
    }

    /** A region of clients: one that is known, or one that a network is in. */
    private void checkRegion(String region) {
      boolean known = context.hasClientsIn(region) || context.regions().find(region).isPresent();
      if (!known && mistaken.add(region)) {
        Optional<CloudRegion> unused =
            problems.read(where.setting("from(..)"), () -> context.regions().parse(region));
      }
    }
  }
}
