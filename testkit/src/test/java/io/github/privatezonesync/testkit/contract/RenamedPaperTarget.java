package io.github.privatezonesync.testkit.contract;

import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.register.PlannedResource;
import io.github.privatezonesync.register.Ref;
import io.github.privatezonesync.register.Registrar;
import io.github.privatezonesync.target.RecordSetUnit;
import io.github.privatezonesync.target.ZonePlan;
import java.util.List;

/** A target that gives record sets other logical names than the plan does. */
abstract class RenamedPaperTarget extends PaperTarget {
  private final Replanned replanned = new Replanned();

  RenamedPaperTarget(TargetSpec spec) {
    super(spec);
  }

  abstract String rename(String name, RecordSet set, ZonePlan<PaperNetwork> plan);

  @Override
  List<Ref<?>> addRecordSet(
      ZonePlan<PaperNetwork> plan, Ref<PaperZone> zone, RecordSetUnit unit, Registrar registrar) {
    return replanned.remember(super.addRecordSet(plan, zone, unit, registrar));
  }

  @Override
  PlannedResource recordSetResource(ZonePlan<PaperNetwork> plan, RecordSetUnit unit) {
    PlannedResource planned = super.recordSetResource(plan, unit);
    return replanned.named(planned, rename(planned.name(), unit.first(), plan));
  }
}
