package io.github.privatezonesync.target;

import com.pulumi.core.Output;
import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.RecordValue;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.ProblemList;
import io.github.privatezonesync.problem.WayOut;
import io.github.privatezonesync.register.LateCheck;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules across the values of one record set, for literals and for outputs that resolve. */
public final class RecordSetValues {
  private static final int MOST_OCTETS = 65_535;
  private static final long HEADER = 12;

  /** The type and class of a question. */
  private static final int QUESTION = 4;

  /** The octets before the data of a record: a pointer to its name, type, class, TTL, length. */
  private static final int RECORD = 12;

  private RecordSetValues() {}

  /**
   * What is wrong with the values of a set taken together, on any cloud.
   *
   * @param set the record set
   * @return the problems; empty if there is none
   */
  public static List<Problem> problems(RecordSet set) {
    ProblemList problems = new ProblemList();
    if (set.values().isEmpty()) {
      problems.add(set.place(), "no value given; give at least one");
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    if (set.values().size() > 1) {
      set.knownData().forEach(data -> counts.merge(data.presentation(), 1, Integer::sum));
    }
    counts.values().removeIf(count -> count == 1);
    counts
        .keySet()
        .forEach(value -> problems.add(set.place(), "'%s' is given twice; give it once", value));
    problems.addAll(sizes(set, set.knownData()));
    return problems.all();
  }

  /** What no DNS message can carry (RFC 1035, sections 3.2.1 and 4.2.2). */
  private static List<Problem> sizes(RecordSet set, List<RecordData> data) {
    ProblemList problems = new ProblemList();
    long whole = HEADER + set.name().absolute().length() + 1 + QUESTION;
    for (RecordData value : data) {
      int octets = value.octets();
      if (octets > MOST_OCTETS) {
        problems.add(
            set.place(),
            "a value has %s bytes as it is sent; a record holds at most %s, shorten it",
            octets,
            MOST_OCTETS);
      }
      whole += RECORD + octets;
    }
    if (whole > MOST_OCTETS && problems.all().isEmpty()) {
      problems.add(
          set.place(),
          "all values have %s bytes as one answer; a message holds at most %s, spread them over"
              + " several names",
          whole,
          MOST_OCTETS);
    }
    return problems.all();
  }

  /**
   * What is wrong with the values of a set on one cloud.
   *
   * @param capabilities what the cloud can hold
   * @param set the record set
   * @return the problems, with places relative to the target; empty if there is none
   */
  public static List<Problem> problems(Capabilities capabilities, RecordSet set) {
    return problems(capabilities, set, set.knownData(), set.values().size());
  }

  private static List<Problem> problems(
      Capabilities capabilities, RecordSet set, List<RecordData> data, int count) {
    ProblemList problems = new ProblemList();
    for (Map.Entry<Limit, Long> limit : capabilities.limits().entrySet()) {
      long used = limit.getKey().isPerSet() ? limit.getKey().usedBy(set, data, count) : 0;
      if (used > limit.getValue()) {
        problems.add(
            set.place(),
            "%s %s; %s takes at most %s, spread them over several names or leave this target out"
                + " with %s",
            used,
            limit.getKey().words(),
            capabilities.cloud(),
            limit.getValue(),
            WayOut.LEAVE_OUT);
      }
    }
    return problems.all();
  }

  /**
   * All data of a set, sorted. Each value is read in its own apply; then all are checked together.
   */
  static Output<List<RecordData>> resolve(ZonePlan<?> plan, RecordSet set) {
    Place place = plan.place(set);
    List<Output<List<RecordData>>> parts = new ArrayList<>();
    parts.add(Output.of(set.knownData()));
    for (RecordValue value : set.values()) {
      if (value instanceof RecordValue.Pending<?> pending) {
        parts.add(read(pending, place));
      }
    }
    return LateCheck.apply(
        Output.all(parts),
        lists -> {
          List<RecordData> data = new ArrayList<>();
          lists.forEach(data::addAll);
          data.sort(Comparator.comparing(RecordData::presentation));
          check(plan, set, data);
          return data;
        });
  }

  private static <R> Output<List<RecordData>> read(RecordValue.Pending<R> pending, Place place) {
    return LateCheck.read(pending.output(), place, pending.read());
  }

  /** Late complaints across values quote no value, because one may come from a secret. */
  private static void check(ZonePlan<?> plan, RecordSet set, List<RecordData> data) {
    ProblemList problems = new ProblemList();
    problems.addIf(data.isEmpty(), set.place(), "resolved to no value; give at least one");
    problems.addIf(
        data.stream().map(RecordData::presentation).distinct().count() < data.size(),
        set.place(),
        "two values resolved to the same; give it once");
    problems.addAll(sizes(set, data));
    problems.addAll(problems(plan.capabilities(), set, data, data.size()));
    problems.failIn(plan.place());
  }
}
