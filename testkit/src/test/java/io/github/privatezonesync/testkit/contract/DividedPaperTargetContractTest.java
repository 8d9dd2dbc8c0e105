package io.github.privatezonesync.testkit.contract;

import io.github.privatezonesync.target.Topology;
import io.github.privatezonesync.target.ZoneTarget;

/** The suite for targets that have a zone for each view and no other. */
class DividedPaperTargetContractTest extends OfferingPaperContract {
  @Override
  protected ZoneTarget<?> target(TargetSpec spec) {
    return new OfferingPaperTarget(spec) {
      @Override
      Topology topology() {
        return Topology.PER_VIEW;
      }
    };
  }
}
