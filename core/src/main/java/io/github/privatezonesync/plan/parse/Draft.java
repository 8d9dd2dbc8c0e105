package io.github.privatezonesync.plan.parse;

import io.github.privatezonesync.declared.Declaration;
import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.problem.InvalidValue;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.WayOut;
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
 *
 * @param written what the user wrote
 * @param domain the DNS name of every zone
 * @param records the record sets in the order written
 * @param services the regional services in the order written
 * @param withheld the names that zones lack for one update
 * @param targets the targets in the order written
 * @param planned the valid services with everyone who asks for them, in the order written
 * @param zones the zones in the order of their targets, then by view
 */
public record Draft(
    Declaration written,
    Parsed<DomainName> domain,
    List<ParsedRecordSet> records,
    List<ParsedService> services,
    Parsed<Withheld> withheld,
    List<DraftTarget<?>> targets,
    List<DraftService> planned,
    List<DraftZone<?>> zones) {
  /** Stands in for a domain that is invalid, so that the records can be checked all the same. */
  private static final DomainName PLACEHOLDER = DomainName.parse("domain.invalid");

  /**
   * Reads a declaration and spreads it over its targets and their views.
   *
   * @param identity who declares
   * @param written what the user wrote
   * @return the draft, right or wrong
   */
  public static Draft of(Identity identity, Declaration written) {
    Parsed<DomainName> domain = domain(written.domain());
    ReadingContext context =
        new ReadingContext(identity, written, domain.value().orElse(PLACEHOLDER));
    List<ParsedRecordSet> records =
        written.records().stream().map(record -> ParsedRecordSet.of(record, context)).toList();
    List<ParsedService> services =
        written.services().stream().map(service -> ParsedService.of(service, context)).toList();
    Parsed<Withheld> withheld = Withheld.of(records, services, context);
    List<DraftTarget<?>> targets = new ArrayList<>();
    written.targets().forEach(target -> targets.add(DraftTarget.of(target, records, context)));
    List<DraftService> planned = DraftService.of(services, targets, withheld);
    List<DraftZone<?>> zones = new ArrayList<>();
    targets.forEach(target -> zones.addAll(zones(target, planned, context)));
    return new Draft(written, domain, records, services, withheld, targets, planned, zones);
  }

  private static Parsed<DomainName> domain(String written) {
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

  private static <N extends Network> List<DraftZone<N>> zones(
      DraftTarget<N> target, List<DraftService> planned, ReadingContext context) {
    return target.allViews().stream()
        .map(view -> DraftZone.of(target, view, planned, context))
        .toList();
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
   * The services of the plan with everyone who asks for them.
   *
   * @return the services, sorted by name; without those that are withheld everywhere
   */
  public List<PlannedService> plannedServices() {
    Map<Service, PlannedService> merged = new LinkedHashMap<>();
    for (DraftService service : planned) {
      if (!service.planned().clients().isEmpty()) {
        merged.merge(service.planned().service(), service.planned(), PlannedService::and);
      }
    }
    return merged.values().stream()
        .sorted(Comparator.comparing(service -> service.service().name()))
        .toList();
  }
}
