package io.github.privatezonesync.target;

import io.github.privatezonesync.dns.RecordName;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.register.Ref;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The order of record sets (rule LIFE-2): all sets of a name wait for its A or CNAME sets, and one
 * that stands for another set of the zone waits for that.
 */
final class RecordSetOrder {
  private RecordSetOrder() {}

  /** What a set that stands for another one waits for. */
  private record NameAndType(RecordName name, RecordType type) {}

  static List<RecordSetRefs> add(ZonePlan<?> plan, Function<RecordSetUnit, List<Ref<?>>> add) {
    Capabilities capabilities = plan.capabilities();
    if (capabilities.recordSetResources() == RecordSetResources.ONE_PER_ZONE) {
      List<RecordSet> all =
          plan.anyStands()
              ? inOrder(plan.countedSets()).stream().flatMap(List::stream).toList()
              : plan.recordSets();
      RecordSetUnit whole = new RecordSetUnit(all, plan.names().recordSets(), List.of());
      return List.of(new RecordSetRefs(all, add.apply(whole)));
    }
    List<List<RecordSet>> sorted = plan.countedSets();
    List<RecordSetRefs> added = new ArrayList<>(sorted.size());
    Map<NameAndType, List<Ref<?>>> made = new HashMap<>(); // only where some are waited for
    List<Ref<?>> leaders = new ArrayList<>();
    RecordSet firstOfName = null;
    for (List<RecordSet> sets : plan.anyStands() ? inOrder(sorted) : sorted) {
      RecordSet first = sets.get(0);
      if (firstOfName == null || !first.name().equals(firstOfName.name())) {
        firstOfName = first;
        leaders.clear();
        if (plan.anyStands()) {
          leaders.addAll(leaders(first.name(), made));
        }
      }
      boolean leads = first.type().leadsItsName();
      List<Ref<?>> after = leads ? List.of() : List.copyOf(leaders);
      if (plan.anyStands() && first.standsFor().isPresent()) {
        NameAndType other = new NameAndType(first.standsFor().get(), first.type());
        after =
            Stream.concat(after.stream(), made.getOrDefault(other, List.of()).stream()).toList();
      }
      List<Ref<?>> resources =
          add.apply(new RecordSetUnit(sets, plan.names().recordSet(first, capabilities), after));
      if (leads) {
        leaders.addAll(resources);
      }
      if (plan.anyStands()) {
        made.computeIfAbsent(new NameAndType(first.name(), first.type()), unit -> new ArrayList<>())
            .addAll(resources);
      }
      added.add(new RecordSetRefs(sets, resources));
    }
    return added;
  }

  /** What all other sets of a name wait for. */
  private static List<Ref<?>> leaders(RecordName name, Map<NameAndType, List<Ref<?>>> made) {
    return Stream.of(RecordType.A, RecordType.CNAME)
        .flatMap(type -> made.getOrDefault(new NameAndType(name, type), List.of()).stream())
        .toList();
  }

  /** Sorted units, each moved behind those that it waits for. */
  private static Collection<List<RecordSet>> inOrder(List<List<RecordSet>> sorted) {
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
