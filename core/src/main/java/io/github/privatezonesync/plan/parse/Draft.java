package io.github.privatezonesync.plan.parse;

import io.github.privatezonesync.declared.Declaration;
import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.dns.RecordName;
import io.github.privatezonesync.problem.InvalidValue;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.ProblemList;
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
import java.util.Set;

/**
 * A declaration on its way to a plan: what was written, what was read from it, and the zones that
 * it is spread over. The rules say what is wrong with it; if nothing is, it becomes the plan.
 *
 * @param written what the user wrote
 * @param domain the DNS name of every zone; empty if it is invalid
 * @param records the record sets in the order written
 * @param services the regional services in the order written
 * @param withheld the names that zones lack for one update, by target
 * @param targets the targets in the order written
 * @param zones the zones in the order of their targets, then by view
 * @param ofDomain what is wrong with the domain
 * @param ofParts what is wrong with each record set and each service on its own
 * @param ofViews what is wrong with the topology of each target
 * @param ofWithheld what is wrong with what is withheld
 */
public record Draft(
    Declaration written,
    Optional<DomainName> domain,
    List<ParsedRecordSet> records,
    List<ParsedService> services,
    Map<String, Set<RecordName>> withheld,
    List<DraftTarget<?>> targets,
    List<DraftZone<?>> zones,
    List<Problem> ofDomain,
    List<Problem> ofParts,
    List<Problem> ofViews,
    List<Problem> ofWithheld) {
  /** Stands in for an invalid domain, so that the records can still be checked. */
  private static final DomainName PLACEHOLDER = DomainName.parse("domain.invalid");

  /**
   * Reads a declaration and spreads it over its targets and their views.
   *
   * @param identity who declares
   * @param written what the user wrote
   * @return the draft, valid or not
   */
  public static Draft of(Identity identity, Declaration written) {
    ProblemList ofDomain = new ProblemList();
    Optional<DomainName> domain = domain(written.domain(), ofDomain);
    ReadingContext context = ReadingContext.of(identity, written, domain.orElse(PLACEHOLDER));
    ProblemList ofParts = new ProblemList();
    List<ParsedRecordSet> records = new ArrayList<>();
    written.records().forEach(set -> records.add(ParsedRecordSet.of(set, context, ofParts)));
    ProblemList ofWithheld = new ProblemList();
    Map<String, Set<RecordName>> withheld = Withheld.of(records, context, ofWithheld);
    ParsedLeftAlone leftAlone = ParsedLeftAlone.of(written.leftAlone(), context, ofParts);
    ProblemList ofViews = new ProblemList();
    List<DraftTarget<?>> targets = new ArrayList<>();
    written
        .targets()
        .forEach(target -> targets.add(DraftTarget.of(target, records, context, ofViews)));
    List<ParsedService> services = new ArrayList<>();
    written
        .services()
        .forEach(s -> services.add(ParsedService.of(s, targets, withheld, context, ofParts)));
    List<DraftZone<?>> zones = new ArrayList<>();
    targets.forEach(target -> zones.addAll(zones(target, services, leftAlone, context)));
    return new Draft(
        written,
        domain,
        records,
        services,
        withheld,
        targets,
        zones,
        ofDomain.all(),
        ofParts.all(),
        ofViews.all(),
        ofWithheld.all());
  }

  private static Optional<DomainName> domain(String written, ProblemList problems) {
    if (written.isEmpty()) {
      WayOut domain = WayOut.setting("domain").text("corp.internal");
      problems.add(Place.WHOLE, "no domain given; set one with %s", domain);
      return Optional.empty();
    }
    return problems.read(Place.of("domain"), () -> DomainName.parse(written));
  }

  private static <N extends Network> List<DraftZone<N>> zones(
      DraftTarget<N> target,
      List<ParsedService> services,
      ParsedLeftAlone leftAlone,
      ReadingContext context) {
    return target.views().stream()
        .map(view -> DraftZone.of(target, view, services, leftAlone, context))
        .toList();
  }

  /**
   * The place of the problems.
   *
   * @return the zone by its name, or as it was written if the name is invalid
   */
  public String place() {
    String visible = InvalidValue.visible(written.domain());
    return "zone '" + domain.map(DomainName::toString).orElse(visible) + "'";
  }

  /**
   * The services of the plan with their clients.
   *
   * @return the services, sorted by name, then by clients, except services that are withheld
   *     everywhere
   */
  public List<PlannedService> plannedServices() {
    Map<Service, PlannedService> merged = new LinkedHashMap<>();
    for (ParsedService service : services) {
      service
          .planned()
          .filter(planned -> !planned.clients().isEmpty())
          .ifPresent(planned -> merged.merge(planned.service(), planned, PlannedService::and));
    }
    List<PlannedService> sorted = new ArrayList<>(merged.values());
    sorted.sort(
        Comparator.comparing((PlannedService planned) -> planned.service().name())
            .thenComparing(planned -> planned.clients().get(0)));
    return sorted;
  }
}
