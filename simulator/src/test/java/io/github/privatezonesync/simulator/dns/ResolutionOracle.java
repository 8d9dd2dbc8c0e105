package io.github.privatezonesync.simulator.dns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Resolves as the RFCs read, by looking at every record set for every step. */
final class ResolutionOracle {
  private ResolutionOracle() {}

  /** What matters of an answer. */
  record Verdict(Outcome outcome, List<String> chain) {
    static Verdict of(Answer answer) {
      return new Verdict(
          answer.outcome(), answer.chain().stream().map(ZoneRecordSet::toString).toList());
    }
  }

  static Verdict resolve(List<ZoneData> zones, boolean closed, DomainName name, DnsType type) {
    List<String> chain = new ArrayList<>();
    List<DomainName> asked = new ArrayList<>();
    DomainName next = name;
    while (true) {
      asked.add(next);
      DomainName current = next;
      Optional<ZoneData> zone =
          zones.stream()
              .filter(candidate -> current.isIn(candidate.origin()))
              .max(Comparator.comparing(candidate -> candidate.origin().labels()));
      if (zone.isEmpty()) {
        boolean nowhere = closed && !chain.isEmpty();
        return new Verdict(nowhere ? Outcome.NXDOMAIN : Outcome.ELSEWHERE, chain);
      }
      List<ZoneRecordSet> sets = zone.get().recordSets();
      DomainName origin = zone.get().origin();
      if (isDelegated(sets, origin, current, type)) {
        return new Verdict(Outcome.ELSEWHERE, chain);
      }
      DomainName source = exists(sets, origin, current) ? current : wildcard(sets, origin, current);
      List<ZoneRecordSet> there = sets.stream().filter(set -> set.name().equals(source)).toList();
      if (there.isEmpty()) {
        return new Verdict(exists(sets, origin, source) ? Outcome.NODATA : Outcome.NXDOMAIN, chain);
      }
      Optional<ZoneRecordSet> chosen =
          there.stream()
              .filter(set -> set.type().equals(type))
              .findFirst()
              .or(() -> there.stream().filter(set -> set.type().equals(DnsType.CNAME)).findFirst());
      if (chosen.isEmpty()) {
        return new Verdict(Outcome.NODATA, chain);
      }
      ZoneRecordSet set = chosen.get();
      for (int i = 0; set.alias() != null; i++) {
        DomainName target = set.alias();
        if (!target.isIn(origin)) {
          chain.add(chosen.get().at(current).toString());
          return new Verdict(Outcome.ELSEWHERE, chain);
        }
        Optional<ZoneRecordSet> behind = zone.get().get(target, chosen.get().type());
        if (behind.isEmpty() || i > sets.size()) {
          return new Verdict(Outcome.NODATA, chain);
        }
        set = behind.get();
      }
      ZoneRecordSet found = set.at(current);
      chain.add(found.toString());
      if (!found.type().equals(DnsType.CNAME) || type.equals(DnsType.CNAME)) {
        return new Verdict(Outcome.ANSWERED, chain);
      }
      next = found.records().get(0).target();
      if (asked.contains(next) || chain.size() > 16) {
        return new Verdict(Outcome.SERVFAIL, chain);
      }
    }
  }

  private static boolean isDelegated(
      List<ZoneRecordSet> sets, DomainName origin, DomainName name, DnsType type) {
    Optional<DomainName> highest =
        sets.stream()
            .filter(set -> set.type().equals(DnsType.NS) && !set.name().equals(origin))
            .map(ZoneRecordSet::name)
            .filter(name::isIn)
            .min(Comparator.comparing(DomainName::labels));
    return highest.isPresent() && !(highest.get().equals(name) && type.equals(DnsType.DS));
  }

  /** A name exists if it has a set, or any name below it has. */
  private static boolean exists(List<ZoneRecordSet> sets, DomainName origin, DomainName name) {
    return name.equals(origin) || sets.stream().anyMatch(set -> set.name().isIn(name));
  }

  private static DomainName wildcard(List<ZoneRecordSet> sets, DomainName origin, DomainName name) {
    DomainName encloser = name.above(1);
    while (!exists(sets, origin, encloser)) {
      encloser = encloser.above(1);
    }
    return ZoneText.name(encloser.labels() == 0 ? "*." : "*." + encloser);
  }
}
