package io.github.privatezonesync.testkit.contract;

import io.github.privatezonesync.target.ZoneTarget;

class SplitPaperTargetContractTest extends SplitPaperContract {
  @Override
  protected ZoneTarget<?> target(TargetSpec spec) {
    return new SplitPaperTarget(spec);
  }
}
