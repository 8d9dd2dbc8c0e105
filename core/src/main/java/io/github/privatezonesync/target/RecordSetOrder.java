package io.github.privatezonesync.target;

import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.register.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The order of the record sets at one name (rule LIFE-2): all wait for the A or CNAME sets. */
final class RecordSetOrder {
  private RecordSetOrder() {}

  static List<RecordSetRefs> add(ZonePlan<?> plan, Function<RecordSetUnit, List<Ref<?>>> add) {
    Capabilities capabilities = plan.capabilities();
    if (capabilities.recordSetResources() == RecordSetResources.ONE_PER_ZONE) {
      RecordSetUnit all =
          new RecordSetUnit(plan.recordSets(), plan.names().recordSets(), List.of());
      return List.of(new RecordSetRefs(plan.recordSets(), add.apply(all)));
    }
    List<RecordSetRefs> added = new ArrayList<>(plan.recordSets().size());
    List<Ref<?>> leaders = new ArrayList<>();
    RecordSet firstOfName = null;
    for (List<RecordSet> sets : plan.countedSets()) {
      RecordSet first = sets.get(0);
      if (firstOfName == null || !first.name().equals(firstOfName.name())) {
        leaders.clear();
        firstOfName = first;
      }
      boolean leads = first.type().leadsItsName();
      List<Ref<?>> after = leads ? List.of() : List.copyOf(leaders);
      RecordSetUnit unit =
          new RecordSetUnit(sets, plan.names().recordSet(first, capabilities), after);
      List<Ref<?>> resources = add.apply(unit);
      if (leads) {
        leaders.addAll(resources);
      }
      added.add(new RecordSetRefs(sets, resources));
    }
    return added;
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
