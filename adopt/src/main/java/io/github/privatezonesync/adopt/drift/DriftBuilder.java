package io.github.privatezonesync.adopt.drift;

import io.github.privatezonesync.adopt.found.ExistingZone;
import io.github.privatezonesync.adopt.found.Mark;
import io.github.privatezonesync.adopt.found.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Collects what differs. */
final class DriftBuilder {
  private static final Comparator<Difference> ORDER =
      Comparator.comparing(Difference::kind)
          .thenComparing(Difference::cloud)
          .thenComparing(Difference::target)
          .thenComparing(difference -> difference.owner().orElse(""))
          .thenComparing(Difference::subject);

  private final List<Difference> differences = new ArrayList<>();
  private final Set<String> unknown = new LinkedHashSet<>();
  private final Map<String, Integer> leftAlone = new TreeMap<>();
  private final Map<String, Integer> system = new TreeMap<>();
  private final List<String> claims = new ArrayList<>();
  private int asDeclared;
  private int lateValues;
  private int lateNetworks;
  private int clusters;

  void add(Difference difference) {
    differences.add(difference);
  }

  void unknown(String sentence) {
    unknown.add(sentence);
  }

  void asDeclared(int outputs) {
    asDeclared++;
    lateValues += outputs;
  }

  void lateNetwork() {
    lateNetworks++;
  }

  void cluster() {
    clusters++;
  }

  void leftAlone(String pattern, Optional<String> owner) {
    leftAlone.merge(pattern + owner.map(who -> " (" + who + ")").orElse(""), 1, Integer::sum);
  }

  void system(String what) {
    system.merge(what, 1, Integer::sum);
  }

  void claim(String sentence) {
    claims.add(sentence);
  }

  /** A zone that no plan declares. */
  void undeclared(ExistingZone zone) {
    if (zone.verdict().list() == Verdict.Fate.SYSTEM) {
      system(zone.verdict().why());
      return;
    }
    add(
        new Difference(
            Difference.Kind.UNDECLARED,
            zone.place().cloud(),
            "",
            "zone " + zone.domain() + " " + zone.importId(),
            "%d record sets, %d networks"
                .formatted(zone.recordSets().size(), zone.associations().size()),
            owner(zone.marks()),
            Optional.of(zone.origin())));
  }

  /** Whom a mark names that is more than a hint. */
  static Optional<String> owner(List<Mark> marks) {
    return marks.stream()
        .filter(mark -> mark.certainty() != Mark.Certainty.HINT)
        .map(Mark::writer)
        .findFirst();
  }

  Drift build(List<String> remarks) {
    List<String> notes = new ArrayList<>(claims);
    if (lateValues > 0) {
      notes.add(
          "%d values and %d ids of networks come from outputs: only their number was compared"
              .formatted(lateValues, lateNetworks));
    } else if (lateNetworks > 0) {
      notes.add(
          "%d ids of networks come from outputs: only their number was compared"
              .formatted(lateNetworks));
    }
    if (clusters > 0) {
      notes.add("%d GKE clusters see zones: plans in JSON do not have them".formatted(clusters));
    }
    notes.addAll(remarks);
    return new Drift(
        differences.stream().sorted(ORDER).toList(),
        List.copyOf(unknown),
        asDeclared,
        leftAlone,
        system,
        notes);
  }
}
