package io.github.privatezonesync.target;

import io.github.privatezonesync.dns.RecordName;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.register.Ref;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The order of record sets (rule LIFE-2): all sets of a name wait for its A or CNAME sets, and one
 * that stands for another set of the zone waits for that.
 */
final class RecordSetOrder {
  private RecordSetOrder() {}

  static List<RecordSetRefs> add(ZonePlan<?> plan, Function<RecordSetUnit, List<Ref<?>>> add) {
    Capabilities capabilities = plan.capabilities();
    Collection<List<RecordSet>> units = inOrder(plan.countedSets());
    if (capabilities.recordSetResources() == RecordSetResources.ONE_PER_ZONE) {
      List<RecordSet> all = units.stream().flatMap(List::stream).toList();
      RecordSetUnit whole = new RecordSetUnit(all, plan.names().recordSets(), List.of());
      return List.of(new RecordSetRefs(all, add.apply(whole)));
    }
    List<RecordSetRefs> added = new ArrayList<>(units.size());
    Map<RecordName, Map<RecordType, List<Ref<?>>>> there = new HashMap<>();
    for (List<RecordSet> sets : units) {
      RecordSet first = sets.get(0);
      Map<RecordType, List<Ref<?>>> atName =
          there.computeIfAbsent(first.name(), name -> new EnumMap<>(RecordType.class));
      List<Ref<?>> after = new ArrayList<>();
      if (!first.type().leadsItsName()) {
        atName.forEach((type, refs) -> after.addAll(type.leadsItsName() ? refs : List.of()));
      }
      first
          .standsFor()
          .map(there::get)
          .ifPresent(of -> after.addAll(of.getOrDefault(first.type(), List.of())));
      List<Ref<?>> resources =
          add.apply(
              new RecordSetUnit(
                  sets, plan.names().recordSet(first, capabilities), List.copyOf(after)));
      atName.computeIfAbsent(first.type(), type -> new ArrayList<>()).addAll(resources);
      added.add(new RecordSetRefs(sets, resources));
    }
    return added;
  }

  /** Sorted units, each moved behind those that it waits for. */
  private static Collection<List<RecordSet>> inOrder(List<List<RecordSet>> sorted) {
    if (sorted.stream().allMatch(sets -> sets.get(0).standsFor().isEmpty())) {
      return sorted;
    }
    Map<RecordName, List<List<RecordSet>>> byName =
        sorted.stream().collect(Collectors.groupingBy(sets -> sets.get(0).name()));
    Set<List<RecordSet>> placed = new LinkedHashSet<>();
    sorted.forEach(sets -> place(sets, byName, placed));
    return placed;
  }

  private static void place(
      List<RecordSet> sets,
      Map<RecordName, List<List<RecordSet>>> byName,
      Set<List<RecordSet>> placed) {
    RecordSet first = sets.get(0);
    for (List<RecordSet> leader : byName.getOrDefault(first.name(), List.of())) {
      if (!first.type().leadsItsName() && leader.get(0).type().leadsItsName()) {
        place(leader, byName, placed);
      }
    }
    for (List<RecordSet> other :
        first.standsFor().map(name -> byName.getOrDefault(name, List.of())).orElse(List.of())) {
      if (other.get(0).type() == first.type()) {
        place(other, byName, placed);
      }
    }
    placed.add(sets);
  }

  /** Sorted record sets, of which those of one name and type stand together. */
  static List<List<RecordSet>> byNameAndType(List<RecordSet> sorted) {
    List<List<RecordSet>> alike = new ArrayList<>(sorted.size());
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || !sorted.get(start).isOfOneAnswerWith(sorted.get(i))) {
        alike.add(sorted.subList(start, i));
        start = i;
      }
    }
    return alike;
  }
}
