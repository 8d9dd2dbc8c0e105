package io.github.privatezonesync.records;

import io.github.privatezonesync.dns.CloudData;
import io.github.privatezonesync.dns.RecordName;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.plan.PlannedZone;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The record sets of a plan that a file can hold, and those that it cannot. */
final class PlannedSets {
  /**
   * A record set and its targets.
   *
   * @param set the set, with known data of the DNS only
   * @param has the targets that have it
   * @param lack the targets that do not
   */
  record PlannedSet(RecordSet set, SortedSet<String> has, SortedSet<String> lack) {}

  private final List<PlannedSet> writable = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();

  private PlannedSets() {}

  static PlannedSets of(SyncPlan plan) {
    PlannedSets sets = new PlannedSets();
    Set<RecordName> services =
        plan.services().stream().map(service -> service.whole().name()).collect(Collectors.toSet());
    SortedSet<String> targets = new TreeSet<>();
    Map<Place, Map<RecordSet, SortedSet<String>>> byPlace = new LinkedHashMap<>();
    for (PlannedZone<?> zone : plan.zones()) {
      String target = zone.zone().target().key();
      targets.add(target);
      zone.withheld().forEach(name -> sets.leaveOutWithheld(name, target));
      for (RecordSet set : zone.zone().recordSets()) {
        byPlace
            .computeIfAbsent(set.placeOfRouting(), first -> new LinkedHashMap<>())
            .computeIfAbsent(set, first -> new TreeSet<>())
            .add(target);
      }
    }
    byPlace.forEach((place, variants) -> sets.add(place, variants, services, targets));
    sets.writable.sort((one, other) -> one.set().compareTo(other.set()));
    return sets;
  }

  private void leaveOutWithheld(RecordName name, String target) {
    leaveOut(
        Place.target(target),
        Sentence.of("'%s' is left out, it is withheld for this update", name));
  }

  private void add(
      Place place,
      Map<RecordSet, SortedSet<String>> variants,
      Set<RecordName> services,
      SortedSet<String> targets) {
    RecordSet set = variants.keySet().iterator().next();
    Optional<String> reason = reason(set, variants.size(), services);
    if (reason.isPresent()) {
      leaveOut(place, Sentence.of("left out, " + reason.get()));
      return;
    }
    SortedSet<String> has = variants.values().iterator().next();
    SortedSet<String> lack = new TreeSet<>(targets);
    lack.removeAll(has);
    writable.add(new PlannedSet(set, has, lack));
  }

  private static Optional<String> reason(RecordSet set, int variants, Set<RecordName> services) {
    if (services.contains(set.name())) {
      return Optional.of("it is a regional service, which only a program declares");
    }
    if (variants > 1) {
      return Optional.of("it is not the same in all targets");
    }
    if (!set.isKnown()) {
      return Optional.of("another resource gives a value of it");
    }
    return set.knownData().stream()
        .filter(CloudData.class::isInstance)
        .map(data -> "an " + ((CloudData) data).kind() + " is no record of the DNS")
        .findFirst();
  }

  /** Leaves out further sets that a format cannot hold. */
  void leaveOutIf(Predicate<PlannedSet> cannot, String why) {
    writable.removeIf(
        planned -> {
          boolean out = cannot.test(planned);
          if (out) {
            leaveOut(planned.set().place(), Sentence.of(why));
          }
          return out;
        });
  }

  private void leaveOut(Place place, Sentence why) {
    leftOut.add(new LeftOut(place, why));
  }

  List<PlannedSet> writable() {
    return writable;
  }

  RecordFile file(String text) {
    return new RecordFile(text, leftOut);
  }
}
