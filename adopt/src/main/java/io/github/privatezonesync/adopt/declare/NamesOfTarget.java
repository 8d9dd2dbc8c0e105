package io.github.privatezonesync.adopt.declare;

import io.github.privatezonesync.adopt.data.RecordTexts;
import io.github.privatezonesync.adopt.found.ExistingRecordSet;
import io.github.privatezonesync.adopt.found.ExistingZone;
import io.github.privatezonesync.adopt.found.RecordContent;
import io.github.privatezonesync.adopt.found.Verdict;
import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.dns.NamePattern;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.problem.InvalidValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of others in the zones of a target: those of record sets that stay there without being
 * adopted, and the hosts that adopted record sets name and no adopted record set has.
 */
final class NamesOfTarget {
  private static final Set<RecordType> ADDRESSES =
      Set.of(RecordType.A, RecordType.AAAA, RecordType.CNAME);

  private final String domain;
  private final List<ExistingRecordSet> notAdopted;
  private final List<ExistingRecordSet> declared;
  private final Map<String, List<ExistingRecordSet>> declaredByName;

  private NamesOfTarget(List<ExistingZone> zones) {
    this.domain = zones.get(0).domain();
    this.notAdopted =
        Stream.of(Verdict.Fate.LEFT_OUT, Verdict.Fate.REFUSED)
            .flatMap(list -> sets(zones, list).stream())
            .toList();
    this.declared = sets(zones, Verdict.Fate.ADOPTABLE);
    this.declaredByName = declared.stream().collect(Collectors.groupingBy(ExistingRecordSet::name));
  }

  private static List<ExistingRecordSet> sets(List<ExistingZone> zones, Verdict.Fate list) {
    return zones.stream().flatMap(zone -> zone.recordSets(list).stream()).toList();
  }

  /** What is written alike of several targets. */
  private record Names(String name, Set<RecordType> types) {}

  /** The names of all zones, sorted. */
  static List<NamesLeftAlone> of(List<AdoptedTarget> targets) {
    Map<String, List<ExistingZone>> zones = new TreeMap<>();
    for (AdoptedTarget target : targets) {
      zones.computeIfAbsent(target.key(), any -> new ArrayList<>()).add(target.zone());
    }
    Map<Names, List<String>> keys = new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
    zones.forEach(
        (key, own) ->
            new NamesOfTarget(own)
                .names()
                .forEach(
                    (name, types) ->
                        keys.computeIfAbsent(new Names(name, types), any -> new ArrayList<>())
                            .add(key)));
    List<NamesLeftAlone> all = new ArrayList<>();
    keys.forEach((names, of) -> all.add(new NamesLeftAlone(names.name(), names.types(), of)));
    return all;
  }

  /** Each name with its types; a host has none. */
  private Map<String, Set<RecordType>> names() {
    Map<String, Set<RecordType>> names = new TreeMap<>();
    for (ExistingRecordSet set : notAdopted) {
      type(set)
          .ifPresent(type -> names.computeIfAbsent(set.name(), any -> new TreeSet<>()).add(type));
    }
    for (String host : hosts()) {
      if (Collections.disjoint(names.getOrDefault(host, Set.of()), ADDRESSES)) {
        names.put(host, Set.of());
      }
    }
    names.entrySet().removeIf(entry -> !isSayable(entry.getKey(), entry.getValue()));
    return names;
  }

  /** Whether it is a pattern, and none that a declared record set has too. */
  private boolean isSayable(String name, Set<RecordType> types) {
    try {
      NamePattern pattern = NamePattern.parse(name, types);
      List<ExistingRecordSet> rivals =
          name.contains("*") ? declared : declaredByName.getOrDefault(name, List.of());
      return rivals.stream()
          .noneMatch(set -> pattern.covers(set.name(), RecordType.valueOf(set.type())));
    } catch (InvalidValue notOne) {
      return false;
    }
  }

  private static Optional<RecordType> type(ExistingRecordSet set) {
    return Arrays.stream(RecordType.values())
        .filter(type -> type.name().equals(set.type()))
        .findFirst();
  }

  private Set<String> hosts() {
    Set<String> hosts = new TreeSet<>();
    Set<String> there = new HashSet<>(Set.of("@"));
    for (ExistingRecordSet set : declared) {
      there.add(set.name());
      if (set.content() instanceof RecordContent.Values values) {
        values.values().stream()
            .flatMap(value -> RecordTexts.hostIn(RecordType.valueOf(set.type()), value).stream())
            .map(DomainName::absolute)
            .filter(host -> host.endsWith("." + domain))
            .forEach(host -> hosts.add(host.substring(0, host.length() - domain.length() - 1)));
      }
    }
    hosts.removeAll(there);
    return hosts;
  }
}
