package io.github.privatezonesync.target;

import com.pulumi.core.Output;
import com.pulumi.resources.CustomResourceOptions;
import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.dns.NamePattern;
import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordName;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.problem.InvalidDeclarationException;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.register.LateCheck;
import io.github.privatezonesync.register.PhysicalNames;
import io.github.privatezonesync.register.Ref;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The plan of one zone of a target: its name, its networks and its record sets.
 *
 * @param <N> the cloud's kind of network
 */
public final class ZonePlan<N extends Network> {
  private final TargetInfo<N> target;
  private final ZoneNames names;
  private final PhysicalNames physicalNames;
  private final DomainName domain;
  private final List<N> networks;
  private final List<RecordSet> recordSets;
  private final List<NamePattern> leftAlone;
  private final boolean anyStands;

  private ZonePlan(
      TargetInfo<N> target,
      ZoneNames names,
      PhysicalNames physicalNames,
      DomainName domain,
      List<N> networks,
      List<RecordSet> recordSets,
      List<NamePattern> leftAlone) {
    this.target = target;
    this.names = names;
    this.physicalNames = physicalNames;
    this.domain = domain;
    this.networks = networks;
    this.recordSets = recordSets;
    this.leftAlone = leftAlone;
    this.anyStands = recordSets.stream().anyMatch(set -> set.standsFor().isPresent());
  }

  /**
   * A planned zone.
   *
   * @param target the data of the target
   * @param names the logical names of the resources, and the view if there is one
   * @param physicalNames the names in the cloud
   * @param domain the DNS name of the zone
   * @param networks the networks of the view, in any order
   * @param recordSets the record sets, in any order
   * @param <N> the cloud's kind of network
   * @return the plan, sorted
   */
  public static <N extends Network> ZonePlan<N> of(
      TargetInfo<N> target,
      ZoneNames names,
      PhysicalNames physicalNames,
      DomainName domain,
      List<N> networks,
      List<RecordSet> recordSets) {
    return new ZonePlan<>(
        target,
        names,
        physicalNames,
        domain,
        networks.stream().sorted(Comparator.comparing(Network::key)).toList(),
        List.copyOf(recordSets.stream().sorted().toList()),
        List.of());
  }

  /**
   * The same plan with names that somebody else writes into the zone.
   *
   * @param patterns the names
   * @return a changed copy
   */
  public ZonePlan<N> leaving(List<NamePattern> patterns) {
    return new ZonePlan<>(
        target, names, physicalNames, domain, networks, recordSets, List.copyOf(patterns));
  }

  /**
   * The same plan without the record sets of some names.
   *
   * @param withheld the names
   * @return a changed copy
   */
  public ZonePlan<N> without(Set<RecordName> withheld) {
    List<RecordSet> left =
        recordSets.stream().filter(set -> !withheld.contains(set.name())).toList();
    return new ZonePlan<>(target, names, physicalNames, domain, networks, left, leftAlone);
  }

  /** {@return key, networks of all views, accounts and capabilities of the target} */
  public TargetInfo<N> target() {
    return target;
  }

  /** {@return the region of the view; empty if the target has a single zone} */
  public Optional<String> view() {
    return names.view();
  }

  /** {@return the key of the target, with {@code /} and the view if it has one} */
  public String key() {
    return view().map(view -> target.key() + "/" + view).orElse(target.key());
  }

  /** {@return the place for complaints about the zone, as {@code target 'prod/eu-west-1'}} */
  public Place place() {
    return view().map(target.place()::view).orElse(target.place());
  }

  /**
   * The place for complaints about a record set, seen from outside the target.
   *
   * @param set a record set of this plan
   * @return for example {@code target 'prod': record 'db' A}
   */
  public Place place(RecordSet set) {
    return set.place().in(place());
  }

  /**
   * The place for complaints about the health of a record set's endpoint, seen from outside the
   * target.
   *
   * @param set a record set of this plan that is one of several
   * @return for example {@code target 'prod', service 'inference', endpoint 'us-east-1', health}
   */
  public Place placeOfHealth(RecordSet set) {
    String site = set.route().flatMap(Route::site).orElse("");
    return Place.service(set.name().toString()).endpoint(site).setting("health").in(place());
  }

  /** {@return the account that owns the zone, with its provider} */
  public ZoneAccount account() {
    return target.account(view());
  }

  /** {@return what the zone can have} */
  public Capabilities capabilities() {
    return target.capabilities();
  }

  /** {@return the logical names of the zone's resources} */
  public ZoneNames names() {
    return names;
  }

