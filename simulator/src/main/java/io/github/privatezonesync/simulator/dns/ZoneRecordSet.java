package io.github.privatezonesync.simulator.dns;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One record set as a zone holds it.
 *
 * <p>Two sets are equal if they hold the same records in whatever order (RFC 2181, section 5).
 *
 * @param name the absolute owner name, in lower case
 * @param type the record type
 * @param ttl the TTL in seconds
 * @param records the records, in the order in which the cloud keeps them; empty for an alias
 * @param alias the name in the same zone whose set of this type stands in this set's place, null
 *     for a set with records
 */
public record ZoneRecordSet(
    DomainName name,
    DnsType type,
    long ttl,
    List<ResourceRecord> records,
    @Nullable DomainName alias)
    implements ZoneEntry {
  /** How many octets a message over TCP has at most (RFC 1035, section 4.2.2). */
  public static final int LONGEST_ANSWER = 65_535;

  private static final int HEADER = 12;
  private static final int LONGEST_NAME = 255;

  /** Type and class of a question. */
  private static final int QUESTION = 4;

  /** A pointer to the name of the question, type, class, TTL and the length of the data. */
  private static final int RECORD = 12;

  /**
   * Keeps an unmodifiable copy.
   *
   * @throws IllegalArgumentException if there is neither a record nor an alias, or both, or if a
   *     record has another name, type or TTL than the set
   */
  public ZoneRecordSet {
    records = List.copyOf(records);
    if (records.isEmpty() == (alias == null)) {
      throw new IllegalArgumentException(
          "set '%s %s' has %d records and the alias '%s'; a set has either records or an alias"
              .formatted(name, type, records.size(), alias));
    }
    for (ResourceRecord record : records) {
      if (!record.isOf(name, type, ttl)) {
        throw new IllegalArgumentException(
            "record '%s' is not of the set '%s %d %s'; a set has one name, TTL and type"
                .formatted(record, name, ttl, type));
      }
    }
  }

  /**
   * A set with records.
   *
   * @param name the absolute owner name, in lower case
   * @param type the record type
   * @param ttl the TTL in seconds
   * @param records at least one record, each with the name, type and TTL of the set
   * @return the set
   * @throws IllegalArgumentException if there is no record, or one of another set
   */
  public static ZoneRecordSet of(
      DomainName name, DnsType type, long ttl, List<ResourceRecord> records) {
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
        : records.stream().map(ResourceRecord::data).sorted().toList();
  }

  /**
   * How long the answer to a question for the set is, without EDNS; for a wildcard, that to the
   * longest question.
   *
   * @return the octets, which may be more than {@link #LONGEST_ANSWER}
   */
  public int answerLength() {
    int question = HEADER + (name.isWildcard() ? LONGEST_NAME : name.length()) + QUESTION;
    return question + records.stream().mapToInt(record -> RECORD + record.wireData().length).sum();
  }

  /** The same set at another name, which a wildcard covers (RFC 4592) or an alias stands at. */
  ZoneRecordSet at(DomainName other) {
    return new ZoneRecordSet(
        other, type, ttl, records.stream().map(record -> record.at(other)).toList(), alias);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof ZoneRecordSet set
            && type.equals(set.type)
            && ttl == set.ttl
            && name.equals(set.name)
            && Objects.equals(alias, set.alias)
            && (records.equals(set.records)
                || new HashSet<>(records).equals(new HashSet<>(set.records))));
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, type, ttl, alias, new HashSet<>(records));
  }

  /** For example {@code db.corp.internal. A 300 10.0.0.1 10.0.0.2}. */
  @Override
  public String toString() {
    return name
        + " "
        + type
        + " "
        + ttl
        + data().stream().map(d -> " " + d).collect(Collectors.joining());
  }
}
