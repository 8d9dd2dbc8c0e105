package io.github.privatezonesync.adopt.declare;

import io.github.privatezonesync.adopt.code.Expression;
import io.github.privatezonesync.adopt.found.ExistingRecordSet;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A record set that one or more zones of a domain have.
 *
 * @param sources the set in each zone by the key of the target, sorted
 * @param code an expression of {@code RecordSetArgs}, without the targets
 */
public record AdoptedRecordSet(Map<String, ExistingRecordSet> sources, Expression code) {
  /** Copies the map. */
  public AdoptedRecordSet {
    sources = Collections.unmodifiableMap(new TreeMap<>(sources));
  }

  /**
   * Gives the set as it is in the first of the zones.
   *
   * @return the set; its name, type, TTL and data are those of all
   */
  public ExistingRecordSet first() {
    return sources.values().iterator().next();
  }
}
