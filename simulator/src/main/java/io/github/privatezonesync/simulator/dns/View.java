package io.github.privatezonesync.simulator.dns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.xbill.DNS.CNAMERecord;
import org.xbill.DNS.Name;
import org.xbill.DNS.Type;

/**
 * The private zones that one client sees, and what its resolver does with them.
 *
 * <p>The zone with the longest matching name answers, and no other is asked after it: a name that
 * this zone lacks does not exist.
 */
public final class View {
  private static final int LONGEST_CHAIN = 16;

  /**
   * A zone of the view.
   *
   * @param label what the path calls it, for example {@code zone Z1 of account 111111111111}
   * @param data its record sets
   */
  public record Zone(String label, ZoneData data) {
    /** The name of the zone, then its label. */
    @Override
    public String toString() {
      return "'" + data.origin() + "' (" + label + ")";
    }
  }

  /** Where a CNAME may lead that points out of the private zones. */
  public enum BeyondCname {
    /** To public DNS, like any other name. */
    PUBLIC_DNS,
    /** Nowhere: the name does not exist for this client. */
    NOWHERE
  }

  private final Map<Name, Zone> zones;
  private final @Nullable String bypass;
  private final BeyondCname beyondCname;

  private View(Map<Name, Zone> zones, @Nullable String bypass, BeyondCname beyondCname) {
    this.zones = zones;
    this.bypass = bypass;
    this.beyondCname = beyondCname;
  }

  /**
   * A view of zones, no two of which have the same name.
   *
   * @param zones the zones that are associated with the client's network
   * @param beyondCname where CNAMEs may lead
   * @return the view
   */
  public static View of(List<Zone> zones, BeyondCname beyondCname) {
    Map<Name, Zone> byName = new HashMap<>();
    zones.forEach(zone -> byName.put(zone.data().origin(), zone));
    return new View(byName, null, beyondCname);
  }

  /**
   * A client whose network does not ask the private zones at all.
   *
   * @param reason what asks instead and why, for example {@code VPC vpc-1 has enableDnsSupport off}
   * @return the view
   */
  public static View bypassed(String reason) {
    return new View(Map.of(), reason, BeyondCname.PUBLIC_DNS);
  }

  /**
   * The zones of the view.
   *
   * @return the zones, sorted by name
   */
  public List<Zone> zones() {
    return zones.values().stream()
        .sorted((a, b) -> a.data().origin().compareTo(b.data().origin()))
        .toList();
  }

  /**
   * Asks.
   *
   * @param name the absolute name
   * @param type the record type
   * @return the answer with its path
   */
  public Answer resolve(Name name, int type) {
    return resolve(name, type, null);
  }

  /** The same resolution once more, told step by step. */
  List<String> explain(Name name, int type) {
    List<String> steps = new ArrayList<>();
    resolve(name, type, steps::add);
    return steps;
  }

  private Answer resolve(Name name, int type, @Nullable Consumer<String> path) {
    List<ZoneRecordSet> chain = List.of();
    Set<Name> seen = null;
    Name asked = name;
    Name aliasOwner = null;
    while (true) {
      Zone zone = longestMatch(asked, path);
      if (zone == null) {
        boolean nowhere = !chain.isEmpty() && beyondCname == BeyondCname.NOWHERE;
        if (nowhere && path != null) {
          path.accept("a CNAME of a private zone is not followed out of the private zones: NXDOMAIN");
        }
        return answer(name, type, nowhere ? Outcome.NXDOMAIN : Outcome.ELSEWHERE, chain);
      }
      Lookup lookup = zone.data().lookup(asked, type);
      if (path != null) {
        path.accept(told(asked, type, lookup, zone));
      }
      if (lookup instanceof Lookup.NxDomain) {
        return answer(name, type, Outcome.NXDOMAIN, chain);
      }
      if (lookup instanceof Lookup.NoData) {
        return answer(name, type, Outcome.NODATA, chain);
      }
      if (!(lookup instanceof Lookup.Found found)) {
        return answer(name, type, Outcome.ELSEWHERE, chain);
      }
      ZoneRecordSet set = found.set();
      Name next;
      if (set.alias() != null) {
        next = set.alias();
        aliasOwner = aliasOwner == null ? asked : aliasOwner;
        if (longestMatch(next, path) == null) {
          return answer(name, type, Outcome.ELSEWHERE, plus(chain, set));
        }
      } else if (set.type() == Type.CNAME && type != Type.CNAME) {
        next = ((CNAMERecord) set.records().get(0)).getTarget();
        chain = plus(chain, set);
      } else {
        ZoneRecordSet last = aliasOwner == null ? set : set.at(aliasOwner);
        return answer(
            name, type, Outcome.ANSWERED, chain.isEmpty() ? List.of(last) : plus(chain, last));
      }
      if (seen == null) {
        seen = new HashSet<>();
      }
      if (!seen.add(asked) || seen.contains(next) || seen.size() > LONGEST_CHAIN) {
        if (path != null) {
          path.accept("'" + next + "' was asked before: a loop");
        }
        return answer(name, type, Outcome.SERVFAIL, chain);
      }
      asked = next;
    }
  }

  private static String told(Name asked, int type, Lookup lookup, Zone zone) {
    String question = "'" + asked + "' " + Type.string(type);
    if (lookup instanceof Lookup.Found found) {
      String via = found.wildcard() == null ? "" : " by the wildcard '" + found.wildcard() + "'";
      return question + " in zone " + zone + via + ": " + found.set();
    }
    if (lookup instanceof Lookup.NoData noData) {
      return question + " in zone " + zone + ": NODATA, " + noData.reason();
    }
    if (lookup instanceof Lookup.Delegated delegated) {
      return question + " in zone " + zone + ": delegated, " + delegated.cut();
    }
    return question + " in zone " + zone + ": NXDOMAIN, no other zone and no public DNS is asked";
  }

  private @Nullable Zone longestMatch(Name name, @Nullable Consumer<String> path) {
    Zone longest = null;
    if (bypass != null) {
      if (path != null) {
        path.accept("private zones are not asked: " + bypass);
      }
      return null;
    }
    for (int strip = 0; strip < name.labels(); strip++) {
      Zone zone = zones.get(strip == 0 ? name : new Name(name, strip));
      if (zone == null) {
        continue;
      }
      if (longest == null) {
        longest = zone;
        if (path == null) {
          return longest;
        }
        path.accept("'" + name + "': zone " + zone + " wins, the longest match");
      } else if (path != null) {
        path.accept("'" + name + "': zone " + zone + " loses, it is shorter");
      }
    }
    if (longest == null && path != null) {
      path.accept("'" + name + "': no private zone of the network matches; public DNS is asked");
    }
    return longest;
  }

  private Answer answer(Name name, int type, Outcome outcome, List<ZoneRecordSet> chain) {
    return new Answer(this, name, type, outcome, chain);
  }

  private static List<ZoneRecordSet> plus(List<ZoneRecordSet> chain, ZoneRecordSet set) {
    List<ZoneRecordSet> longer = new ArrayList<>(chain);
    longer.add(set);
    return List.copyOf(longer);
  }
}
