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
 * waits for the others and is waited for; the others are known by their values. A set with a route
 * has a sign, which waits for it.
 */
class SplitPaperTarget extends PaperTarget {
  static final String SIGN = "paper:dns:Sign";

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
    if (set.route().isPresent()) {
      List<Ref<?>> first = super.addRecordSet(plan, zone, unit, registrar);
      return signed(first, addSign(plan, zone, unit, first, registrar));
    }
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

  private Ref<?> addSign(
      ZonePlan<PaperNetwork> plan,
      Ref<PaperZone> zone,
      RecordSetUnit unit,
      List<Ref<?>> first,
      Registrar registrar) {
    return registrar.add(
        signResource(plan, unit, first),
        (name, options) -> {
          PaperArgs args = new PaperArgs();
          args.zone = zoneOfSign(plan, zone.get());
          args.name = Output.of(recordName(unit.first()));
          args.type = Output.of(unit.first().type().name());
          args.set = Output.of(unit.first().route().orElseThrow().key());
          return new CustomResource(SIGN, name, args, signOptions(options).build());
        });
  }

  /** What holds a set with a route. */
  List<Ref<?>> signed(List<Ref<?>> first, Ref<?> sign) {
    return List.of(first.get(0), sign);
  }

  PlannedResource signResource(
      ZonePlan<PaperNetwork> plan, RecordSetUnit unit, List<Ref<?>> first) {
    return unit.further(SIGN, recordName(unit.first()), "sign").after(first).deleteFirst();
  }

  Output<String> zoneOfSign(ZonePlan<PaperNetwork> plan, PaperZone zone) {
    return zoneReference(plan, zone);
  }

  CustomResourceOptions.Builder signOptions(CustomResourceOptions.Builder options) {
    return options;
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
