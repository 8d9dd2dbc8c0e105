package io.github.privatezonesync.plan;

import io.github.privatezonesync.declared.Declaration;
import io.github.privatezonesync.declared.EndpointDeclaration;
import io.github.privatezonesync.declared.ServiceDeclaration;
import io.github.privatezonesync.dns.RecordName;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The rules between the services of a zone, and between them and its record sets. */
final class ServiceRules {
  private ServiceRules() {}

  /** What is wrong between the services and the record sets that one target has. */
  static List<Problem> problems(
      List<ParsedService.Result> services, List<ParsedRecordSet> records) {
    List<Problem> problems = new ArrayList<>();
    Map<RecordName, List<String>> typesByName = new HashMap<>();
    for (ParsedRecordSet record : records) {
      record
          .name()
          .ifPresent(
              name ->
                  typesByName
                      .computeIfAbsent(name, n -> new ArrayList<>())
                      .add(record.written().type().name()));
    }
    Set<RecordName> seen = new TreeSet<>();
    for (ParsedService.Result service : services) {
      if (service.name().isEmpty()) {
        continue;
      }
      RecordName name = service.name().get();
      Place where = Place.service(name.toString());
      if (!seen.add(name)) {
        problems.add(Problem.of(where, "declared twice; put all endpoints into one service"));
      }
      List<String> types = taken(service.written(), typesByName.getOrDefault(name, List.of()));
      if (!types.isEmpty()) {
        problems.add(
            Problem.of(
                where,
                "there is a record set of this name too (%s); a name is either a service or has"
                        .formatted(String.join(", ", types))
                    + " record sets of these types"));
      }
    }
    return problems;
  }

  /** A service takes A, AAAA or CNAME; beside addresses other types may stand. */
  private static List<String> taken(ServiceDeclaration service, List<String> types) {
    Set<String> own =
        service.endpoints().stream()
            .flatMap(endpoint -> endpoint.values().keySet().stream())
            .map(Objects::toString)
            .collect(Collectors.toSet());
    return types.stream()
        .filter(type -> own.contains(type) || own.contains("CNAME") || type.equals("CNAME"))
        .distinct()
        .sorted()
        .toList();
  }

  /** A region that is drained for all services is the site of an endpoint of one of them. */
  static List<Problem> drains(List<ParsedService.Result> services, Declaration declaration) {
    Set<String> sites =
        services.stream()
            .flatMap(service -> service.written().endpoints().stream())
            .map(EndpointDeclaration::site)
            .collect(Collectors.toCollection(TreeSet::new));
    return new TreeSet<>(declaration.drained())
        .stream()
            .filter(site -> !sites.contains(site))
            .map(
                site ->
                    Problem.of(
                        Place.WHOLE,
                        "drain('%s'): no service has an endpoint there; %s"
                            .formatted(
                                site,
                                sites.isEmpty()
                                    ? "there is none at all"
                                    : "the endpoints are in " + String.join(", ", sites))))
            .toList();
  }
}
