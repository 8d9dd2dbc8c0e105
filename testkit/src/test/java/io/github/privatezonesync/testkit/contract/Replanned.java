package io.github.privatezonesync.testkit.contract;

import io.github.privatezonesync.register.LogicalName;
import io.github.privatezonesync.register.PlannedResource;
import io.github.privatezonesync.register.Ref;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Plans resources again that were planned right: under another name, or waiting for less. It
 * remembers what was added, because a planned resource does not give away what it waits for.
 */
final class Replanned {
  private final Map<PlannedResource, Ref<?>> added = new HashMap<>();

  List<Ref<?>> remember(List<Ref<?>> refs) {
    refs.forEach(ref -> added.put(ref.planned(), ref));
    return refs;
  }

  PlannedResource named(PlannedResource planned, String name) {
    return again(planned, name, other -> true);
  }

  PlannedResource waitingFor(PlannedResource planned, Predicate<PlannedResource> kept) {
    return again(planned, planned.name(), kept);
  }

  static PlannedResource waitingForNothing(PlannedResource planned) {
    return new Replanned().waitingFor(planned, other -> false);
  }

  private PlannedResource again(
      PlannedResource planned, String name, Predicate<PlannedResource> kept) {
    List<Ref<?>> after =
        planned.dependencies().stream().filter(kept).<Ref<?>>map(added::get).toList();
    return PlannedResource.of(planned.type(), LogicalName.of(name), planned.physicalName())
        .after(after)
        .deleteFirst();
  }
}
