package io.github.privatezonesync.plan;

import io.github.privatezonesync.declared.Declaration;
import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.dns.RecordName;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.picture.Topology;
import io.github.privatezonesync.plan.parse.Draft;
import io.github.privatezonesync.plan.parse.DraftZone;
import io.github.privatezonesync.plan.rules.Rules;
import io.github.privatezonesync.problem.InvalidDeclarationException;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.routing.PlannedService;
import io.github.privatezonesync.target.Network;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What a declaration will become: for each target its zone, networks, record sets and resources.
 *
 * <p>A plan needs no Pulumi engine. The order of a declaration does not change it. It never waits
 * for an output, but prints {@code (output)} in its place. {@link #toString()} is a table.
 */
public final class SyncPlan {
  private final Identity identity;
  private final DomainName domain;
  private final List<PlannedZone<?>> zones;
  private final List<PlannedService> services;

  SyncPlan(
      Identity identity,
      DomainName domain,
      List<PlannedZone<?>> zones,
      List<PlannedService> services) {
    this.identity = identity;
    this.domain = domain;
    this.zones = List.copyOf(zones);
    this.services = List.copyOf(services);
  }

  /**
   * Plans a declaration.
   *
   * @param identity who declares
   * @param declaration what the user wrote, as the arguments of a component give it
   * @return the plan
   * @throws InvalidDeclarationException if anything is wrong, with all problems at once
   */
  public static SyncPlan of(Identity identity, Declaration declaration) {
    Draft draft = Draft.of(identity, declaration);
    List<Problem> problems = Rules.of(draft);
    if (!problems.isEmpty()) {
      throw new InvalidDeclarationException(
          "PrivateZoneSync '" + identity.component() + "'", draft.place(), problems);
    }
    List<PlannedZone<?>> zones = new ArrayList<>();
    draft.zones().forEach(zone -> zones.add(planned(zone, draft)));
    zones.sort(Comparator.comparing(PlannedZone::key));
    return new SyncPlan(identity, draft.domain().orElseThrow(), zones, draft.plannedServices());
  }

  private static <N extends Network> PlannedZone<N> planned(DraftZone<N> zone, Draft draft) {
    Set<RecordName> withheld = draft.withheld().getOrDefault(zone.plan().target().key(), Set.of());
    return PlannedZone.of(zone.target(), zone.plan(), withheld);
  }

  /**
   * Everything that is wrong with a declaration.
   *
   * @param identity who declares
   * @param declaration what the user wrote, as the arguments of a component give it
   * @return the problems in the order of the declaration; empty if it can be planned
   */
  public static List<Problem> problems(Identity identity, Declaration declaration) {
    return Rules.of(Draft.of(identity, declaration));
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
   * The DNS name of every zone of the plan.
   *
   * @return the canonical name
   */
  public DomainName domain() {
    return domain;
  }

  /**
   * The plan of each zone: one for each target, or for each view of a target that has views.
   *
   * @return the zones, sorted by the key of the target, then by view
   */
  public List<PlannedZone<?>> zones() {
    return zones;
  }

  /**
   * The regional services.
   *
   * @return the services with their clients, sorted by name
   */
  public List<PlannedService> services() {
    return services;
  }

  /**
   * What every client gets of every regional service.
   *
   * @return the answers; printing them gives a table
   */
  public Answers answers() {
    return Answers.of(services);
  }

  /**
   * The record sets that at least one target holds.
   *
   * @return the sets, sorted by name, then type
   */
  public List<RecordSet> recordSets() {
    if (zones.size() == 1) {
      return zones.get(0).zone().recordSets();
    }
    return zones.stream()
        .flatMap(planned -> planned.zone().recordSets().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * The zones, networks and associations of the plan, to be drawn as a picture.
   *
   * @return the topology; a network whose id is an output is shown with its key
   */
  public Topology topology() {
    return PlanTopology.of(this);
  }

  /**
   * The plan for machines: what every network of every zone should find, and what is left alone.
   *
   * @return JSON as docs/plan-json.md has it, the same for the same plan, without the values of
   *     outputs
   */
  public String toJson() {
    return PlanJson.of(this);
  }

  /** The plan as a table of at most 100 columns. */
  @Override
  public String toString() {
    return PlanTable.of(this);
  }
}
