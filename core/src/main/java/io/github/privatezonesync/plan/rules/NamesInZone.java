package io.github.privatezonesync.plan.rules;

import io.github.privatezonesync.dns.NamePattern;
import io.github.privatezonesync.dns.RecordName;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.target.ZonePlan;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names of a zone with what they have, and the wildcards that cover others (RFC 4592). */
public final class NamesInZone {
  private static final String WILDCARD = "*.";

  /** What leads to the addresses of a host. */
  public static final Set<RecordType> ADDRESSES =
      Collections.unmodifiableSet(EnumSet.of(RecordType.A, RecordType.AAAA, RecordType.CNAME));

  private final String domain;
  private final List<NamePattern> leftAlone;

  /** With those between the zone and a record set, which have nothing and exist (2.2.2). */
  private final Map<String, Set<RecordType>> types = new HashMap<>();

  /**
   * The names of a zone.
   *
   * @param zone a planned zone; its apex counts as a host, whatever is there
   * @param withheld names that come with another update, which count as hosts too
   */
  public NamesInZone(ZonePlan<?> zone, Collection<RecordName> withheld) {
    this.domain = zone.domain().absolute();
    this.leftAlone = zone.leftAlone();
    types.put(domain, EnumSet.of(RecordType.A));
    zone.recordSets().forEach(set -> add(set.name(), set.type()));
    withheld.forEach(name -> add(name, RecordType.A));
  }

  private void add(RecordName name, RecordType type) {
    types.computeIfAbsent(name.absolute(), first -> EnumSet.noneOf(RecordType.class)).add(type);
    for (String above = parent(name.absolute());
        above.endsWith("." + domain)
            && types.putIfAbsent(above, EnumSet.noneOf(RecordType.class)) == null; ) {
      above = parent(above);
    }
  }

  private static String parent(String absolute) {
    return absolute.substring(absolute.indexOf('.') + 1);
  }

  /**
   * The name whose sets answer for another.
   *
   * @param absolute a name within the zone
   * @return the name itself, or the wildcard that covers it (3.3.1)
   */
  public String answering(String absolute) {
    if (types.containsKey(absolute)) {
      return absolute;
    }
    String encloser = parent(absolute);
    while (!types.containsKey(encloser)) {
      encloser = parent(encloser);
    }
    return types.containsKey(WILDCARD + encloser) ? WILDCARD + encloser : absolute;
  }

  /**
   * The types of the sets that answer for a name.
   *
   * @param absolute a name within the zone
   * @return the types; empty if nobody gets anything
   */
  public Set<RecordType> types(String absolute) {
    Set<RecordType> there = types.getOrDefault(answering(absolute), Set.of());
    if (leftAlone.isEmpty() || !Collections.disjoint(there, ADDRESSES)) {
      return there;
    }
    String relative = absolute.substring(0, Math.max(0, absolute.length() - domain.length() - 1));
    boolean isHostOfOthers =
        leftAlone.stream()
            .anyMatch(names -> ADDRESSES.stream().anyMatch(type -> names.covers(relative, type)));
    if (!isHostOfOthers) {
      return there;
    }
    EnumSet<RecordType> more = EnumSet.of(RecordType.A);
    more.addAll(there);
    return more;
  }
}
