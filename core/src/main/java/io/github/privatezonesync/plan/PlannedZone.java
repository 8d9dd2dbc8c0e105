package io.github.privatezonesync.plan;

import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordName;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.register.Listing;
import io.github.privatezonesync.register.PlannedResource;
import io.github.privatezonesync.register.Registering;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.target.ZonePlan;
import io.github.privatezonesync.target.ZoneRefs;
import io.github.privatezonesync.target.ZoneTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A target and the plan of one of its zones.
 *
 * @param <N> the cloud's kind of network
 */
public final class PlannedZone<N extends Network> {
  private final ZoneTarget<N> target;
  private final ZonePlan<N> zone;
  private final List<RecordName> withheld;
  private @Nullable Walk walk;

  /** A walk against a listing. */
  private record Walk(Listing listing, ZoneRefs refs) {}

  private PlannedZone(ZoneTarget<N> target, ZonePlan<N> zone, List<RecordName> withheld) {
    this.target = target;
    this.zone = zone;
    this.withheld = withheld;
  }

  /** The plan of a zone without some names. */
  static <N extends Network> PlannedZone<N> of(
      ZoneTarget<N> target, ZonePlan<N> zone, Set<RecordName> withheld) {
    ZonePlan<N> left = withheld.isEmpty() ? zone : zone.without(withheld);
    return new PlannedZone<>(target, left, withheld.stream().sorted().toList());
  }

  /**
   * What declares the zone.
   *
   * @return the target
   */
  public ZoneTarget<N> target() {
    return target;
  }

  /**
   * What the zone will hold.
   *
   * @return the plan of the zone
   */
  public ZonePlan<N> zone() {
    return zone;
  }

  /**
   * The names that were declared, but are left out of the zone for this update.
   *
   * @return the names, sorted; empty if nothing is withheld
   */
  public List<RecordName> withheld() {
    return withheld;
  }

  /**
   * The key of the zone among all zones of a plan.
   *
   * @return the key of the target, with {@code /} and the view if it has one
   */
  public String key() {
    return zone.key();
  }

  /**
   * Every resource that will be registered for the zone.
   *
   * @return the resources in the order in which they are registered
   */
  public List<PlannedResource> resources() {
    return walk().listing().resources();
  }

  /**
   * The zone itself among the resources.
   *
   * @return the zone
   */
  public PlannedResource zoneResource() {
    return walk().refs().zone().planned();
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
   * What a user should know about the plan although it is not a problem.
   *
   * @return the notes; empty if there is none
   */
  public List<String> notes() {
    HostsInZone hosts = new HostsInZone(zone, withheld, RecordSet::knownData);
    List<String> notes = new ArrayList<>(hosts.missing());
    notes.addAll(hosts.aliased());
    notes.addAll(walk().listing().notes());
    return List.copyOf(notes);
  }

  /**
   * The records that name a host in the zone which does not exist, or a mail exchange or service
   * without an address: nobody gets any, because the zone is authoritative. A name that is
   * withheld, or that is said to be somebody else's, may be missing.
   *
   * @return a sentence for each record; empty if every host exists, or is known only later
   */
  public List<String> missingHosts() {
    return missingHosts(RecordSet::knownData);
  }

  /**
   * The same once outputs have resolved.
   *
   * @param data all data of a record set of the zone
   * @return a sentence for each; empty if every host is there
   */
  public List<String> missingHosts(Function<RecordSet, List<RecordData>> data) {
    return new HostsInZone(zone, withheld, data).missing();
  }

  /** Every walk gives the same, so each reader walks at most once. */
  private Walk walk() {
    Walk walked = walk;
    if (walked == null) {
      Listing listing = new Listing();
      walked = new Walk(listing, target.declare(zone, listing));
      walk = walked;
    }
    return walked;
  }

  /**
   * Registers the zone with everything in it.
   *
   * @param registering registers under a component, with the provider of the zone's account
   * @return what was registered
   */
  public DeclaredZone declare(Registering registering) {
    return DeclaredZone.of(target.declare(zone, registering), registering);
  }
}
