package io.github.privatezonesync.adopt.declare;

import io.github.privatezonesync.adopt.found.ExistingRecordSet;
import io.github.privatezonesync.adopt.found.ExistingZone;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The zones that one target declares: one zone, or one for each region.
 *
 * @param byRegion the zones by region, sorted; a zone that is the only one has the region {@code
 *     ""}. The first is the primary one: it has the names that a single zone would have
 * @param regional the names that each zone answers in its own way, sorted, with their sets by
 *     region
 */
record TargetZones(
    Map<String, ExistingZone> byRegion,
    Map<String, Map<String, List<ExistingRecordSet>>> regional) {
  TargetZones {
    byRegion = Collections.unmodifiableMap(new TreeMap<>(byRegion));
    regional = Collections.unmodifiableMap(new TreeMap<>(regional));
  }

  static TargetZones of(ExistingZone only) {
    return new TargetZones(Map.of("", only), Map.of());
  }

  boolean isDivided() {
    return byRegion.size() > 1;
  }

  ExistingZone primary() {
    return byRegion.values().iterator().next();
  }
}
