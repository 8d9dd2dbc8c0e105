package io.github.privatezonesync.plan;

import io.github.privatezonesync.declared.Declaration;
import io.github.privatezonesync.declared.RecordSetDeclaration;
import io.github.privatezonesync.declared.ServiceDeclaration;
import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.dns.RecordName;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.problem.InvalidValue;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.register.PhysicalNames;
import io.github.privatezonesync.routing.Client;
import io.github.privatezonesync.routing.Service;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.target.RecordSetValues;
import io.github.privatezonesync.target.ZoneAccount;
import io.github.privatezonesync.target.ZoneNames;
import io.github.privatezonesync.target.ZonePlan;
import io.github.privatezonesync.target.ZoneTarget;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Reads one declaration: everything that is wrong with it, and the plan if nothing is. */
final class Planner {
  /** Stands in for a domain that is invalid, so that the records can be checked all the same. */
  private static final DomainName PLACEHOLDER = DomainName.parse("domain.invalid");

  private final Identity identity;
  private final Declaration declaration;
  private final List<Problem> problems = new ArrayList<>();
  private final DomainName domain;
  private final List<PlannedZone<?>> zones = new ArrayList<>();
  private final Map<Service, List<Client>> clientsOf = new LinkedHashMap<>();
  private final Withheld withheld;

  Planner(Identity identity, Declaration declaration) {
    this.identity = identity;
    this.declaration = declaration;
    this.domain = domain();
    checkTargetKeys();
    problems.addAll(NetworkRules.problems(declaration.targets()));
    Set<String> keys = targetKeys();
    List<ParsedRecordSet> records = records(keys);
    List<ParsedService.Result> services = services(keys);
    checkAcrossSets(records, services);
    problems.addAll(ServiceRules.drains(services, declaration));
    this.withheld = withheld(records, services, keys);
    problems.addAll(withheld.problems());
    for (ZoneTarget<?> target : declaration.targets()) {
      plan(target, records, services);
    }
    checkPlaces();
    zones.sort(Comparator.comparing(PlannedZone::key));
  }

  List<Problem> problems() {
    return problems.stream().distinct().toList();
  }

  SyncPlan plan() {
    List<PlannedService> services = new ArrayList<>();
    clientsOf.forEach((service, clients) -> services.add(new PlannedService(service, clients)));
    services.sort(Comparator.comparing(planned -> planned.service().name()));
    return new SyncPlan(identity, domain, zones, services);
  }

  /** Where the problems are: the zone as it is called, or as it was written if it has no name. */
  String place() {
    boolean named = !domain.equals(PLACEHOLDER);
    return "zone '" + (named ? domain : InvalidValue.visible(declaration.domain())) + "'";
  }

  private DomainName domain() {
    if (declaration.domain().isEmpty()) {
      problems.add(
          Problem.of(Place.WHOLE, "no domain given; set one with domain(\"corp.internal\")"));
      return PLACEHOLDER;
    }
    try {
      return DomainName.parse(declaration.domain());
    } catch (InvalidValue invalid) {
      problems.add(Problem.of(Place.of("domain"), invalid));
      return PLACEHOLDER;
    }
  }

  private void checkTargetKeys() {
    if (declaration.targets().isEmpty()) {
      problems.add(
          Problem.of(
              Place.WHOLE,
              "no target given; add at least one with targets(GcpTarget.builder()...)"));
    }
    problems.addAll(
        Keys.TARGET.problems(
            declaration.targets().stream().map(target -> target.info().key()).toList()));
  }

