package io.github.privatezonesync.oci;

import com.pulumi.core.Output;
import com.pulumi.deployment.Deployment;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.oci.resource.GetResolverResult;
import io.github.privatezonesync.oci.resource.OciFunctions;
import io.github.privatezonesync.oci.resource.Plugin;
import io.github.privatezonesync.oci.resource.Rrset;
import io.github.privatezonesync.oci.resource.RrsetArgs;
import io.github.privatezonesync.oci.resource.View;
import io.github.privatezonesync.oci.resource.ViewArgs;
import io.github.privatezonesync.oci.resource.Zone;
import io.github.privatezonesync.oci.resource.ZoneArgs;
import io.github.privatezonesync.register.LateCheck;
import io.github.privatezonesync.register.PlannedResource;
import io.github.privatezonesync.register.Ref;
import io.github.privatezonesync.register.Registrar;
import io.github.privatezonesync.register.SharedOutputs;
import io.github.privatezonesync.target.AssociationRef;
import io.github.privatezonesync.target.RecordSetRefs;
import io.github.privatezonesync.target.ZonePlan;
import io.github.privatezonesync.target.ZoneRefs;
import io.github.privatezonesync.target.ZoneValues;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A private zone of Oracle Cloud with its record sets, in a view that VCNs can attach. */
final class OciZone {
  /** Longer names were not seen. Two views may have the same one. */
  private static final int LONGEST_VIEW_NAME = 255;

  private final ZonePlan<Vcn> plan;
  private final OciZoneSettings settings;
  private final SharedOutputs outputs = new SharedOutputs();
  private final OciValues values;

  /** All VCNs of a zone are in one region; a zone in a default view has one VCN. */
  private final Vcn first;

  OciZone(ZonePlan<Vcn> plan, OciZoneSettings settings) {
    this.plan = plan;
    this.settings = settings;
    this.values = new OciValues(plan, outputs);
    this.first = plan.networks().get(0);
  }

  ZoneRefs declare(Registrar registrar) {
    Optional<Ref<View>> view =
        first.isInDefaultView() || settings.existingView(first.region()).isPresent()
            ? Optional.empty()
            : Optional.of(addView(registrar));
    Ref<Zone> zone =
        registrar.add(
            PlannedResource.of(Zone.TYPE, plan.names().zone(), plan.domain().withoutDot())
                .deleteFirst(),
            (name, options) ->
                new Zone(name, zone(viewId(view, registrar)), plan.guarded(options).build()));
    List<RecordSetRefs> recordSets =
        plan.addRecordSets(
            unit ->
                List.of(
                    registrar.add(
                        unit.resource(Rrset.TYPE, unit.first().name().withoutDot()).deleteFirst(),
                        (name, options) ->
                            new Rrset(
                                name,
                                rrset(zone.get(), unit.first()),
                                options.version(Plugin.VERSION).build()))));
    List<AssociationRef> associations =
        plan.addAssociations(
            recordSets,
            (vcn, after) ->
                vcn.isInDefaultView()
                    ? AssociationRef.inline(vcn)
                    : AssociationRef.offered(vcn, zone, Zone::viewId));
    OciNotes.of(plan, settings).forEach(registrar::note);
    return ZoneRefs.of(
        zone,
        there -> ZoneValues.of(there.id(), there.name(), there.name(), Output.of(List.of())),
        associations,
        recordSets);
  }

  private Ref<View> addView(Registrar registrar) {
    String displayName =
        settings
            .viewName()
            .orElseGet(
                () -> plan.physicalNames().derive(plan.domain().withoutDot(), LONGEST_VIEW_NAME));
    return registrar.add(
        PlannedResource.of(View.TYPE, plan.names().root().child("view"), displayName),
        (name, options) -> new View(name, view(name, displayName), options.build()));
  }

  private ViewArgs view(String name, String displayName) {
    Map<String, String> tags = new TreeMap<>(settings.tags());
    tags.put(OwnView.TAG, OwnView.of(Deployment.getInstance()).value(name));
    return new ViewArgs(compartment(), Output.of(displayName), Output.of(tags), definedTags());
  }

  private ZoneArgs zone(Output<String> viewId) {
    return new ZoneArgs(
        compartment(),
        Output.of(plan.domain().withoutDot()),
        viewId,
        settings.tags().isEmpty() ? null : Output.of(settings.tags()),
        definedTags());
  }

  private @Nullable Output<Map<String, String>> definedTags() {
    return settings.definedTags().isEmpty() ? null : Output.of(settings.definedTags());
  }

  private Output<String> compartment() {
    return outputs.once(
        "compartment",
        () ->
            LateCheck.read(
                settings.compartment().orElseThrow().output(),
                plan.place().setting("compartment"),
                OciProblems::compartment));
  }

  private Output<String> viewId(Optional<Ref<View>> own, Registrar registrar) {
    if (own.isPresent()) {
      return own.get().get().id();
    }
    if (first.isInDefaultView()) {
      return OciFunctions.resolver(
              OciFunctions.resolverOfVcn(
                  plan.canonicalId(first), registrar.lookUp(Optional.empty())),
              registrar.lookUp(Optional.empty()))
          .applyValue(GetResolverResult::defaultViewId);
    }
    return LateCheck.read(
        settings.existingView(first.region()).orElseThrow().output(),
        plan.place().setting("view"),
        id -> OciProblems.view(id, first.region()));
  }

  private RrsetArgs rrset(Zone zone, RecordSet set) {
    return new RrsetArgs(
        zone.id(),
        outputs.of(set.name().withoutDot()),
        outputs.of(set.type().name()),
        values.items(set));
  }
}
