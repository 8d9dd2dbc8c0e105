package io.github.privatezonesync.adopt.declare;

import static io.github.privatezonesync.adopt.found.Verdict.Fate.ADOPTABLE;

import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.adopt.code.Evaluation;
import io.github.privatezonesync.adopt.found.ExistingRecordSet;
import io.github.privatezonesync.adopt.found.ExistingZone;
import io.github.privatezonesync.adopt.found.Inventory;
import io.github.privatezonesync.adopt.found.Verdict;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the components themselves find wrong with a program, as verdicts. */
final class Refusals {
  private Refusals() {}

  /** The inventory of a program without what its components refuse. */
  static Inventory of(AdoptedStack stack) {
    Map<ExistingRecordSet, String> sets = new HashMap<>();
    Map<ExistingZone, String> zones = new HashMap<>();
    Evaluation evaluation = new Evaluation(stack.resolverValues());
    for (AdoptedDomain domain : stack.domains()) {
      PrivateZoneSyncArgs args = evaluation.value(PrivateZoneSyncArgs.class, domain.args());
      for (Problem problem : SyncPlan.problems(stack.identity(domain), args.declaration())) {
        String why = problem.toString();
        List<ExistingRecordSet> meant = sets(domain, problem.place());
        meant.forEach(set -> sets.putIfAbsent(set, why));
        if (meant.isEmpty()) {
          domain.targets().stream()
              .filter(target -> isOf(problem.place(), target.key()))
              .forEach(target -> zones.putIfAbsent(target.zone(), why));
        }
      }
    }
    Inventory judged =
        Verdicts.change(
            stack.inventory(),
            (zone, set) ->
                Optional.ofNullable(sets.get(set))
                    .map(why -> set.withVerdict(Verdict.refused(why)))
                    .orElse(set));
    return zones.isEmpty() ? judged : Verdicts.with(judged, refused(stack, zones));
  }

  private static List<ExistingZone> refused(AdoptedStack stack, Map<ExistingZone, String> zones) {
    return stack.inventory().zones().stream()
        .map(
            zone ->
                Optional.ofNullable(zones.get(zone))
                    .map(why -> Verdicts.refuse(zone, why))
                    .orElse(zone))
        .toList();
  }

  private static List<ExistingRecordSet> sets(AdoptedDomain domain, Place place) {
    return place.parts().stream()
        .filter(part -> isSet(part.kind()))
        .findFirst()
        .map(
            part ->
                domain.targets().stream()
                    .filter(target -> isOf(place, target.key()))
                    .flatMap(target -> target.zone().recordSets(ADOPTABLE).stream())
                    .filter(set -> isNamed(set, part))
                    .toList())
        .orElse(List.of());
  }

  private static boolean isSet(Place.Kind kind) {
    return kind == Place.Kind.RECORD_SET || kind == Place.Kind.SERVICE;
  }

  private static boolean isNamed(ExistingRecordSet set, Place.Part part) {
    String name =
        part.name().endsWith(".@")
            ? part.name().substring(0, part.name().length() - 2)
            : part.name();
    return set.name().equals(name)
        && (part.kind() == Place.Kind.RECORD_SET || set.isRouted())
        && (part.detail().isEmpty()
            || part.detail().equals(set.type())
            || part.detail().startsWith(set.type() + " "));
  }

  /** Whether a place is in a target, or in no target, which is in all. */
  private static boolean isOf(Place place, String key) {
    return place.parts().stream()
        .filter(part -> part.kind() == Place.Kind.TARGET)
        .allMatch(part -> part.name().equals(key));
  }
}
