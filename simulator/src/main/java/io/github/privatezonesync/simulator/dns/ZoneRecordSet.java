package io.github.privatezonesync.simulator.dns;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.Type;

/**
 * One record set as a zone holds it.
 *
 * @param name the absolute owner name, in lower case
 * @param type the record type, as in {@link Type}
 * @param ttl the TTL in seconds
 * @param records the records, in the order in which the cloud keeps them; empty for an alias
 * @param alias the name whose addresses stand in this set's place, null for a set with records
 */
public record ZoneRecordSet(
    Name name, int type, long ttl, List<Record> records, @Nullable Name alias) {
  /** Keeps an unmodifiable copy. */
  public ZoneRecordSet {
    records = List.copyOf(records);
  }

  /**
   * A set with records.
   *
   * @param name the absolute owner name, in lower case
   * @param type the record type
   * @param ttl the TTL in seconds
   * @param records at least one record
   * @return the set
   */
  public static ZoneRecordSet of(Name name, int type, long ttl, List<Record> records) {
    return new ZoneRecordSet(name, type, ttl, records, null);
  }

  /**
   * The data of the records in presentation form, sorted, so that sets can be compared.
   *
   * @return for example {@code [10.0.0.1, 10.0.0.2]}
   */
  public List<String> data() {
    return alias != null
        ? List.of("alias " + alias)
        : records.stream().map(Record::rdataToString).sorted().toList();
  }

  /**
   * The same set at a name that a wildcard covers (RFC 4592, section 2.2.1).
   *
   * @param covered the name that was asked for
   * @return the synthesised set
   */
  ZoneRecordSet at(Name covered) {
    List<Record> synthesised =
        records.stream()
            .map(
                r ->
                    Record.newRecord(
                        covered, r.getType(), r.getDClass(), r.getTTL(), r.rdataToWireCanonical()))
            .toList();
    return new ZoneRecordSet(covered, type, ttl, synthesised, alias);
  }

  /** For example {@code db.corp.internal. A 300 10.0.0.1 10.0.0.2}. */
  @Override
  public String toString() {
    return name
        + " "
        + Type.string(type)
        + " "
        + ttl
        + data().stream().map(d -> " " + d).collect(Collectors.joining());
  }
}
