package io.github.privatezonesync.plan.parse;

import io.github.privatezonesync.declared.Declaration;
import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.problem.InvalidValue;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.WayOut;
import io.github.privatezonesync.routing.Client;
import io.github.privatezonesync.routing.PlannedService;
import io.github.privatezonesync.routing.Service;
import io.github.privatezonesync.target.Network;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A declaration on its way to a plan: what was written, what it was read as, and the zones that it
 * is spread over. The rules say what is wrong with it; if nothing is, it is the plan.
 */
public final class Draft {
  /** Stands in for a domain that is invalid, so that the records can be checked all the same. */
  private static final DomainName PLACEHOLDER = DomainName.parse("domain.invalid");

  private final Identity identity;
  private final Declaration written;
  private final Parsed<DomainName> domain;
  private final List<ParsedRecordSet> records;
  private final List<ParsedService> parsedServices;
  private final Parsed<Withheld> withheld;
  private final List<DraftTarget<?>> targets;
  private final List<DraftService> services;
  private final List<DraftZone<?>> zones;

  private Draft(Identity identity, Declaration written) {
    this.identity = identity;
    this.written = written;
    this.domain = readDomain(written.domain());
    ReadingContext context = new ReadingContext(written, domain());
    this.records =
        written.records().stream().map(record -> ParsedRecordSet.of(record, context)).toList();
    this.parsedServices =
        written.services().stream().map(service -> ParsedService.of(service, context)).toList();
    this.withheld = Withheld.of(written.withheld(), records, parsedServices, context);
    this.targets =
        written.targets().stream()
            .<DraftTarget<?>>map(target -> DraftTarget.of(target, records, context))
            .toList();
    this.services = new ArrayList<>();
    parsedServices.forEach(parsed -> parsed.whole().ifPresent(whole -> add(parsed, whole)));
    this.zones = new ArrayList<>();
    targets.forEach(this::spread);
  }

  /**
   * Reads a declaration and spreads it over its targets and their views.
   *
   * @param identity who declares
   * @param written what the user wrote
   * @return the draft, right or wrong
   */
  public static Draft of(Identity identity, Declaration written) {
    return new Draft(identity, written);
  }

  private static Parsed<DomainName> readDomain(String written) {
    return written.isEmpty()
        ? new Parsed<>(
            Optional.empty(),
            List.of(
                Problem.of(
                    Place.WHOLE,
                    "no domain given; set one with %s",
                    WayOut.setting("domain").text("corp.internal"))))
        : Parsed.of(
            () -> DomainName.parse(written), invalid -> Problem.of(Place.of("domain"), invalid));
  }

  /** A valid service, asked for in all targets that have it and do not withhold it. */
  private void add(ParsedService parsed, Service whole) {
    Service left = whole.without(whole.drained());
    List<Client> clients = new ArrayList<>();
    for (DraftTarget<?> target : targets) {
      if (parsed.written().targets().has(target.key())
          && !withheld().in(target.key()).contains(left.name())) {
        clients.addAll(target.clients());
      }
    }
    services.add(new DraftService(parsed, whole, new PlannedService(left, clients)));
  }

  private <N extends Network> void spread(DraftTarget<N> target) {
    target.allViews().forEach(view -> zones.add(DraftZone.of(this, target, view)));
  }

  /**
   * Where the problems are.
   *
   * @return the zone as it is called, or as it was written if it has no name
   */
  public String place() {
    return "zone '"
        + domain.value().map(DomainName::toString).orElse(InvalidValue.visible(written.domain()))
        + "'";
  }

  /**
   * What could not be read of the domain.
   *
   * @return the problem, or none
   */
  public List<Problem> problemsOfDomain() {
    return domain.problems();
  }

  /**
   * What could not be read of the record sets, then of the services, each on its own.
   *
   * @return the problems in the order written
   */
  public List<Problem> problemsOfParts() {
    List<Problem> problems = new ArrayList<>();
    records.forEach(record -> problems.addAll(record.problems()));
    parsedServices.forEach(service -> problems.addAll(service.problems()));
    return problems;
  }

  /**
   * What could not be read of the names that are withheld.
   *
   * @return the problems in the order written
   */
  public List<Problem> problemsOfWithheld() {
    return withheld.problems();
  }

  /**
   * Who declares.
   *
   * @return project, stack and component
   */
  public Identity identity() {
    return identity;
  }

  /**
   * What the user wrote.
   *
   * @return the declaration
   */
  public Declaration written() {
    return written;
  }

  /**
   * The DNS name of every zone.
   *
   * @return the name; another one if it is invalid
   */
  public DomainName domain() {
    return domain.value().orElse(PLACEHOLDER);
  }

  /**
   * The record sets.
   *
   * @return the record sets in the order written
   */
  public List<ParsedRecordSet> records() {
    return records;
  }

  /**
   * The regional services.
   *
   * @return the services in the order written
   */
  public List<ParsedService> parsedServices() {
    return parsedServices;
  }

  /** The valid services, in the order written. */
  List<DraftService> services() {
    return services;
  }

  /**
   * The names that zones lack for one update.
   *
   * @return the names by target
   */
  public Withheld withheld() {
    return withheld.value().orElseThrow();
  }

  /**
   * The targets.
   *
   * @return the targets in the order written
   */
  public List<DraftTarget<?>> targets() {
    return targets;
  }

  /**
   * The zones.
   *
   * @return the zones in the order of their targets, then by view
   */
  public List<DraftZone<?>> zones() {
    return zones;
  }

  /**
   * The services of the plan with everyone who asks for them.
   *
   * @return the services, sorted by name; without those that are withheld everywhere
   */
  public List<PlannedService> plannedServices() {
    Map<Service, PlannedService> planned = new LinkedHashMap<>();
    for (DraftService service : services) {
      if (!service.planned().clients().isEmpty()) {
        planned.merge(service.planned().service(), service.planned(), PlannedService::and);
      }
    }
    return planned.values().stream()
        .sorted(Comparator.comparing(service -> service.service().name()))
        .toList();
  }
}
