package io.github.privatezonesync.spi;

import com.pulumi.core.Output;
import com.pulumi.resources.CustomResource;
import com.pulumi.resources.Resource;
import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordName;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What one target's zone will hold: its name, its networks and its record sets.
 *
 * @param targetKey the key of the target
 * @param view the view, empty if the target has none
 * @param domain the DNS name of the zone
 * @param networks the networks, sorted by key
 * @param recordSets the record sets, sorted by name, the A or CNAME set of a name first
 * @param names the logical names of the resources
 * @param physicalNames the names in the cloud
 * @param capabilities what the target's zone can hold
 * @param <N> the cloud's kind of network
 */
public record ZonePlan<N extends Network>(
    String targetKey,
    Optional<String> view,
    DomainName domain,
    List<N> networks,
    List<RecordSet> recordSets,
    LogicalNames names,
    PhysicalNames physicalNames,
    Capabilities capabilities) {

  /** Keeps unmodifiable copies. */
  public ZonePlan {
    networks = List.copyOf(networks);
    recordSets = List.copyOf(recordSets);
  }

  /**
   * What the zone is called among all zones of a component.
   *
   * @return the key of the target, with {@code /} and the view if it has one
   */
  public String key() {
    return view.map(name -> targetKey + "/" + name).orElse(targetKey);
  }

  /**
   * The same plan without all record sets of some names.
   *
   * @param withheld the names
   * @return a changed copy
   */
  public ZonePlan<N> without(Set<RecordName> withheld) {
    return new ZonePlan<>(
        targetKey,
        view,
        domain,
        networks,
        recordSets.stream().filter(set -> !withheld.contains(set.name())).toList(),
        names,
        physicalNames,
        capabilities);
  }

  /**
   * The values of a record set as a cloud wants them, sorted; known now, or as soon as the outputs
   * among them are.
   *
   * @param set a record set of this plan
   * @param render turns all data of the set into what the cloud takes; may complain about late data
   *     with {@link InvalidDeclarationException}
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
   * Registers every record set, so that all sets of one name wait for its A or CNAME sets (rule
   * LIFE-2): when a CNAME gives way to A and TXT, the CNAME goes first.
   *
   * @param declare registers one set that depends on the given resources
   * @return what was registered, in the order of the plan
   */
  public List<DeclaredRecordSet> declareRecordSets(
      BiFunction<RecordSet, List<Resource>, CustomResource> declare) {
    return declareAnswers(
        recordSets.stream().map(List::of).toList(),
        (sets, before) -> declare.apply(sets.get(0), before));
  }

  /**
   * Registers every record set as {@link #declareRecordSets} does, but all sets of one name and
   * type as one resource.
   *
   * @param declare registers the sets of one name and type, which depend on the given resources
   * @return what was registered, in the order of the plan
   */
  public List<DeclaredRecordSet> declareAnswers(
      BiFunction<List<RecordSet>, List<Resource>, CustomResource> declare) {
    return declareAnswers(answers(), declare);
  }

  /**
   * The record sets by name and type: one, or all sets of a routing.
   *
   * @return the sets in the order of the plan
   */
  public List<List<RecordSet>> answers() {
    List<List<RecordSet>> answers = new ArrayList<>(recordSets.size());
    int start = 0;
    for (int i = 1; i <= recordSets.size(); i++) {
      if (i == recordSets.size() || !recordSets.get(start).isOfOneAnswerWith(recordSets.get(i))) {
        answers.add(recordSets.subList(start, i));
        start = i;
      }
    }
    return answers;
  }

  private static List<DeclaredRecordSet> declareAnswers(
      List<List<RecordSet>> answers,
      BiFunction<List<RecordSet>, List<Resource>, CustomResource> declare) {
    List<DeclaredRecordSet> declared = new ArrayList<>();
    List<Resource> leaders = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      List<RecordSet> sets = answers.get(i);
      RecordSet first = sets.get(0);
      if (i > 0 && !answers.get(i - 1).get(0).name().equals(first.name())) {
        leaders.clear();
      }
      boolean leads = first.type().leadsItsName();
      CustomResource resource = declare.apply(sets, leads ? List.of() : List.copyOf(leaders));
      if (leads) {
        leaders.add(resource);
      }
      sets.forEach(set -> declared.add(new DeclaredRecordSet(set, resource)));
    }
    return declared;
  }

  /**
   * Registers every association. In a view with names of its own they wait for its record sets: a
   * network that comes from another zone, which lets it go first, finds them there and is without
   * answers for no longer than its own move takes.
   *
   * <p>One association waits for the record sets and the others for that one, so that each resource
   * has few dependencies however many there are. So a record set that fails keeps every network of
   * the view where it is in that update.
   *
   * @param recordSets all record sets of this plan
   * @param declare registers the association of one network, which depends on the given resources
   * @return what was registered, in the order of the plan
   */
  public List<Association> declareAssociations(
      List<DeclaredRecordSet> recordSets, BiFunction<N, List<Resource>, Association> declare) {
    List<Resource> before =
        names.areOfASoleZone()
            ? List.of()
            : recordSets.stream().<Resource>map(DeclaredRecordSet::resource).distinct().toList();
    List<Association> declared = new ArrayList<>();
    for (N network : networks) {
      Association association = declare.apply(network, before);
      declared.add(association);
      if (before.size() > 1 && association.resource().isPresent()) {
        before = List.of(association.resource().get());
      }
    }
    return declared;
  }

  /**
   * Where a complaint about a network points, seen from outside the target.
   *
   * @param network a network of this plan
   * @return for example {@code target 'gcp', network 'hub'}
   */
  public String where(N network) {
    return new Problem(network.where(), "").inTarget(key()).where();
  }

  /**
   * Where a complaint about a record set points, seen from outside the target.
   *
   * @param set a record set of this plan
   * @return for example {@code target 'gcp': record 'db' A} or {@code target 'aws/eu-west-1':
   *     record 'db' A}
   */
  public String where(RecordSet set) {
    return new Problem(set.where(), "").inTarget(key()).where();
  }

  /**
   * Where a complaint about the health of a record set's endpoint points, seen from outside the
   * target.
   *
   * @param set a record set of this plan that is one of several
   * @return for example {@code target 'aws', service 'inference', endpoint 'us-east-1', health}
   */
  public String whereHealth(RecordSet set) {
    String site = set.route().map(Route::site).orElse("");
    String health = "service '%s', endpoint '%s', health".formatted(set.name(), site);
    return new Problem(health, "").inTarget(key()).where();
  }

  /**
   * The canonical id of a network, checked when it resolves.
   *
   * @param network a network of this plan
   * @return the id in the one spelling the cloud gets
   */
  public Output<String> canonicalId(N network) {
    if (network.id() instanceof Leaf.Known<String> known) {
      return Output.of(network.canonicalId(known.value()));
    }
    return LateCheck.read(network.id().output(), where(network), network::canonicalId);
  }
}
