package io.github.privatezonesync.simulator.dns;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.xbill.DNS.Name;

/**
 * The record sets of one zone. A changed zone is a new value that shares what did not change.
 *
 * <p>It refuses nothing: what may stand beside what is each cloud's own matter. Two zones are equal
 * if they have the same name and equal sets.
 */
public final class ZoneData {
  private final Name origin;
  private final PMap<Name, PMap<Integer, ZoneRecordSet>> nodes;
  private volatile @Nullable ZoneIndex index;

  private ZoneData(Name origin, PMap<Name, PMap<Integer, ZoneRecordSet>> nodes) {
    this.origin = origin;
    this.nodes = nodes;
  }

  /**
   * A zone without any record set.
   *
   * @param origin the absolute name of the zone
   * @return the empty zone
   */
  public static ZoneData empty(Name origin) {
    return new ZoneData(origin, HashTreePMap.empty());
  }

  /**
   * The name of the zone.
   *
   * @return the absolute name
   */
  public Name origin() {
    return origin;
  }

  /**
   * The zone with a set put in, in place of one with the same name and type.
   *
   * @param set the set
   * @return the changed zone
   */
  public ZoneData with(ZoneRecordSet set) {
    PMap<Integer, ZoneRecordSet> node = nodes.getOrDefault(set.name(), HashTreePMap.empty());
    return new ZoneData(origin, nodes.plus(set.name(), node.plus(set.type(), set)));
  }

  /**
   * The zone without a set; the same zone if it has none.
   *
   * @param name the owner name
   * @param type the record type
   * @return the changed zone
   */
  public ZoneData without(Name name, int type) {
    PMap<Integer, ZoneRecordSet> node = nodes.get(name);
    if (node == null) {
      return this;
    }
    PMap<Integer, ZoneRecordSet> rest = node.minus(type);
    return new ZoneData(origin, rest.isEmpty() ? nodes.minus(name) : nodes.plus(name, rest));
  }

  /**
   * One set.
   *
   * @param name the owner name
   * @param type the record type
   * @return the set, empty if there is none
   */
  public Optional<ZoneRecordSet> get(Name name, int type) {
    return Optional.ofNullable(nodes.get(name)).map(node -> node.get(type));
  }

  /**
   * All sets of one name.
   *
   * @param name the owner name
   * @return the sets in no order
   */
  public Collection<ZoneRecordSet> at(Name name) {
    PMap<Integer, ZoneRecordSet> node = nodes.get(name);
    return node == null ? List.of() : node.values();
  }

  /**
   * All sets of the zone.
   *
   * @return the sets, sorted by name in canonical order (RFC 4034, section 6.1), then by type
   */
  public List<ZoneRecordSet> recordSets() {
    return nodes.values().stream()
        .flatMap(node -> node.values().stream())
        .sorted(comparing(ZoneRecordSet::name).thenComparingInt(ZoneRecordSet::type))
        .toList();
  }

  /**
   * How many sets the zone holds.
   *
   * @return the number of sets
   */
  public int size() {
    return nodes.values().stream().mapToInt(PMap::size).sum();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ZoneData zone && origin.equals(zone.origin) && nodes.equals(zone.nodes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(origin, nodes);
  }

  /** What the zone says about a name in it; the index is made at the first question. */
  Lookup lookup(Name name, int type) {
    ZoneIndex current = index;
    if (current == null) {
      current = new ZoneIndex(origin, nodes);
      index = current;
    }
    return current.lookup(name, type);
  }
}
