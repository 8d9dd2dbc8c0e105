package io.github.privatezonesync.dns;

import io.github.privatezonesync.problem.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A record set (RFC 9499 "RRset"): a name, a type, a TTL and one or more values.
 *
 * <p>Known values are unique and sorted, so the order in which they were written does not matter.
 *
 * @param name where in the zone
 * @param type the type of every value
 * @param ttl how long an answer may be kept
 * @param values the values, known ones first
 * @param route which questions it answers; empty if it answers all. With a route, it is one of
 *     several sets of its name and type
 */
public record RecordSet(
    RecordName name, RecordType type, Ttl ttl, List<RecordValue> values, Optional<Route> route)
    implements Comparable<RecordSet> {
  private static final Comparator<RecordSet> ORDER =
      Comparator.comparing(RecordSet::name)
          .thenComparing(set -> !set.type().leadsItsName())
          .thenComparing(RecordSet::type)
          .thenComparing(set -> set.route().map(Route::key).orElse(""));

  /**
   * Keeps the values in canonical order.
   *
   * @throws IllegalArgumentException if a value is of another type, which cannot happen with the
   *     factories
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

  /**
   * A set that answers every question for its name and type.
   *
   * @param name where in the zone
   * @param type the type of every value
   * @param ttl how long an answer may be kept
   * @param values the values
   */
  public RecordSet(RecordName name, RecordType type, Ttl ttl, List<RecordValue> values) {
    this(name, type, ttl, values, Optional.empty());
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
   * The set of the same zone that answers in the place of this one: that of this name and of the
   * same type.
   *
   * @return the name; empty for a set that answers itself
   */
  public Optional<RecordName> standsFor() {
    for (RecordValue value : values) {
      if (value instanceof RecordValue.Known known && known.data() instanceof CloudData own) {
        return own.standsFor();
      }
    }
    return Optional.empty();
  }

  /**
   * Where a complaint about this set points.
   *
   * @return for example {@code record 'db' A}, or {@code record 'db' A from us-east-1}
   */
  public Place place() {
    return Place.recordSet(name.toString(), type + route.map(only -> " " + only).orElse(""));
  }

  /**
   * Where a complaint about all sets of this name and type points, so that it is made once.
   *
   * @return for example {@code record 'db' A}
   */
  public Place placeOfRouting() {
    return Place.recordSet(name.toString(), type.toString());
  }

  /**
   * Tells whether another set has the same name and type, as all sets of one routing do.
   *
   * @param other another set
   * @return true if an answer can come from either of the two
   */
  public boolean isOfOneAnswerWith(RecordSet other) {
    return name.equals(other.name) && type == other.type;
  }
}
