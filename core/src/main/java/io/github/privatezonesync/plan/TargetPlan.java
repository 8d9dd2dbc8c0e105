package io.github.privatezonesync.plan;

import com.pulumi.resources.ComponentResource;
import io.github.privatezonesync.dns.RecordName;
import io.github.privatezonesync.spi.DeclaredZone;
import io.github.privatezonesync.spi.Limit;
import io.github.privatezonesync.spi.Network;
import io.github.privatezonesync.spi.PlannedResource;
import io.github.privatezonesync.spi.Problem;
import io.github.privatezonesync.spi.Scope;
import io.github.privatezonesync.spi.ZonePlan;
import io.github.privatezonesync.spi.ZoneTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A target and the plan of its zone.
 *
 * @param target what declares the zone
 * @param zone what the zone will hold
 * @param withheld the names that were declared, but are left out of the zone for this update,
 *     sorted
 * @param <N> the cloud's kind of network
 */
public record TargetPlan<N extends Network>(
    ZoneTarget<N> target, ZonePlan<N> zone, List<RecordName> withheld) {
  /** Keeps an unmodifiable copy. */
  public TargetPlan {
    withheld = List.copyOf(withheld);
  }

  /**
   * What the zone is called among all zones of a plan.
   *
   * @return the key of the target, with {@code /} and the view if it has one
   */
  public String key() {
    return zone.key();
  }

  /**
   * Every resource that the target will register.
   *
   * @return the resources, zone first
   */
  public List<PlannedResource> resources() {
    return target.resources(zone);
  }

  /**
   * How much of each documented limit the zone uses.
   *
   * @return one line for each limit of the cloud
   */
  public List<BudgetLine> budget() {
    return zone.capabilities().limits().entrySet().stream()
        .map(limit -> new BudgetLine(limit.getKey(), limit.getKey().usedBy(zone), limit.getValue()))
        .toList();
  }

  /**
   * What a user should know about the plan that is no problem.
   *
   * @return the notes; empty if there is none
   */
  public List<String> notes() {
    return target.notes(zone);
  }

  /** The same target with a zone that lacks all record sets of some names. */
  TargetPlan<N> without(Set<RecordName> names) {
    return names.isEmpty()
        ? this
        : new TargetPlan<>(target, zone.without(names), names.stream().sorted().toList());
  }

  /** Where the zone lies in its account, as far as that is known. */
  Optional<String> place() {
    return target.zonePlace(zone);
  }

  /** What the cloud alone finds wrong, and limits of the zone that cannot be raised. */
  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>(target.problems(zone));
    for (Limit limit : zone.capabilities().limits().keySet()) {
      if (!limit.isPerSet() && !limit.isQuota()) {
        zone.capabilities().exceeded(limit, limit.usedBy(zone)).ifPresent(problems::add);
      }
    }
    return problems;
  }

  /** Registers the zone with all it holds. */
  DeclaredZone declare(ComponentResource component) {
    return target.declare(zone, new Scope(component, target.provider()));
  }
}