  /** {@return the names of the zone's resources in the cloud} */
  public PhysicalNames physicalNames() {
    return physicalNames;
  }

  /** {@return the DNS name of the zone} */
  public DomainName domain() {
    return domain;
  }

  /** {@return the networks of the view, sorted by key} */
  public List<N> networks() {
    return networks;
  }

  /** {@return the record sets, sorted by name, the A or CNAME set of a name first} */
  public List<RecordSet> recordSets() {
    return recordSets;
  }

  /** {@return the names that somebody else writes into the zone} */
  public List<NamePattern> leftAlone() {
    return leftAlone;
  }

  /**
   * Protects a zone in which others write, for a cloud that would delete their record sets with it.
   *
   * @param options the options of the zone
   * @return the options
   */
  public CustomResourceOptions.Builder guarded(CustomResourceOptions.Builder options) {
    return leftAlone.isEmpty() ? options : options.protect(true);
  }

  /**
   * What to know about a {@linkplain #guarded guarded} zone.
   *
   * @param cloud who would delete the record sets
   * @return the note; empty if nothing is left alone
   */
  public Optional<String> guardNote(String cloud) {
    return leftAlone.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "the zone is protected, because %s would delete it with what others wrote into it; take leaveAlone(..) off in an update of its own before the zone goes"
                .formatted(cloud));
  }

  /** Whether any record set stands for another one of the zone. */
  boolean anyStands() {
    return anyStands;
  }

  /** {@return the sets as the cloud counts them: each, or all of one name and type as one} */
  public List<List<RecordSet>> countedSets() {
    return capabilities().recordSetResources() == RecordSetResources.ONE_PER_NAME_AND_TYPE
        ? RecordSetOrder.byNameAndType(recordSets)
        : recordSets.stream().map(List::of).toList();
  }

  /**
   * Adds every record set, so that all sets of one name wait for its A or CNAME sets (rule LIFE-2):
   * when a CNAME gives way to A and TXT, the CNAME goes first. One that stands for another waits.
   *
   * @param add adds the resources that hold the sets of one unit, one or more
   * @return what was added, in that order
   */
  public List<RecordSetRefs> addRecordSets(Function<RecordSetUnit, List<Ref<?>>> add) {
    return RecordSetOrder.add(this, add);
  }

  /**
   * Adds every association. In a view other than the primary one, associations wait for the record
   * sets of the view. A network that moves from another zone leaves that zone first; it then finds
   * all record sets in the new zone, and is without answers only while it moves.
   *
   * <p>One association waits for the record sets, and all others wait for that association, so that
   * each resource has few dependencies. If a record set fails, every network of the view therefore
   * stays where it is in that update.
   *
   * @param recordSets all record sets of this plan
   * @param add adds the association of one network, which waits for the given resources
   * @return what was added, in the order of the plan
   */
  public List<AssociationRef> addAssociations(
      List<RecordSetRefs> recordSets, BiFunction<N, List<Ref<?>>, AssociationRef> add) {
    List<Ref<?>> after =
        names.isPrimary()
            ? List.of()
            : recordSets.stream()
                .filter(held -> !held.sets().isEmpty())
                .<Ref<?>>flatMap(held -> held.resources().stream())
                .toList();
    List<AssociationRef> added = new ArrayList<>();
    for (N network : networks) {
      AssociationRef association = add.apply(network, after);
      added.add(association);
      if (after.size() > 1 && association.resource().isPresent()) {
        after = List.of(association.resource().get());
      }
    }
    return added;
  }

  /**
   * The values of a record set as a cloud wants them, sorted. They are known as soon as the outputs
   * among them are.
   *
   * @param set a record set of this plan
   * @param render turns all data of the set into what the cloud takes; may throw {@link
   *     InvalidDeclarationException} for late data
   * @param <R> what the cloud takes
   * @return the rendered values; it fails with {@link InvalidDeclarationException} if an output
   *     turns out wrong
   */
  public <R> Output<R> render(RecordSet set, Function<List<RecordData>, R> render) {
    if (set.isKnown()) {
      return Output.of(render.apply(set.knownData()));
    }
    return LateCheck.apply(RecordSetValues.resolve(this, set), render);
  }

  /**
   * The canonical id of a network, checked when it resolves.
   *
   * @param network a network of this plan
   * @return the id in the one spelling that the cloud gets
   */
  public Output<String> canonicalId(N network) {
    return NetworkId.canonical(network, place());
  }
}
