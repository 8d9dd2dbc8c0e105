package io.github.privatezonesync.adopt.drift;

import io.github.privatezonesync.adopt.found.ExistingZone;
import io.github.privatezonesync.adopt.found.Origin;
import io.github.privatezonesync.adopt.plan.PlannedZone;
import java.util.Optional;

/**
 * A declared zone and the live one that it is.
 *
 * @param planned the zone of the plan
 * @param live the zone of the dump
 */
record ZonePair(PlannedZone planned, ExistingZone live) {
  Difference difference(
      Difference.Kind kind,
      String subject,
      String detail,
      Optional<String> owner,
      Optional<Origin> origin) {
    return new Difference(
        kind, live.place().cloud(), planned.key(), subject, detail, owner, origin);
  }

  /** For example {@code zone corp.internal. of target 'aws'}. */
  String words() {
    return "zone %s of target '%s'".formatted(planned.domain(), planned.key());
  }
}
