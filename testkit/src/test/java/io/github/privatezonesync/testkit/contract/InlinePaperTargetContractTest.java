package io.github.privatezonesync.testkit.contract;

import io.github.privatezonesync.target.ZoneTarget;

class InlinePaperTargetContractTest extends InlinePaperContract {
  @Override
  protected ZoneTarget<?> target(TargetSpec spec) {
    return new InlinePaperTarget(spec);
  }
}