  private Set<String> targetKeys() {
    return declaration.targets().stream()
        .map(target -> target.info().key())
        .sorted()
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private List<ParsedService.Result> services(Set<String> keys) {
    if (declaration.services().isEmpty()) {
      return List.of();
    }
    Set<String> networks = new TreeSet<>();
    Set<String> regions = new HashSet<>();
    for (ZoneTarget<?> target : declaration.targets()) {
      for (Network network : target.info().networks()) {
        networks.add(network.key());
        networks.add(target.info().key() + "/" + network.key());
        network.info().clientRegions().stream()
            .filter(name -> !name.isBlank())
            .forEach(regions::add);
      }
    }
    List<ParsedService.Result> services = new ArrayList<>();
    for (ServiceDeclaration written : declaration.services()) {
      ParsedService.Result service =
          ParsedService.parse(
              written, domain, declaration.ttl(), keys, networks, regions, declaration.drained());
      problems.addAll(service.problems());
      services.add(service);
    }
    return services;
  }

  private List<ParsedRecordSet> records(Set<String> keys) {
    List<ParsedRecordSet> records = new ArrayList<>();
    for (RecordSetDeclaration written : declaration.records()) {
      ParsedRecordSet record = ParsedRecordSet.parse(written, domain, declaration.ttl(), keys);
      problems.addAll(record.problems());
      records.add(record);
    }
    return records;
  }

  /** Without a target nothing can be said of what is withheld from targets. */
  private Withheld withheld(
      List<ParsedRecordSet> records, List<ParsedService.Result> services, Set<String> keys) {
    if (declaration.withheld().isEmpty() || keys.isEmpty()) {
      return Withheld.of(List.of(), domain, Map.of());
    }
    Map<String, Set<RecordName>> declared = new TreeMap<>();
    for (String key : keys) {
      Set<RecordName> names = new HashSet<>();
      records.stream()
          .filter(record -> record.written().isIn(key))
          .forEach(record -> record.name().ifPresent(names::add));
      services.stream()
          .filter(service -> service.written().isIn(key))
          .forEach(service -> service.name().ifPresent(names::add));
      declared.put(key, names);
    }
    return Withheld.of(declaration.withheld(), domain, declared);
  }

  /** A complaint that holds in every target is told once, any other with its targets. */
  private void checkAcrossSets(List<ParsedRecordSet> records, List<ParsedService.Result> services) {
    if (declaration.targets().isEmpty()) {
      problems.addAll(RecordRules.acrossSets(records));
      problems.addAll(ServiceRules.problems(services, records));
    }
    Map<Place, List<Problem>> byTarget = new LinkedHashMap<>();
    for (ZoneTarget<?> target : declaration.targets()) {
      List<ParsedRecordSet> held =
          records.stream().filter(record -> record.written().isIn(target.info().key())).toList();
      List<Problem> found = RecordRules.acrossSets(held);
      found.addAll(
          ServiceRules.problems(
              services.stream()
                  .filter(service -> service.written().isIn(target.info().key()))
                  .toList(),
              held));
      byTarget.computeIfAbsent(target.info().place(), first -> new ArrayList<>()).addAll(found);
    }
    tell(byTarget, problem -> problem);
  }

  /** A complaint of every place is told once, as one of all, any other in each of its places. */
  private void tell(Map<Place, List<Problem>> byPlace, UnaryOperator<Problem> ofAll) {
    Map<Problem, Set<Place>> placesOf = new LinkedHashMap<>();
    byPlace.forEach(
        (place, found) ->
            found.forEach(
                problem ->
                    placesOf.computeIfAbsent(problem, first -> new LinkedHashSet<>()).add(place)));
    placesOf.forEach(
        (problem, places) -> {
          if (places.size() == byPlace.size()) {
            problems.add(ofAll.apply(problem));
          } else {
            places.forEach(place -> problems.add(problem.in(place)));
          }
        });
  }

  /** Two targets of one account that would declare one and the same zone. */
  private void checkPlaces() {
    Map<List<Object>, String> firsts = new HashMap<>();
    for (PlannedZone<?> planned : zones) {
      ZoneAccount account = planned.zone().account();
      Optional<String> place = account.place();
      if (place.isEmpty()) {
        continue;
      }
      String key = planned.key();
      List<Object> zone =
          List.of(planned.zone().capabilities().cloud(), account.provider(), place.get());
      String first = firsts.putIfAbsent(zone, key);
      if (first != null && !first.equals(key)) {
        problems.add(
            Problem.of(
                    Place.WHOLE,
                    "its zone would be that of target '%s', %s; give it another place or provider"
                        .formatted(first, place.get()))
                .in(planned.zone().place()));
      }
    }
  }

  private <N extends Network> void plan(
      ZoneTarget<N> target, List<ParsedRecordSet> records, List<ParsedService.Result> services) {
    List<RecordSet> sets = new ArrayList<>();
    for (ParsedRecordSet record : records) {
      if (record.written().isIn(target.info().key())) {
        record.set().ifPresent(sets::add);
      }
    }
    List<Problem> found =
        RecordRules.capabilities(target.info().key(), target.info().capabilities(), sets);
    sets.removeIf(set -> !target.info().capabilities().types().contains(set.type()));
    Views<N> views = Views.of(target);
    found.addAll(views.problems());
    found.forEach(problem -> problems.add(problem.in(target.info().place())));
    Map<Place, List<Problem>> byView = new LinkedHashMap<>();
    for (View<N> view : views.all()) {
      List<Problem> inView = new ArrayList<>();
      List<RecordSet> held = new ArrayList<>(sets);
      held.addAll(serviceSets(target, view, services, inView));
      PlannedZone<N> whole = PlannedZone.of(target, zonePlan(target, view, held));
      inView.addAll(whole.problems());
      byView.put(whole.zone().place(), inView);
      zones.add(whole.without(withheld.in(target.info().key())));
    }
    tell(byView, problem -> problem.in(target.info().place()));
  }

  /** The record sets of the services that the target has, for the clients of one view. */
  private <N extends Network> List<RecordSet> serviceSets(
      ZoneTarget<N> target,
      View<N> view,
      List<ParsedService.Result> services,
      List<Problem> found) {
    List<RecordSet> sets = new ArrayList<>();
    List<Client> clients = services.isEmpty() ? List.of() : view.clients(target.info().key());
    for (ParsedService.Result parsed : services) {
      if (!parsed.written().isIn(target.info().key())) {
        continue;
      }
      found.addAll(FailoverRules.repeatedHealth(target, parsed));
      if (parsed.service().isEmpty()) {
        continue;
      }
      Service service = parsed.service().get();
      if (!withheld.in(target.info().key()).contains(service.name())) {
        clientsOf.computeIfAbsent(service, first -> new ArrayList<>()).addAll(clients);
      }
      if (clients.isEmpty()) {
        found.add(
            Problem.of(
                service.place(),
                "no network is there to ask for it; add one, or leave this target out with"
                    + " .except(..)"));
      }
      found.addAll(FailoverRules.missing(target, parsed, clients));
      ServiceSets planned =
          ServiceSets.of(
              service,
              clients,
              target.info().capabilities(),
              target.info().topology().isPerRegion());
      sets.addAll(planned.sets());
      found.addAll(planned.problems());
      planned.sets().forEach(set -> found.addAll(RecordSetValues.problems(set)));
      found.addAll(
          RecordRules.capabilities(
              target.info().key(), target.info().capabilities(), planned.sets()));
    }
    return sets;
  }

  private <N extends Network> ZonePlan<N> zonePlan(
      ZoneTarget<N> target, View<N> view, List<RecordSet> sets) {
    List<String> identities =
        new ArrayList<>(
            List.of(
                identity.project(),
                identity.stack(),
                declaration.physicalPrefix().orElse(identity.component()),
                target.info().key(),
                domain.absolute()));
    view.nameInNames().ifPresent(identities::add);
    return ZonePlan.of(
        target.info(),
        names(target.info().key(), view),
        new PhysicalNames(identities),
        domain,
        view.networks(),
        sets);
  }

  private ZoneNames names(String targetKey, View<?> view) {
    return view.name()
        .map(region -> ZoneNames.of(identity.component(), targetKey, region, view.isPrimary()))
        .orElseGet(() -> ZoneNames.sole(identity.component(), targetKey));
  }
}
