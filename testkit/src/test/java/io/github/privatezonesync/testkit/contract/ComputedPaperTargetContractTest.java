package io.github.privatezonesync.testkit.contract;

import io.github.privatezonesync.target.ZoneTarget;
import java.util.Map;
import java.util.function.UnaryOperator;

class ComputedPaperTargetContractTest extends PaperContract {
  @Override
  protected ZoneTarget<?> target(TargetSpec spec) {
    return new ComputedPaperTarget(spec);
  }

  @Override
  protected Map<String, UnaryOperator<Map<String, Object>>> computedOutputs() {
    return Map.of(PaperZone.TYPE, zone -> Map.of("sheet", PaperCloud.SHEET + zone.get("name")));
  }
}
