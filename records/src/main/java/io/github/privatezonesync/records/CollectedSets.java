package io.github.privatezonesync.records;

import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.dns.RecordName;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.RecordValue;
import io.github.privatezonesync.dns.RecordValueArgs;
import io.github.privatezonesync.dns.Ttl;
import io.github.privatezonesync.problem.Place;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The records of a zone file, put together to record sets in the order in which they begin. */
final class CollectedSets {
  private record Key(RecordName name, RecordType type) {}

  /** The records of one set: each with the place of its first occurrence. */
  private record Collected(
      Ttl ttl, Place first, Map<String, Place> places, List<RecordValue> all) {}

  private final DomainName zone;
  private final Findings findings;
  private final Map<Key, Collected> sets = new LinkedHashMap<>();

  CollectedSets(DomainName zone, Findings findings) {
    this.zone = zone;
    this.findings = findings;
  }

  /** Adds a record, which begins at a position of a file. */
  void add(Place start, RecordName name, RecordType type, Ttl ttl, RecordValue value) {
    Place place = Place.recordSet(name.relative(), type.name()).in(start);
    Collected set =
        sets.computeIfAbsent(
            new Key(name, type),
            key -> new Collected(ttl, start, new LinkedHashMap<>(), new ArrayList<>()));
    if (!set.ttl().equals(ttl)) {
      findings.add(
          place,
          "ttl %s, but %s at %s; all records of a name and type have one ttl",
          ttl,
          set.ttl(),
          set.first());
    }
    Place before = set.places().putIfAbsent(value.toString(), start);
    if (before != null) {
      findings.add(place, "'%s' is given twice, first at %s; give it once", value, before);
    } else {
      set.all().add(value);
    }
  }

  List<RecordSetArgs> args() {
    List<RecordSetArgs> args = new ArrayList<>();
    sets.forEach(
        (key, set) ->
            args.add(
                RecordSetArgs.of(written(key.name(), zone), key.type(), written(set.all()))
                    .ttl(Duration.ofSeconds(set.ttl().seconds()))));
    return args;
  }

  private static List<RecordValueArgs> written(List<RecordValue> values) {
    return values.stream().<RecordValueArgs>map(value -> any -> value).toList();
  }

  /** A name as a user writes it; one that repeats the zone's name says that it is relative. */
  static String written(RecordName name, DomainName zone) {
    return written(name.relative(), zone);
  }

  /** The same for a name that is not checked yet. */
  static String written(String relative, DomainName zone) {
    String domain = zone.withoutDot();
    boolean repeats = relative.equals(domain) || relative.endsWith("." + domain);
    return repeats ? relative + ".@" : relative;
  }
}
