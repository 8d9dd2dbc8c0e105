package io.github.privatezonesync.dns;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * A record set (RFC 9499 "RRset"): a name, a type, a TTL and one or more values.
 *
 * <p>Known values are unique and sorted, so that the order in which they were written changes
 * nothing.
 *
 * @param name where in the zone
 * @param type the type of every value
 * @param ttl how long an answer may be kept
 * @param values the values, known ones first
 */
public record RecordSet(RecordName name, RecordType type, Ttl ttl, List<RecordValue> values)
    implements Comparable<RecordSet> {
  private static final Comparator<RecordSet> ORDER =
      Comparator.comparing(RecordSet::name)
          .thenComparing(set -> !set.type().leadsItsName())
          .thenComparing(RecordSet::type);

  /**
   * Keeps the values in canonical order.
   *
   * @throws IllegalArgumentException if a value is of another type, which no factory makes
   */
  public RecordSet {
    for (RecordValue value : values) {
      if (value instanceof RecordValue.Known known && known.data().type() != type) {
        throw new IllegalArgumentException(
            type + " record set with " + known.data().type() + " data");
      }
    }
    values = values.size() > 1 ? sorted(values) : List.copyOf(values);
  }

  private static List<RecordValue> sorted(List<RecordValue> values) {
    return values.stream().sorted(Comparator.comparing(RecordSet::orderOf)).toList();
  }

  private static String orderOf(RecordValue value) {
    return value instanceof RecordValue.Known known
        ? "0" + known.data().presentation()
        : "1" + value;
  }

  /**
   * The data of the values that are known.
   *
   * @return the data in canonical order
   */
  public List<RecordData> knownData() {
    List<RecordData> data = new ArrayList<>(values.size());
    for (RecordValue value : values) {
      if (value instanceof RecordValue.Known known) {
        data.add(known.data());
      }
    }
    return Collections.unmodifiableList(data);
  }

  /**
   * Tells whether every value is known.
   *
   * @return false if a value comes from an output
   */
  public boolean isKnown() {
    return values.stream().allMatch(RecordValue.Known.class::isInstance);
  }

  @Override
  public int compareTo(RecordSet other) {
    return ORDER.compare(this, other);
  }

  /**
   * Where a complaint about this set points.
   *
   * @return for example {@code record 'db' A}
   */
  public String where() {
    return "record '" + name + "' " + type;
  }
}
