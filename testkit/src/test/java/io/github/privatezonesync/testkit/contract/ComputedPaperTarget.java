package io.github.privatezonesync.testkit.contract;

import com.pulumi.core.Output;
import io.github.privatezonesync.target.ZonePlan;

/** Names the zone by an id that only the cloud computes, and no mock does. */
class ComputedPaperTarget extends PaperTarget {
  ComputedPaperTarget(TargetSpec spec) {
    super(spec);
  }

  @Override
  Output<String> zoneReference(ZonePlan<PaperNetwork> plan, PaperZone zone) {
    return zone.sheet;
  }
}
