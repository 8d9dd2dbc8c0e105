package io.github.privatezonesync.plan.rules;

import io.github.privatezonesync.declared.EndpointDeclaration;
import io.github.privatezonesync.declared.ServiceDeclaration;
import io.github.privatezonesync.declared.TargetSelection;
import io.github.privatezonesync.dns.EndpointHealth;
import io.github.privatezonesync.dns.RecordName;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.plan.parse.Draft;
import io.github.privatezonesync.plan.parse.DraftTarget;
import io.github.privatezonesync.plan.parse.DraftZone;
import io.github.privatezonesync.plan.parse.ParsedRecordSet;
import io.github.privatezonesync.plan.parse.ParsedService;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.ProblemList;
import io.github.privatezonesync.problem.WayOut;
import io.github.privatezonesync.routing.Service;
import io.github.privatezonesync.target.Capabilities;
import io.github.privatezonesync.target.RecordSetValues;
import io.github.privatezonesync.target.TargetInfo;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The rules between the services and the record sets of a zone, and the rules for services on a
 * cloud.
 */
final class ServiceRules {
  private ServiceRules() {}

  /** A name has at most one service, and its record sets have other types than the service. */
  static List<Problem> amongNames(Draft draft) {
    return draft.services().isEmpty()
        ? List.of()
        : SharedProblems.ofTargets(draft, has -> amongNames(draft, has));
  }

  private static List<Problem> amongNames(Draft draft, Predicate<TargetSelection> has) {
    Map<RecordName, Set<RecordType>> typesByName = new HashMap<>();
    for (ParsedRecordSet record : draft.records()) {
      if (record.name().isPresent() && has.test(record.written().targets())) {
        typesByName
            .computeIfAbsent(record.name().get(), first -> EnumSet.noneOf(RecordType.class))
            .add(record.written().type());
      }
    }
    ProblemList problems = new ProblemList();
    Set<RecordName> seen = new HashSet<>();
    for (ParsedService service : draft.services()) {
      if (service.name().isEmpty() || !has.test(service.written().targets())) {
        continue;
      }
      RecordName name = service.name().get();
      Place where = Place.service(name.toString());
      String twice = "declared twice; put all endpoints into one service";
      problems.addIf(!seen.add(name), where, twice);
      List<String> types = taken(service.written(), typesByName.getOrDefault(name, Set.of()));
      problems.addIf(
          !types.isEmpty(),
          where,
          "there is a record set of this name too (%s); a name is either a service or has record"
              + " sets of these types",
          String.join(", ", types));
    }
    return problems.all();
  }

  /**
   * The types that a service takes: A, AAAA or CNAME. Beside addresses, other types are allowed.
   */
  private static List<String> taken(ServiceDeclaration service, Set<RecordType> types) {
    Set<RecordType> own = EnumSet.noneOf(RecordType.class);
    service.endpoints().forEach(endpoint -> own.addAll(endpoint.values().keySet()));
    boolean alias = own.contains(RecordType.CNAME);
    return types.stream()
        .filter(type -> alias || own.contains(type) || type == RecordType.CNAME)
        .map(RecordType::name)
        .sorted()
        .toList();
  }

  /** An endpoint has at most one health that a cloud knows. */
  static List<Problem> repeatedHealth(Draft draft) {
    ProblemList problems = new ProblemList();
    for (DraftTarget<?> target : draft.targets()) {
      for (ServiceDeclaration service : draft.written().services()) {
        if (service.targets().has(target.info().key())) {
          service
              .endpoints()
              .forEach(endpoint -> checkHealth(target.info(), service, endpoint, problems));
        }
      }
    }
    return problems.all();
  }

  private static void checkHealth(
      TargetInfo<?> target,
      ServiceDeclaration service,
      EndpointDeclaration endpoint,
      ProblemList problems) {
    Capabilities capabilities = target.capabilities();
    List<EndpointHealth> known = new ArrayList<>(endpoint.health());
    known.removeIf(health -> capabilities.health().filter(k -> k.isInstance(health)).isEmpty());
    if (known.size() > 1) {
      problems.add(
          Place.service(service.name()).endpoint(endpoint.site()).in(target.place()),
          "two healths are given for %s; give it one",
          capabilities.cloud());
    }
  }

  /** What prevents a service in a zone, and what of it the cloud cannot have. */
  static List<Problem> onClouds(Draft draft) {
    return SharedProblems.ofZones(draft, ServiceRules::inZone);
  }

  private static List<Problem> inZone(DraftZone<?> zone) {
    ProblemList problems = new ProblemList();
    for (DraftZone.RoutedService routed : zone.services()) {
      Service service = routed.zone().whole();
      problems.addIf(
          routed.zone().clients().isEmpty(),
          service.place(),
          "no network is there to ask for it; add one, or leave this target out with %s",
          WayOut.LEAVE_OUT);
      problems.addAll(
          RecordSetRules.checkName(service.name(), zone.plan().target(), service::place));
      problems.addAll(routed.zone().problems().all());
      RecordSetRules.checkTtl(service.ttl(), zone.plan().capabilities(), service::place, problems);
      for (RecordSet set : routed.sets()) {
        problems.addAll(RecordSetValues.problems(set));
        problems.addAll(RecordSetRules.onCloud(zone.plan().target(), set));
      }
    }
    return problems.all();
  }
}
