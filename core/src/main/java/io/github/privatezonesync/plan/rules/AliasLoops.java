package io.github.privatezonesync.plan.rules;

import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.plan.parse.Draft;
import io.github.privatezonesync.plan.parse.DraftZone;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.ProblemList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Aliases of a zone that lead back to themselves, which no resolver follows to an end. */
final class AliasLoops {
  private AliasLoops() {}

  static List<Problem> of(Draft draft) {
    return SharedProblems.ofZones(draft, AliasLoops::inZone);
  }

  private static List<Problem> inZone(DraftZone<?> zone) {
    DomainName domain = zone.plan().domain();
    Map<String, Set<String>> aliases = new TreeMap<>();
    for (RecordSet set : zone.plan().recordSets()) {
      if (set.type() == RecordType.CNAME) {
        for (RecordData data : set.knownData()) {
          data.host()
              .filter(host -> host.isWithin(domain))
              .ifPresent(
                  host ->
                      aliases
                          .computeIfAbsent(set.name().absolute(), first -> new TreeSet<>())
                          .add(host.absolute()));
        }
      }
    }
    ProblemList problems = new ProblemList();
    for (RecordSet set : zone.plan().recordSets()) {
      if (set.type() == RecordType.CNAME && leadsBack(set.name().absolute(), aliases)) {
        problems.add(
            set.place(),
            "'%s' leads back to itself, so nobody gets an answer; point it at a name with addresses",
            set.name());
      }
    }
    return problems.all();
  }

  private static boolean leadsBack(String name, Map<String, Set<String>> aliases) {
    Set<String> seen = new HashSet<>();
    Deque<String> next = new ArrayDeque<>(aliases.getOrDefault(name, Set.of()));
    while (!next.isEmpty()) {
      String host = next.remove();
      if (host.equals(name)) {
        return true;
      }
      if (seen.add(host)) {
        next.addAll(aliases.getOrDefault(host, Set.of()));
      }
    }
    return false;
  }
}
