package io.github.privatezonesync.plan.rules;

import io.github.privatezonesync.declared.EndpointDeclaration;
import io.github.privatezonesync.declared.ServiceDeclaration;
import io.github.privatezonesync.dns.RecordName;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.plan.parse.Draft;
import io.github.privatezonesync.plan.parse.DraftTarget;
import io.github.privatezonesync.plan.parse.DraftZone;
import io.github.privatezonesync.plan.parse.ParsedRecordSet;
import io.github.privatezonesync.plan.parse.ParsedService;
import io.github.privatezonesync.plan.parse.ZoneService;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.ProblemList;
import io.github.privatezonesync.problem.WayOut;
import io.github.privatezonesync.target.Capabilities;
import io.github.privatezonesync.target.RecordSetValues;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The rules between the services and the record sets of a zone, and for services on a cloud. */
final class ServiceRules {
  private ServiceRules() {}

  /** A name has one service, or record sets of other types than the service has. */
  static List<Problem> amongNames(Draft draft) {
    List<ParsedService> services = draft.services();
    return draft.targets().isEmpty()
        ? amongNames(services, draft.records())
        : SharedProblems.ofTargets(
            draft,
            key ->
                amongNames(
                    services.stream().filter(s -> s.written().targets().has(key)).toList(),
                    draft.records().stream()
                        .filter(record -> record.written().targets().has(key))
                        .toList()));
  }

  private static List<Problem> amongNames(
      List<ParsedService> services, List<ParsedRecordSet> records) {
    if (services.isEmpty()) {
      return List.of();
    }
    ProblemList problems = new ProblemList();
    Map<RecordName, Set<RecordType>> typesByName = new HashMap<>();
    for (ParsedRecordSet record : records) {
      record
          .name()
          .ifPresent(
              name ->
                  typesByName
                      .computeIfAbsent(name, first -> EnumSet.noneOf(RecordType.class))
                      .add(record.written().type()));
    }
    Set<RecordName> seen = new HashSet<>();
    for (ParsedService service : services) {
      if (service.name().isEmpty()) {
        continue;
      }
      RecordName name = service.name().get();
      Place where = Place.service(name.toString());
      if (!seen.add(name)) {
        problems.add(where, "declared twice; put all endpoints into one service");
      }
      List<String> types = taken(service.written(), typesByName.getOrDefault(name, Set.of()));
      if (!types.isEmpty()) {
        problems.add(
            where,
            "there is a record set of this name too (%s); a name is either a service or has"
                + " record sets of these types",
            String.join(", ", types));
      }
    }
    return problems.all();
  }

  /** A service takes A, AAAA or CNAME; beside addresses other types may stand. */
  private static List<String> taken(ServiceDeclaration service, Set<RecordType> types) {
    if (types.isEmpty()) {
      return List.of();
    }
    Set<RecordType> own = EnumSet.noneOf(RecordType.class);
    service.endpoints().forEach(endpoint -> own.addAll(endpoint.values().keySet()));
    boolean alias = own.contains(RecordType.CNAME);
    return types.stream()
        .filter(type -> alias || own.contains(type) || type == RecordType.CNAME)
        .map(RecordType::name)
        .sorted()
        .toList();
  }

  /** A region that is drained for all services is the site of an endpoint of one of them. */
  static List<Problem> drains(Draft draft) {
    if (draft.written().drained().isEmpty()) {
      return List.of();
    }
    Set<String> sites =
        draft.written().services().stream()
            .flatMap(service -> service.endpoints().stream())
            .map(EndpointDeclaration::site)
            .collect(Collectors.toCollection(TreeSet::new));
    return new TreeSet<>(draft.written().drained())
        .stream()
            .filter(site -> !sites.contains(site))
            .map(
                site ->
                    Problem.of(
                        Place.WHOLE,
                        "drain('%s'): no service has an endpoint there; %s",
                        site,
                        sites.isEmpty()
                            ? "there is none at all"
                            : "the endpoints are in " + String.join(", ", sites)))
            .toList();
  }

  /** An endpoint has at most one health that a cloud knows. */
  static List<Problem> repeatedHealth(Draft draft) {
    ProblemList problems = new ProblemList();
    for (DraftTarget<?> target : draft.targets()) {
      Capabilities capabilities = target.target().info().capabilities();
      for (ParsedService service : draft.services()) {
        if (!service.written().targets().has(target.key())) {
          continue;
        }
        for (EndpointDeclaration endpoint : service.written().endpoints()) {
          if (endpoint.health().size() > 1 && known(endpoint, capabilities) > 1) {
            problems.add(
                Place.service(service.written().name())
                    .endpoint(endpoint.site())
                    .in(target.target().info().place()),
                "two healths are given for %s; give it one",
                capabilities.cloud());
          }
        }
      }
    }
    return problems.all();
  }

  private static long known(EndpointDeclaration endpoint, Capabilities capabilities) {
    return endpoint.health().stream()
        .filter(health -> capabilities.health().filter(k -> k.isInstance(health)).isPresent())
        .count();
  }

  /** What is in the way of a service in a zone, and what the cloud cannot hold of it. */
  static List<Problem> onClouds(Draft draft) {
    return SharedProblems.ofZones(draft, ServiceRules::inZone);
  }

  private static List<Problem> inZone(DraftZone<?> zone) {
    ProblemList problems = new ProblemList();
    Capabilities capabilities = zone.plan().capabilities();
    for (ZoneService service : zone.services()) {
      if (service.zone().clients().all().isEmpty()) {
        problems.add(
            service.zone().whole().place(),
            "no network is there to ask for it; add one, or leave this target out with %s",
            WayOut.LEAVE_OUT);
      }
      problems.addAll(service.sets().problems());
      RecordSetRules.ttl(service.zone().whole().place(), service.zone().whole().ttl(), capabilities)
          .ifPresent(problems::add);
      for (RecordSet set : service.sets().sets()) {
        problems.addAll(RecordSetValues.problems(set));
        problems.addAll(RecordSetRules.onCloud(zone.target().info().key(), capabilities, set));
      }
    }
    return problems.all();
  }
}
