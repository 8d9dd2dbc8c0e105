package io.github.privatezonesync.adopt.drift;

import io.github.privatezonesync.adopt.found.Inventory;
import io.github.privatezonesync.adopt.plan.PlanDocument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What differs between what plans declare and what dumps show.
 *
 * @param differences what is not as declared, sorted
 * @param unknown what the dumps do not show, so that nobody can tell; a sentence each
 * @param asDeclared how many record sets and associations are as declared
 * @param leftAlone how many record sets are somebody else's as declared, by the pattern of {@code
 *     leaveAlone(..)} and the owner
 * @param system how many record sets and zones the clouds make by themselves, by what they are
 * @param notes what was not compared, and what the dumps made their reader remark
 */
public record Drift(
    List<Difference> differences,
    List<String> unknown,
    int asDeclared,
    Map<String, Integer> leftAlone,
    Map<String, Integer> system,
    List<String> notes) {
  /** Copies the collections. */
  public Drift {
    differences = List.copyOf(differences);
    unknown = List.copyOf(unknown);
    leftAlone = Collections.unmodifiableMap(new TreeMap<>(leftAlone));
    system = Collections.unmodifiableMap(new TreeMap<>(system));
    notes = List.copyOf(notes);
  }

  /** What can be told of the whole. */
  public enum Outcome {
    /** Everything is as declared. */
    AS_DECLARED,
    /** Something differs. */
    DIFFERS,
    /** The dumps do not show all that is declared. */
    UNKNOWN
  }

  /**
   * Compares.
   *
   * @param plans the plans, all of which together declare what should be live
   * @param live what dumps show
   * @return what differs
   */
  public static Drift of(List<PlanDocument> plans, Inventory live) {
    DriftBuilder drift = new DriftBuilder();
    ZonePairs pairs = ZonePairs.of(plans, live, drift);
    pairs
        .pairs()
        .forEach(
            pair -> {
              DriftBuilder.owner(pair.live().marks())
                  .ifPresent(
                      who -> drift.claim(pair.words() + " is declared, and has a mark of " + who));
              new NetworkComparison(pair, drift).run();
              new RecordSetComparison(pair, drift).run();
            });
    pairs.undeclared().forEach(drift::undeclared);
    return drift.build(remarks(live));
  }

  private static List<String> remarks(Inventory live) {
    List<String> remarks = new ArrayList<>();
    live.dataFiles()
        .forEach(
            file -> remarks.add(file.file() + ": does not show what is live, and is not used"));
    live.remarks().forEach(remark -> remarks.add(remark.origin() + ": " + remark.sentence()));
    return remarks;
  }

  /**
   * Gives what can be told of the whole.
   *
   * @return {@code UNKNOWN} wherever anything is unknown, also if something differs
   */
  public Outcome outcome() {
    if (!unknown.isEmpty()) {
      return Outcome.UNKNOWN;
    }
    return differences.isEmpty() ? Outcome.AS_DECLARED : Outcome.DIFFERS;
  }
}
