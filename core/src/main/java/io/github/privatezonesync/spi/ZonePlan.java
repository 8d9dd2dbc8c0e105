package io.github.privatezonesync.spi;

import com.pulumi.core.Output;
import com.pulumi.resources.CustomResource;
import com.pulumi.resources.Resource;
import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What one target's zone will hold: its name, its networks and its record sets.
 *
 * @param targetKey the key of the target
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
   * Registers every record set, so that all sets of one name wait for its A or CNAME set (rule
   * LIFE-2): when a CNAME gives way to A and TXT, the CNAME goes first.
   *
   * @param declare registers one set that depends on the given resources
   * @return what was registered, in the order of the plan
   */
  public List<DeclaredRecordSet> declareRecordSets(
      BiFunction<RecordSet, List<Resource>, CustomResource> declare) {
    List<DeclaredRecordSet> declared = new ArrayList<>(recordSets.size());
    DeclaredRecordSet leader = null;
    for (RecordSet set : recordSets) {
      boolean follows = leader != null && leader.set().name().equals(set.name());
      List<Resource> before = leader != null && follows ? List.of(leader.resource()) : List.of();
      DeclaredRecordSet next = new DeclaredRecordSet(set, declare.apply(set, before));
      declared.add(next);
      if (set.type().leadsItsName()) {
        leader = next;
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
    return new Problem(network.where(), "").inTarget(targetKey).where();
  }

  /**
   * Where a complaint about a record set points, seen from outside the target.
   *
   * @param set a record set of this plan
   * @return for example {@code target 'gcp': record 'db' A}
   */
  public String where(RecordSet set) {
    return new Problem(set.where(), "").inTarget(targetKey).where();
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
