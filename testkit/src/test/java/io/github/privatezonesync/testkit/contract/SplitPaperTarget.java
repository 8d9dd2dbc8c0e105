package io.github.privatezonesync.testkit.contract;

import com.pulumi.core.Output;
import com.pulumi.resources.CustomResource;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.Resource;
import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.register.PlannedResource;
import io.github.privatezonesync.register.Scope;
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
  public List<PlannedResource> resources(ZonePlan<PaperNetwork> plan) {
    List<PlannedResource> resources = new ArrayList<>(super.resources(plan));
    for (RecordSet set : plan.recordSets()) {
      for (int i = 1; isSplit(set) && i < set.values().size(); i++) {
        resources.add(new PlannedResource(RECORD, partName(plan, set, i), recordName(set)));
      }
    }
    return resources;
  }

  @Override
  CustomResource recordSet(
      ZonePlan<PaperNetwork> plan,
      PaperZone zone,
      RecordSet set,
      List<Resource> before,
      Scope scope) {
    if (!isSplit(set)) {
      return super.recordSet(plan, zone, set, before, scope);
    }
    List<Resource> others = new ArrayList<>(before);
    for (int i = 1; i < set.values().size(); i++) {
      PaperArgs args = args(plan, zone, set, i);
      args.part = Output.of("further");
      others.add(
          new CustomResource(
              RECORD, partName(plan, set, i), args, partOptions(scope, before).build()));
    }
    return new CustomResource(
        RECORD,
        recordLogicalName(plan, set),
        args(plan, zone, set, 0),
        recordOptions(scope, others).build());
  }

  private PaperArgs args(ZonePlan<PaperNetwork> plan, PaperZone zone, RecordSet set, int value) {
    PaperArgs args = new PaperArgs();
    args.zone = zoneReference(plan, zone);
    args.name = Output.of(recordName(set));
    args.type = Output.of(set.type().name());
    args.ttl = Output.of(ttl(set));
    args.values = Output.of(values(set.knownData().subList(value, value + 1)));
    return args;
  }

  String partName(ZonePlan<PaperNetwork> plan, RecordSet set, int value) {
    RecordData data = set.knownData().get(value);
    return "%s/value/%08x".formatted(plan.names().record(set), data.presentation().hashCode());
  }

  CustomResourceOptions.Builder partOptions(Scope scope, List<Resource> before) {
    return recordOptions(scope, before);
  }
}
