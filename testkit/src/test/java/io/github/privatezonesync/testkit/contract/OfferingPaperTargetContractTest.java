package io.github.privatezonesync.testkit.contract;

import io.github.privatezonesync.target.ZoneTarget;

class OfferingPaperTargetContractTest extends OfferingPaperContract {
  @Override
  protected ZoneTarget<?> target(TargetSpec spec) {
    return new OfferingPaperTarget(spec);
  }
}
