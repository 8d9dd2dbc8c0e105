package io.github.privatezonesync.simulator.dns;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Record;

/**
 * Puts the records of up to eight healthy sets together. Where there are more, which eight come is
 * not documented: here they are neighbors in the order of their ids, each eight as often.
 */
final class MultivalueChoice {
  private static final int MOST = 8;

  private MultivalueChoice() {}

  static Choice among(List<Candidate> candidates) {
    List<Candidate> eligible = Candidate.eligible(candidates);
    int count = eligible.size();
    List<Option> options = new ArrayList<>();
    for (int first = 0; first < (count > MOST ? count : 1); first++) {
      List<Candidate> some = new ArrayList<>();
      for (int i = 0; i < Math.min(MOST, count); i++) {
        some.add(eligible.get((first + i) % count));
      }
      options.add(together(some, count));
    }
    List<String> losers =
        candidates.stream()
            .filter(candidate -> !eligible.contains(candidate))
            .map(candidate -> candidate.passedOver("one of %d".formatted(candidates.size())))
            .toList();
    return new Choice(candidates.get(0).rule().kind(), options, losers);
  }

  private static Option together(List<Candidate> some, int count) {
    String others =
        some.stream()
            .skip(1)
            .map(candidate -> "'" + candidate.routed().id() + "'")
            .collect(Collectors.joining(", "));
    String label = some.get(0).label() + (others.isEmpty() ? "" : " with " + others);
    String healthy = some.get(0).isHealthy() ? " healthy" : ", none is healthy, so all count";
    return new Option(
        label,
        joined(some.stream().map(Candidate::answer).toList()),
        count > MOST ? 1.0 / count : 1,
        "%d of %d%s".formatted(some.size(), count, healthy));
  }

  /** One set has one TTL, the shortest (RFC 2181, section 5.2). An alias stands alone. */
  private static ZoneRecordSet joined(List<ZoneRecordSet> sets) {
    ZoneRecordSet first = sets.get(0);
    long ttl = sets.stream().mapToLong(ZoneRecordSet::ttl).min().orElseThrow();
    Set<Record> records = new LinkedHashSet<>();
    for (ZoneRecordSet set : sets) {
      for (Record record : set.records()) {
        records.add(
            Record.newRecord(
                record.getName(), set.type(), DClass.IN, ttl, record.rdataToWireCanonical()));
      }
    }
    return ZoneRecordSet.of(first.name(), first.type(), ttl, List.copyOf(records));
  }
}
