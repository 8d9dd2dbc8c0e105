package io.github.privatezonesync.simulator.dns;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * The record sets of one zone. A changed zone is a new value that shares what did not change.
 *
 * <p>It refuses nothing: what may stand beside what is each cloud's own matter. Two zones are equal
 * if they have the same name and equal sets.
 */
public final class ZoneData {
  private final DomainName origin;
  private final PMap<DomainName, PMap<DnsType, ZoneRecordSet>> nodes;
  private final PMap<DomainName, PMap<DnsType, List<RoutedSet>>> routed;
  private volatile @Nullable ZoneIndex index;

  private ZoneData(
      DomainName origin,
      PMap<DomainName, PMap<DnsType, ZoneRecordSet>> nodes,
      PMap<DomainName, PMap<DnsType, List<RoutedSet>>> routed) {
    this.origin = origin;
    this.nodes = nodes;
    this.routed = routed;
  }

  /**
   * A zone without any record set.
   *
   * @param origin the absolute name of the zone
   * @return the empty zone
   */
  public static ZoneData empty(DomainName origin) {
    return new ZoneData(origin, HashTreePMap.empty(), HashTreePMap.empty());
  }

  /**
   * The name of the zone.
   *
   * @return the absolute name
   */
  public DomainName origin() {
    return origin;
  }

  /**
   * The zone with a set put in, in place of one with the same name and type.
   *
   * @param set the set
   * @return the changed zone
   */
  public ZoneData with(ZoneRecordSet set) {
    PMap<DnsType, ZoneRecordSet> node = nodes.getOrDefault(set.name(), HashTreePMap.empty());
    return new ZoneData(origin, nodes.plus(set.name(), node.plus(set.type(), set)), routed);
  }

  /**
   * The zone with one of several sets put in, in place of one with the same name, type and id.
   *
   * @param set the set
   * @return the changed zone
   */
  public ZoneData with(RoutedSet set) {
    List<RoutedSet> several = new ArrayList<>(routed(set.name(), set.type()));
    several.removeIf(other -> other.id().equals(set.id()));
    several.add(set);
    several.sort(RoutedSet.BY_ID);
    return holding(set.name(), set.type(), several);
  }

  /**
   * The zone without what it has of a name and type, routed or not; the same zone if it has
   * nothing.
   *
   * @param name the owner name
   * @param type the record type
   * @return the changed zone
   */
  public ZoneData without(DomainName name, DnsType type) {
    PMap<DnsType, ZoneRecordSet> node = nodes.get(name);
    if (node == null) {
      return holding(name, type, List.of());
    }
    PMap<DnsType, ZoneRecordSet> rest = node.minus(type);
    return new ZoneData(origin, rest.isEmpty() ? nodes.minus(name) : nodes.plus(name, rest), routed)
        .holding(name, type, List.of());
  }

  /**
   * The zone without one of several sets; the same zone if it has no such.
   *
   * @param name the owner name
   * @param type the record type
   * @param id the id of the routed set
   * @return the changed zone
   */
  public ZoneData without(DomainName name, DnsType type, String id) {
    return holding(
        name, type, routed(name, type).stream().filter(set -> !set.id().equals(id)).toList());
  }

  private ZoneData holding(DomainName name, DnsType type, List<RoutedSet> several) {
    PMap<DnsType, List<RoutedSet>> node = routed.getOrDefault(name, HashTreePMap.empty());
    if (several.isEmpty() && !node.containsKey(type)) {
      return this;
    }
    PMap<DnsType, List<RoutedSet>> rest =
        several.isEmpty() ? node.minus(type) : node.plus(type, List.copyOf(several));
    return new ZoneData(
        origin, nodes, rest.isEmpty() ? routed.minus(name) : routed.plus(name, rest));
  }

  /**
   * One set that is not routed.
   *
   * @param name the owner name
   * @param type the record type
   * @return the set, empty if there is none
   */
  public Optional<ZoneRecordSet> get(DomainName name, DnsType type) {
    return Optional.ofNullable(nodes.get(name)).map(node -> node.get(type));
  }

  /**
   * The sets of which one is chosen for a name and type.
   *
   * @param name the owner name
   * @param type the record type
   * @return the sets, sorted by id; empty if there are none
   */
  public List<RoutedSet> routed(DomainName name, DnsType type) {
    PMap<DnsType, List<RoutedSet>> node = routed.get(name);
    return node == null ? List.of() : node.getOrDefault(type, List.of());
  }

  /**
   * Tells whether anything in the zone is routed.
   *
   * @return whether there is a routed set
   */
  public boolean isRouted() {
    return !routed.isEmpty();
  }

  /**
   * All sets of one name that are not routed.
   *
   * @param name the owner name
   * @return the sets in no order
   */
  public Collection<ZoneRecordSet> at(DomainName name) {
    PMap<DnsType, ZoneRecordSet> node = nodes.get(name);
    return node == null ? List.of() : node.values();
  }

  /**
   * The types of one name.
   *
   * @param name the owner name
   * @return the types of all of its sets, routed or not, in no order
   */
  public Set<DnsType> types(DomainName name) {
    Set<DnsType> types = new HashSet<>(nodes.getOrDefault(name, HashTreePMap.empty()).keySet());
    types.addAll(routed.getOrDefault(name, HashTreePMap.empty()).keySet());
    return types;
  }

  /**
   * All sets of the zone that are not routed.
   *
   * @return the sets, sorted by name in canonical order (RFC 4034, section 6.1), then by type
   */
  public List<ZoneRecordSet> recordSets() {
    return nodes.values().stream()
        .flatMap(node -> node.values().stream())
        .sorted(comparing(ZoneRecordSet::name).thenComparing(ZoneRecordSet::type))
        .toList();
  }

  /**
   * Everything in the zone, routed or not.
   *
   * @return the sets, sorted by name in canonical order, then by type, then by the id of routed
   *     sets
   */
  public List<ZoneEntry> entries() {
    Stream<ZoneEntry> several =
        routed.values().stream().flatMap(node -> node.values().stream()).flatMap(List::stream);
    Stream<ZoneEntry> alone = nodes.values().stream().flatMap(node -> node.values().stream());
    return Stream.concat(alone, several)
        .sorted(
            comparing(ZoneEntry::name).thenComparing(ZoneEntry::type).thenComparing(ZoneData::byId))
        .toList();
  }

  private static int byId(ZoneEntry one, ZoneEntry other) {
    return one instanceof RoutedSet left && other instanceof RoutedSet right
        ? RoutedSet.BY_ID.compare(left, right)
        : 0;
  }

  /**
   * How many sets the zone holds.
   *
   * @return the number of sets, each routed one counted
   */
  public int size() {
    return nodes.values().stream().mapToInt(PMap::size).sum()
        + routed.values().stream()
            .flatMap(node -> node.values().stream())
            .mapToInt(List::size)
            .sum();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ZoneData zone
        && origin.equals(zone.origin)
        && nodes.equals(zone.nodes)
        && routed.equals(zone.routed);
  }

  @Override
  public int hashCode() {
    return Objects.hash(origin, nodes, routed);
  }

  /** What the zone says about a name in it; the index is made at the first question. */
  Lookup lookup(DomainName name, DnsType type) {
    return index().lookup(name, type);
  }

  /** What a set answers that was chosen among routed sets of the zone. */
  Lookup answered(ZoneRecordSet set, Lookup.Routed chosen) {
    return index().answered(set, chosen);
  }

  private ZoneIndex index() {
    ZoneIndex current = index;
    if (current == null) {
      current = new ZoneIndex(origin, nodes, routed);
      index = current;
    }
    return current;
  }
}
