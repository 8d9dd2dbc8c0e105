package io.github.privatezonesync.testkit.contract;

import io.github.privatezonesync.target.ZoneTarget;

class PaperTargetContractTest extends PaperContract {
  @Override
  protected ZoneTarget<?> target(TargetSpec spec) {
    return new PaperTarget(spec);
  }
}
