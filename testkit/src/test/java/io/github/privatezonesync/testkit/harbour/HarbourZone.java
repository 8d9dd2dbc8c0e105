package io.github.privatezonesync.testkit.harbour;

import com.pulumi.core.Output;
import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.register.PlannedResource;
import io.github.privatezonesync.register.Ref;
import io.github.privatezonesync.register.Registrar;
import io.github.privatezonesync.target.AssociationRef;
import io.github.privatezonesync.target.RecordSetRefs;
import io.github.privatezonesync.target.RecordSetUnit;
import io.github.privatezonesync.target.ZonePlan;
import io.github.privatezonesync.target.ZoneRefs;
import io.github.privatezonesync.target.ZoneValues;
import java.util.ArrayList;
import java.util.List;

/** The walk over the plan of one zone of the harbour cloud. */
final class HarbourZone {
  private static final int LONGEST_NAME = 40;

  private final ZonePlan<Dock> plan;
  private final Registrar registrar;

  HarbourZone(ZonePlan<Dock> plan, Registrar registrar) {
    this.plan = plan;
    this.registrar = registrar;
  }

  ZoneRefs declare() {
    Ref<HarbourResource> zone = addZone();
    List<RecordSetRefs> recordSets = plan.addRecordSets(unit -> addRecordSet(zone, unit));
    List<AssociationRef> berths =
        plan.addAssociations(recordSets, (dock, after) -> associate(zone, dock, after));
    return ZoneRefs.of(
        zone,
        there -> ZoneValues.of(there.id(), there.name, there.domain, Output.of(List.of())),
        berths,
        recordSets);
  }

  private Ref<HarbourResource> addZone() {
    String physicalName = plan.physicalNames().derive(plan.domain().withoutDot(), LONGEST_NAME);
    return registrar.add(
        PlannedResource.of(HarbourResource.ZONE, plan.names().zone(), physicalName).deleteFirst(),
        (name, options) -> {
          HarbourArgs args = new HarbourArgs();
          args.name = Output.of(physicalName);
          args.domain = Output.of(plan.domain().absolute());
          args.visibility = Output.of("private");
          return new HarbourResource(HarbourResource.ZONE, name, args, options.build());
        });
  }

  // docks

  private AssociationRef associate(Ref<HarbourResource> zone, Dock dock, List<Ref<?>> after) {
    List<Ref<?>> before = new ArrayList<>(after);
    if (dock.info().provider().isPresent()) {
      before.add(addPermit(zone, dock));
      registrar.note("the owner of " + dock.place() + " can give up the berth at any time");
    }
    return AssociationRef.by(dock, addBerth(zone, dock, before));
  }

  private Ref<HarbourResource> addPermit(Ref<HarbourResource> zone, Dock dock) {
    return registrar.add(
        PlannedResource.of(
            HarbourResource.PERMIT, plan.names().network(dock).child("permit"), dock.key()),
        (name, options) -> {
          HarbourArgs args = new HarbourArgs();
          args.zone = zone.get().id();
          args.dock = plan.canonicalId(dock);
          return new HarbourResource(HarbourResource.PERMIT, name, args, options.build());
        });
  }

  private Ref<HarbourResource> addBerth(Ref<HarbourResource> zone, Dock dock, List<Ref<?>> before) {
    String physicalName = plan.physicalNames().derive(dock.key(), LONGEST_NAME, dock.key());
    return registrar.add(
        PlannedResource.of(HarbourResource.BERTH, plan.names().network(dock), physicalName)
            .after(before)
            .by(dock.info().provider())
            .deleteFirst(),
        (name, options) -> {
          HarbourArgs args = new HarbourArgs();
          args.name = Output.of(physicalName);
          args.zone = zone.get().id();
          args.dock = plan.canonicalId(dock);
          return new HarbourResource(HarbourResource.BERTH, name, args, options.build());
        });
  }

  // record sets

  private List<Ref<?>> addRecordSet(Ref<HarbourResource> zone, RecordSetUnit unit) {
    RecordSet set = unit.first();
    Ref<HarbourResource> recordSet =
        registrar.add(
            unit.resource(HarbourResource.RECORD_SET, set.name().absolute()).deleteFirst(),
            (name, options) ->
                new HarbourResource(
                    HarbourResource.RECORD_SET, name, recordSet(zone, set), options.build()));
    if (set.route().isEmpty()) {
      return List.of(recordSet);
    }
    return List.of(recordSet, addSteering(recordSet, unit, set.route().get()));
  }

  private HarbourArgs recordSet(Ref<HarbourResource> zone, RecordSet set) {
    HarbourArgs args = new HarbourArgs();
    args.zone = zone.get().id();
    args.name = Output.of(set.name().absolute());
    args.type = Output.of(set.type().name());
    args.ttl = Output.of(set.ttl().seconds());
    args.values = plan.render(set, data -> data.stream().map(RecordData::presentation).toList());
    set.route().ifPresent(route -> args.set = Output.of(route.key()));
    return args;
  }

  private Ref<HarbourResource> addSteering(
      Ref<HarbourResource> recordSet, RecordSetUnit unit, Route route) {
    return registrar.add(
        unit.further(HarbourResource.STEERING, route.key(), "steering").deleteFirst(),
        (name, options) -> {
          HarbourArgs args = new HarbourArgs();
          args.recordSet = recordSet.get().id();
          args.region = Output.of(route.key());
          return new HarbourResource(HarbourResource.STEERING, name, args, options.build());
        });
  }
}
