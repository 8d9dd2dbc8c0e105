package io.github.privatezonesync.target;

import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.register.Ref;
import java.util.List;

/**
 * Record sets and the resources that hold them together.
 *
 * @param sets the record sets; none if one resource holds all sets of an empty zone
 * @param resources the resources, one or more
 */
public record RecordSetRefs(List<RecordSet> sets, List<Ref<?>> resources) {
  /** Keeps unmodifiable copies. */
  public RecordSetRefs {
    sets = List.copyOf(sets);
    resources = List.copyOf(resources);
  }
}
