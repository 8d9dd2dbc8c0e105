package io.github.privatezonesync.target;

import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.Txt;
import java.util.List;

/**
 * The kinds of limits that clouds document, each with its own measure.
 *
 * <p>Characters are counted in {@link RecordData#presentation()}, in which every byte that is not
 * printable counts as four.
 */
public enum Limit {
  /** How many values one record set holds. */
  VALUES_PER_SET("values per record set", Measure.SET),
  /** How many characters one value has. */
  CHARACTERS_PER_VALUE("characters per value", Measure.SET),
  /** How many characters all values of one record set have. */
  CHARACTERS_PER_SET("characters per record set", Measure.SET),
  /** How many bytes of text one TXT record set holds, without quotes and escapes. */
  TXT_BYTES_PER_SET("text bytes per TXT record set", Measure.SET),
  /** How many values all record sets of a zone have, if they are sent as one change. */
  VALUES_PER_ZONE("values per zone in one change", Measure.ZONE),
  /** How many characters all values of a zone have, if they are sent as one change. */
  CHARACTERS_PER_ZONE("characters per zone in one change", Measure.ZONE),
  /** How many record sets, as the cloud counts them, a zone has besides its own SOA and NS. */
  RECORD_SETS_PER_ZONE("record sets per zone", Measure.QUOTA),
  /** How many values all record sets of a zone have (RFC 9499 "resource record"). */
  RECORDS_PER_ZONE("records per zone", Measure.QUOTA),
  /** How many networks a zone is associated with. */
  NETWORKS_PER_ZONE("networks per zone", Measure.QUOTA);

  private enum Measure {
    SET,
    ZONE,
    QUOTA
  }

  private final String words;
  private final Measure measure;

  Limit(String words, Measure measure) {
    this.words = words;
    this.measure = measure;
  }

  /**
   * What is limited, in words.
   *
   * @return for example {@code values per record set}
   */
  public String words() {
    return words;
  }

  /**
   * Tells whether the limit holds for each record set, or for the zone as a whole.
   *
   * @return true if each record set is measured on its own
   */
  public boolean isPerSet() {
    return measure == Measure.SET;
  }

  /**
   * Tells whether the cloud raises this limit on request. Then exceeding it is not a problem, and
   * only the budget shows it.
   *
   * @return true for a quota
   */
  public boolean isQuota() {
    return measure == Measure.QUOTA;
  }

  /**
   * How much of the limit the known values use.
   *
   * @param plan a planned zone
   * @return the use; for a limit per record set, the largest use of a record set
   */
  public long usedBy(ZonePlan<?> plan) {
    return switch (this) {
      case NETWORKS_PER_ZONE -> plan.networks().size();
      case RECORD_SETS_PER_ZONE -> plan.countedSets().size();
      case VALUES_PER_ZONE, RECORDS_PER_ZONE ->
          plan.recordSets().stream().mapToLong(set -> set.values().size()).sum();
      case CHARACTERS_PER_ZONE ->
          plan.recordSets().stream().mapToLong(set -> characters(set.knownData())).sum();
      default -> largest(plan.recordSets());
    };
  }

  private long largest(List<RecordSet> sets) {
    long largest = 0;
    for (RecordSet set : sets) {
      largest = Math.max(largest, usedBy(set, set.knownData(), set.values().size()));
    }
    return largest;
  }

  /**
   * How much of a limit per record set one record set uses.
   *
   * @param set the record set
   * @param data its data, as far as it is known
   * @param count how many values it has at least, known or not
   * @return the use
   */
  long usedBy(RecordSet set, List<RecordData> data, int count) {
    return switch (this) {
      case VALUES_PER_SET -> count;
      case CHARACTERS_PER_VALUE ->
          data.stream().mapToLong(value -> value.presentation().length()).max().orElse(0);
      case CHARACTERS_PER_SET -> characters(data);
      case TXT_BYTES_PER_SET -> set.type() == RecordType.TXT ? textBytes(data) : 0;
      default -> throw new IllegalStateException(this + " is a limit of the zone");
    };
  }

  private static long characters(List<RecordData> data) {
    long characters = 0;
    for (RecordData value : data) {
      characters += value.presentation().length();
    }
    return characters;
  }

  private static long textBytes(List<RecordData> data) {
    return data.stream()
        .filter(Txt.class::isInstance)
        .mapToLong(value -> ((Txt) value).bytes())
        .sum();
  }
}
