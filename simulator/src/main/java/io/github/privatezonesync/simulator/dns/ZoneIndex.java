package io.github.privatezonesync.simulator.dns;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of a zone, ready for look-ups, with the empty non-terminals that RFC 4592 needs. */
final class ZoneIndex {
  private static final Lookup NO_SUCH_NAME = new Lookup.NxDomain();
  private static final Lookup OTHER_TYPES = new Lookup.NoData("the name has only other types");
  private static final Lookup NAMES_BELOW = new Lookup.NoData("there are only names below it");
  private static final Lookup WILDCARD_OTHER_TYPES =
      new Lookup.NoData("the wildcard that covers it has only other types");
  private static final Lookup NAMES_BELOW_WILDCARD =
      new Lookup.NoData("there are only names below the wildcard that covers it");
  static final int MOST_ALIASES = 16;

  private final DomainName origin;
  private final Map<DomainName, Map<DnsType, ZoneRecordSet>> nodes;
  private final Map<DomainName, ? extends Map<DnsType, List<RoutedSet>>> routed;
  private final Set<DomainName> emptyNonTerminals = new HashSet<>();
  private final boolean delegates;

  /** The index; a name with only routed sets is a node without a set. */
  ZoneIndex(
      DomainName origin,
      Map<DomainName, ? extends Map<DnsType, ZoneRecordSet>> sets,
      Map<DomainName, ? extends Map<DnsType, List<RoutedSet>>> routed) {
    this.origin = origin;
    this.routed = routed;
    this.nodes = new HashMap<>(sets.size() * 2);
    boolean cut = false;
    for (Map.Entry<DomainName, ? extends Map<DnsType, ZoneRecordSet>> node : sets.entrySet()) {
      DomainName name = node.getKey();
      nodes.put(name, Map.copyOf(node.getValue()));
      cut |= node.getValue().containsKey(DnsType.NS) && !name.equals(origin);
      addNamesAbove(name);
    }
    for (DomainName name : routed.keySet()) {
      nodes.putIfAbsent(name, Map.of());
      addNamesAbove(name);
    }
    emptyNonTerminals.removeAll(nodes.keySet());
    this.delegates = cut;
  }

  private void addNamesAbove(DomainName name) {
    for (int labels = name.labels() - 1; labels > origin.labels(); labels--) {
      emptyNonTerminals.add(name.above(name.labels() - labels));
    }
  }

  Lookup lookup(DomainName name, DnsType type) {
    if (delegates) {
      ZoneRecordSet cut = cutAbove(name, type);
      if (cut != null) {
        return new Lookup.Delegated(cut);
      }
    }
    Map<DnsType, ZoneRecordSet> node = nodes.get(name);
    if (node != null) {
      ZoneRecordSet set = pick(node, type);
      return set == null ? routed(name, type, name, null, OTHER_TYPES) : found(set, null);
    }
    if (name.equals(origin)) {
      return OTHER_TYPES;
    }
    return emptyNonTerminals.contains(name) ? NAMES_BELOW : covered(name, type);
  }

  /** A CNAME answers for every type but its own, which it answers as any set does. */
  private static @Nullable ZoneRecordSet pick(Map<DnsType, ZoneRecordSet> node, DnsType type) {
    ZoneRecordSet set = node.get(type);
    return set == null ? node.get(DnsType.CNAME) : set;
  }

  /**
   * The wildcard counts only at the closest encloser (RFC 4592, section 3.3.1), there also without
   * any set of its own (section 4.9).
   */
  private Lookup covered(DomainName name, DnsType type) {
    DomainName encloser = closestEncloser(name);
    DomainName wildcard = encloser.wildcard();
    Map<DnsType, ZoneRecordSet> node = nodes.get(wildcard);
    if (node == null) {
      return emptyNonTerminals.contains(wildcard) ? NAMES_BELOW_WILDCARD : NO_SUCH_NAME;
    }
    ZoneRecordSet set = pick(node, type);
    return set == null
        ? routed(wildcard, type, name, wildcard, WILDCARD_OTHER_TYPES)
        : found(set.at(name), wildcard);
  }

  /** The routed sets of a node, or CNAMEs in their place, for the name that is asked for. */
  private Lookup routed(
      DomainName owner,
      DnsType type,
      DomainName asked,
      @Nullable DomainName wildcard,
      Lookup otherwise) {
    List<RoutedSet> sets = routed(owner, type);
    if (sets == null) {
      sets = routed(owner, DnsType.CNAME);
    }
    return sets == null ? otherwise : new Lookup.Routed(sets, asked, wildcard);
  }

  private @Nullable List<RoutedSet> routed(DomainName owner, DnsType type) {
    Map<DnsType, List<RoutedSet>> node = routed.get(owner);
    return node == null ? null : node.get(type);
  }

  /** What a set answers that was chosen among routed sets. */
  Lookup answered(ZoneRecordSet set, Lookup.Routed chosen) {
    return found(
        set.name().equals(chosen.asked()) ? set : set.at(chosen.asked()), chosen.wildcard());
  }

  private DomainName closestEncloser(DomainName name) {
    for (int strip = 1; strip < name.labels() - origin.labels(); strip++) {
      DomainName encloser = name.above(strip);
      if (nodes.containsKey(encloser) || emptyNonTerminals.contains(encloser)) {
        return encloser;
      }
    }
    return origin;
  }

  /** Aliases are the zone's inner matter: who asks gets records at the name that was asked for. */
  private Lookup found(ZoneRecordSet set, @Nullable DomainName wildcard) {
    if (set.alias() == null) {
      return new Lookup.Found(set, wildcard, null);
    }
    ZoneRecordSet end = set;
    for (int steps = 0; end.alias() != null; steps++) {
      if (!end.alias().isIn(origin)) {
        return new Lookup.AliasOutside(set);
      }
      Map<DnsType, ZoneRecordSet> node = nodes.get(end.alias());
      ZoneRecordSet next = node == null ? null : node.get(set.type());
      if (next == null || steps == MOST_ALIASES) {
        List<RoutedSet> several = next == null ? routed(end.alias(), set.type()) : null;
        return several == null
            ? new Lookup.NoData("the alias '" + set.alias() + "' leads to no set of this type")
            : new Lookup.Routed(several, set.name(), wildcard);
      }
      end = next;
    }
    return new Lookup.Found(end.at(set.name()), wildcard, end);
  }

  /** The highest set of name servers between the zone and the name; a DS set is above the cut. */
  private @Nullable ZoneRecordSet cutAbove(DomainName name, DnsType type) {
    for (int labels = origin.labels() + 1; labels <= name.labels(); labels++) {
      DomainName ancestor = name.above(name.labels() - labels);
      Map<DnsType, ZoneRecordSet> node = nodes.get(ancestor);
      if (node != null && node.containsKey(DnsType.NS)) {
        return ancestor.equals(name) && type.equals(DnsType.DS) ? null : node.get(DnsType.NS);
      }
    }
    return null;
  }
}
