package io.github.privatezonesync.forward;

import io.github.privatezonesync.dns.DomainName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who passes which questions to whom.
 *
 * <p>Zones and rules are found by the longest name, so two names with the same longest suffix among
 * all domains of the mesh take the same way from everywhere. Each domain of the mesh therefore
 * stands for itself and for all names below it that no longer domain covers, and what is found for
 * the domains holds for every name.
 */
final class Mesh {
  private final List<Station> stations;
  private final Map<DomainName, List<DomainName>> suffixes = new LinkedHashMap<>();

  Mesh(Collection<Station> stations) {
    this.stations = List.copyOf(stations);
    Set<DomainName> names = new TreeSet<>();
    for (Station station : stations) {
      names.addAll(station.zoneNames());
      names.addAll(station.ruleNames());
      names.addAll(station.carveOutNames());
    }
    names.forEach(name -> suffixes.put(name, suffixesOf(name, names)));
  }

  private static List<DomainName> suffixesOf(DomainName name, Set<DomainName> names) {
    List<DomainName> all = new ArrayList<>();
    DomainName rest = name;
    while (!rest.isRoot()) {
      if (names.contains(rest)) {
        all.add(rest);
      }
      rest = rest.parent();
    }
    if (names.contains(rest)) {
      all.add(rest);
    }
    return all;
  }

  List<Station> stations() {
    return stations;
  }

  /** The domains that stand for all names, sorted. */
  Set<DomainName> domains() {
    return suffixes.keySet();
  }

  /** What a station does with questions of a domain, or for any other name. */
  Decision decide(Station station, DomainName name) {
    List<DomainName> known = suffixes.get(name);
    return station.decide(known == null ? suffixesOf(name, suffixes.keySet()) : known);
  }

  /** Whether questions would come back to a network if it had no zone. */
  boolean comesBackWithout(Station station, DomainName domain) {
    return station
        .rule(suffixes.getOrDefault(domain, List.of()))
        .filter(rule -> lead(rule.hops(), station, domain, new HashSet<>()))
        .isPresent();
  }

  /** What networks that are left ask for in vain once some stations are gone. */
  List<Unanswered> without(Set<Station> lost) {
    List<Unanswered> unanswered = new ArrayList<>();
    for (DomainName domain : domains()) {
      for (Station station : stations) {
        if (station.isNetwork()
            && !lost.contains(station)
            && isAnswered(station, domain, Set.of(), new HashSet<>())
            && !isAnswered(station, domain, lost, new HashSet<>())) {
          unanswered.add(new Unanswered(station.toString(), domain));
        }
      }
    }
    return unanswered;
  }

  private boolean isAnswered(
      Station station, DomainName domain, Set<Station> lost, Set<Station> seen) {
    if (lost.contains(station) || !seen.add(station)) {
      return false;
    }
    return decide(station, domain) instanceof Decision.Pass pass
        ? pass.hops().stream()
            .anyMatch(
                hop -> !(hop instanceof Hop.To to) || isAnswered(to.station(), domain, lost, seen))
        : true;
  }

  private boolean lead(List<Hop> hops, Station goal, DomainName domain, Set<Station> seen) {
    return hops.stream().anyMatch(hop -> leads(hop, goal, domain, seen));
  }

  private boolean leads(Hop hop, Station goal, DomainName domain, Set<Station> seen) {
    if (!(hop instanceof Hop.To to)) {
      return false;
    }
    return to.station() == goal
        || (seen.add(to.station())
            && decide(to.station(), domain) instanceof Decision.Pass pass
            && lead(pass.hops(), goal, domain, seen));
  }

  /** How the ways of all stations end for one domain. */
  Endings endings(DomainName domain) {
    return new Endings(domain);
  }

  /** The ways of one domain's questions. */
  final class Endings {
    private final DomainName domain;
    private final Map<Station, Set<Ending>> found = new HashMap<>();
    private final List<Station> way = new ArrayList<>();
    private final Set<List<Station>> loops = new LinkedHashSet<>();

    private Endings(DomainName domain) {
      this.domain = domain;
      stations.forEach(this::of);
    }

    /** How it ends if a station is asked: one ending for each address that may be chosen. */
    Set<Ending> of(Station station) {
      Set<Ending> known = found.get(station);
      if (known != null) {
        return known;
      }
      int before = way.indexOf(station);
      if (before >= 0) {
        loops.add(canonical(way.subList(before, way.size())));
        return Set.of(new Ending(Ending.Kind.LOOP, station.toString()));
      }
      way.add(station);
      Set<Ending> endings = of(station, decide(station, domain));
      way.remove(way.size() - 1);
      found.put(station, endings);
      return endings;
    }

    private Set<Ending> of(Station station, Decision decision) {
      if (decision instanceof Decision.Answer answer) {
        return Set.of(new Ending(Ending.Kind.ANSWERED, answer.owner()));
      }
      if (decision instanceof Decision.Pass pass) {
        Set<Ending> endings = new LinkedHashSet<>();
        pass.hops().forEach(hop -> endings.addAll(of(hop)));
        return endings;
      }
      Ending.Kind kind = station.isNetwork() ? Ending.Kind.PUBLIC : Ending.Kind.LACKING;
      return Set.of(new Ending(kind, station.toString()));
    }

    private Set<Ending> of(Hop hop) {
      if (hop instanceof Hop.To to) {
        return of(to.station());
      }
      Ending.Kind kind = hop instanceof Hop.Later ? Ending.Kind.LATER : Ending.Kind.STRANGER;
      return Set.of(new Ending(kind, hop.toString()));
    }

    /** The circles that questions of the domain go round in, each once. */
    Set<List<Station>> loops() {
      return loops;
    }
  }

  /** A circle has no beginning: it is told from its first name in the alphabet. */
  private static List<Station> canonical(List<Station> circle) {
    int start =
        circle.indexOf(circle.stream().min(Comparator.comparing(Station::toString)).orElseThrow());
    List<Station> turned = new ArrayList<>(circle.subList(start, circle.size()));
    turned.addAll(circle.subList(0, start));
    return turned;
  }
}
