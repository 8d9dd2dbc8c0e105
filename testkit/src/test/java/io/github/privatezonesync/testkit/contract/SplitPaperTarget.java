package io.github.privatezonesync.testkit.contract;

import com.pulumi.core.Output;
import com.pulumi.resources.CustomResource;
import com.pulumi.resources.CustomResourceOptions;
import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.register.PlannedResource;
import io.github.privatezonesync.register.Ref;
import io.github.privatezonesync.register.Registrar;
import io.github.privatezonesync.target.RecordSetUnit;
import io.github.privatezonesync.target.ZonePlan;
import java.util.ArrayList;
import java.util.List;

/**
 * A third kind of cloud: each value of a record set is a resource. The first is known by the set,
 * waits for the others and is waited for; the others are known by their values.
 */
class SplitPaperTarget extends PaperTarget {
  SplitPaperTarget(TargetSpec spec) {
    super(spec);
  }

  private static boolean isSplit(RecordSet set) {
    return set.isKnown() && set.route().isEmpty() && set.values().size() > 1;
  }

  @Override
  List<Ref<?>> addRecordSet(
      ZonePlan<PaperNetwork> plan, Ref<PaperZone> zone, RecordSetUnit unit, Registrar registrar) {
    RecordSet set = unit.first();
    if (!isSplit(set)) {
      return super.addRecordSet(plan, zone, unit, registrar);
    }
    List<Ref<?>> resources = new ArrayList<>();
    for (int i = 1; i < set.values().size(); i++) {
      int value = i;
      resources.add(
          registrar.add(
              partResource(plan, unit, value),
              (name, options) -> {
                PaperArgs args = valueArgs(plan, zone.get(), set, value);
                args.part = Output.of("further");
                return new CustomResource(RECORD, name, args, partOptions(options).build());
              }));
    }
    resources.add(
        0,
        registrar.add(
            firstResource(plan, unit, resources),
            (name, options) -> {
              PaperArgs args = valueArgs(plan, zone.get(), set, 0);
              return new CustomResource(RECORD, name, args, recordSetOptions(options).build());
            }));
    return resources;
  }

  PlannedResource firstResource(
      ZonePlan<PaperNetwork> plan, RecordSetUnit unit, List<Ref<?>> others) {
    return recordSetResource(plan, unit).after(others);
  }

  PlannedResource partResource(ZonePlan<PaperNetwork> plan, RecordSetUnit unit, int value) {
    return unit.further(RECORD, recordName(unit.first()), part(plan, unit.first(), value))
        .deleteFirst();
  }

  String part(ZonePlan<PaperNetwork> plan, RecordSet set, int value) {
    RecordData data = set.knownData().get(value);
    return "value %08x".formatted(data.presentation().hashCode());
  }

  private PaperArgs valueArgs(
      ZonePlan<PaperNetwork> plan, PaperZone zone, RecordSet set, int value) {
    PaperArgs args = recordSetArgs(plan, zone, set);
    args.values = Output.of(values(set.knownData().subList(value, value + 1)));
    return args;
  }

  CustomResourceOptions.Builder partOptions(CustomResourceOptions.Builder options) {
    return recordSetOptions(options);
  }
}
