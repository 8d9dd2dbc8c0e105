package io.github.privatezonesync.plan.rules;

import io.github.privatezonesync.dns.CloudData;
import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordName;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.plan.parse.Draft;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.ProblemList;
import io.github.privatezonesync.target.Capabilities;
import io.github.privatezonesync.target.ZonePlan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Record sets that lead to others of the zone, CNAMEs by the names of hosts and sets that stand for
 * another one: none leads back to itself, which no resolver follows to an end, and what a set
 * stands for is there.
 */
final class AliasRules {
  private AliasRules() {}

  static List<Problem> of(Draft draft) {
    return SharedProblems.ofZones(
        draft,
        zone -> {
          String target = zone.plan().target().key();
          return inZone(zone.plan(), draft.withheld().getOrDefault(target, Set.of()));
        });
  }

  private static List<Problem> inZone(ZonePlan<?> zone, Set<RecordName> withheld) {
    List<RecordSet> leading = new ArrayList<>(zone.recordSets());
    leading.removeIf(set -> set.type() != RecordType.CNAME && set.standsFor().isEmpty());
    if (leading.isEmpty()) {
      return List.of();
    }
    Map<String, Set<String>> next = new HashMap<>();
    // an alias that covers others is all that is found under another name than its own
    UnaryOperator<String> names =
        leading.stream().anyMatch(set -> set.name().isWildcard())
            ? new NamesInZone(zone, Set.of())::answering
            : UnaryOperator.identity();
    for (RecordSet set : leading) {
      next.computeIfAbsent(node(set.name().absolute(), set), first -> new TreeSet<>())
          .addAll(leadsTo(set, zone.domain(), names));
    }
    ProblemList problems = new ProblemList();
    for (RecordSet set : leading) {
      if (leadsBack(node(set.name().absolute(), set), next)) {
        problems.add(
            set.placeOfRouting(),
            "'%s' leads back to itself, so nobody gets an answer; point it at a name with %s",
            set.name(),
            set.type() == RecordType.CNAME ? "addresses" : "values");
      }
    }
    problems.addAll(missing(leading, zone, withheld));
    return problems.all();
  }

  private static String node(String absolute, RecordSet set) {
    return absolute + " " + set.type();
  }

  private static Set<String> leadsTo(
      RecordSet set, DomainName domain, UnaryOperator<String> answering) {
    Set<String> names = new TreeSet<>();
    set.standsFor().ifPresent(name -> names.add(node(name.absolute(), set)));
    if (set.type() == RecordType.CNAME) {
      for (RecordData data : set.knownData()) {
        data.host()
            .filter(host -> host.isWithin(domain))
            .ifPresent(host -> names.add(node(answering.apply(host.absolute()), set)));
      }
    }
    return names;
  }

  private static List<Problem> missing(
      List<RecordSet> leading, ZonePlan<?> zone, Set<RecordName> withheld) {
    List<RecordSet> standing = new ArrayList<>(leading);
    standing.removeIf(set -> !standsForAnother(set, zone.capabilities()));
    Map<RecordName, Set<RecordType>> there = new HashMap<>();
    for (RecordSet set : standing.isEmpty() ? standing : zone.recordSets()) {
      there.computeIfAbsent(set.name(), name -> new TreeSet<>()).add(set.type());
    }
    ProblemList problems = new ProblemList();
    for (RecordSet set : standing) {
      RecordName name = set.standsFor().orElseThrow();
      Set<RecordType> types = there.getOrDefault(name, Set.of());
      if (!types.contains(set.type())) {
        problems.add(
            set.place(),
            "stands for the %s set of '%s', which the zone lacks; %s",
            set.type(),
            name,
            types.isEmpty() ? "declare it" : "it has " + RecordSetRules.names(types) + " there");
      } else if (withheld.contains(name) && !withheld.contains(set.name())) {
        problems.add(
            set.place(), "stands for '%s', which is withheld; withhold '%s' too", name, set.name());
      }
    }
    return problems.all();
  }

  /** Not where the cloud lacks such data, which is reported by another rule. */
  private static boolean standsForAnother(RecordSet set, Capabilities capabilities) {
    return set.standsFor().isPresent()
        && set.knownData().stream()
            .allMatch(data -> data instanceof CloudData own && capabilities.takes(own));
  }

  private static boolean leadsBack(String start, Map<String, Set<String>> next) {
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(next.getOrDefault(start, Set.of()));
    while (!open.isEmpty()) {
      String node = open.remove();
      if (node.equals(start)) {
        return true;
      }
      if (seen.add(node)) {
        open.addAll(next.getOrDefault(node, Set.of()));
      }
    }
    return false;
  }
}
