package io.github.privatezonesync.target;

import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.register.LogicalName;
import io.github.privatezonesync.register.PlannedResource;
import io.github.privatezonesync.register.Ref;
import java.util.List;

/**
 * Record sets that are held together, with the name of what holds them and what that waits for
 * (rules NAME-1 and LIFE-2).
 */
public final class RecordSetUnit {
  private final List<RecordSet> sets;
  private final LogicalName name;
  private final List<Ref<?>> after;

  RecordSetUnit(List<RecordSet> sets, LogicalName name, List<Ref<?>> after) {
    this.sets = sets;
    this.name = name;
    this.after = after;
  }

  /**
   * The record sets.
   *
   * @return in the order in which they are made; empty only where one resource holds all sets of an
   *     empty zone
   */
  public List<RecordSet> sets() {
    return sets;
  }

  /**
   * The first of the record sets, which has the name and type of all unless one resource holds the
   * whole zone.
   *
   * @return the set
   */
  public RecordSet first() {
    return sets.get(0);
  }

  /**
   * The resource that holds the record sets, or the first of several.
   *
   * @param type the Pulumi type token
   * @param physicalName the name that the cloud stores
   * @return the resource, which waits for what must go first
   */
  public PlannedResource resource(String type, String physicalName) {
    return PlannedResource.of(type, name, physicalName).after(after);
  }

  /**
   * A further resource that the record sets need.
   *
   * @param type the Pulumi type token
   * @param physicalName the name that the cloud stores
   * @param part what tells it from the first one, for example {@code attachment}
   * @return the resource, which waits for what must go first
   */
  public PlannedResource further(String type, String physicalName, String part) {
    return PlannedResource.of(type, name.child(part), physicalName).after(after);
  }
}
