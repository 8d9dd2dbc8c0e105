package io.github.privatezonesync.azure;

import com.pulumi.azurenative.network.PrivateRecordSet;
import com.pulumi.azurenative.network.PrivateRecordSetArgs;
import com.pulumi.azurenative.network.PrivateZone;
import com.pulumi.azurenative.network.PrivateZoneArgs;
import com.pulumi.azurenative.network.VirtualNetworkLink;
import com.pulumi.azurenative.network.VirtualNetworkLinkArgs;
import com.pulumi.azurenative.network.inputs.SubResourceArgs;
import com.pulumi.core.Output;
import io.github.privatezonesync.dns.RecordSet;
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

/** A zone of Azure Private DNS with its links and record sets. */
final class AzureZone {
  private static final String ZONE_TYPE = "azure-native:network:PrivateZone";
  private static final String LINK_TYPE = "azure-native:network:VirtualNetworkLink";
  private static final String RECORD_SET_TYPE = "azure-native:network:PrivateRecordSet";

  /** Zones and links are in no region. Without a location, the provider would set one. */
  private static final String LOCATION = "global";

  private final ZonePlan<VirtualNetwork> plan;
  private final AzureZoneSettings settings;
  private final AzureValues values;
  private final SharedOutputs outputs = new SharedOutputs();

  AzureZone(ZonePlan<VirtualNetwork> plan, AzureZoneSettings settings) {
    this.plan = plan;
    this.settings = settings;
    this.values = new AzureValues(plan);
  }

  ZoneRefs declare(Registrar registrar) {
    Ref<PrivateZone> zone =
        registrar.add(
            PlannedResource.of(ZONE_TYPE, plan.names().zone(), plan.domain().withoutDot())
                .deleteFirst(),
            (name, options) -> new PrivateZone(name, zone(), plan.guarded(options).build()));
    List<RecordSetRefs> recordSets =
        plan.addRecordSets(
            unit ->
                List.of(
                    registrar.add(
                        unit.resource(RECORD_SET_TYPE, unit.first().name().relative())
                            .deleteFirst(),
                        (name, options) ->
                            new PrivateRecordSet(
                                name, recordSet(zone.get(), unit.first()), options.build()))));
    List<AssociationRef> links =
        plan.addAssociations(
            recordSets,
            (network, after) -> AssociationRef.by(network, link(registrar, zone, network, after)));
    AzureNotes.of(plan).forEach(registrar::note);
    return ZoneRefs.of(
        zone,
        there -> ZoneValues.of(there.id(), there.name(), there.name(), Output.of(List.of())),
        links,
        recordSets);
  }

  private Output<String> resourceGroup() {
    return outputs.once(
        "resource group",
        () ->
            LateCheck.read(
                settings.resourceGroup(plan.view()).orElseThrow().output(),
                plan.place().setting("resource group"),
                AzureProblems::checkResourceGroup));
  }

  private PrivateZoneArgs zone() {
    PrivateZoneArgs.Builder args =
        PrivateZoneArgs.builder()
            .resourceGroupName(resourceGroup())
            .privateZoneName(plan.domain().withoutDot())
            .location(LOCATION);
    if (!settings.tags().isEmpty()) {
      args.tags(settings.tags());
    }
    return args.build();
  }

  /**
   * Azure refuses to point a link to another network, but the provider would try (verified
   * 2026-11-23 in its list of properties that replace).
   */
  private Ref<VirtualNetworkLink> link(
      Registrar registrar, Ref<PrivateZone> zone, VirtualNetwork network, List<Ref<?>> after) {
    String linkName = network.physicalName(plan.physicalNames());
    return registrar.add(
        PlannedResource.of(LINK_TYPE, plan.names().network(network), linkName)
            .after(after)
            .afterOthers(network.linkedAfter())
            .deleteFirst(),
        (name, options) ->
            new VirtualNetworkLink(
                name,
                link(zone.get(), network, linkName),
                options.replaceOnChanges("virtualNetwork").build()));
  }

  private VirtualNetworkLinkArgs link(PrivateZone zone, VirtualNetwork network, String linkName) {
    VirtualNetworkLinkArgs.Builder args =
        VirtualNetworkLinkArgs.builder()
            .resourceGroupName(resourceGroup())
            .privateZoneName(zone.name())
            .virtualNetworkLinkName(linkName)
            .virtualNetwork(SubResourceArgs.builder().id(plan.canonicalId(network)).build())
            .registrationEnabled(network.isRegistering())
            .location(LOCATION);
    if (!settings.tags().isEmpty()) {
      args.tags(settings.tags());
    }
    return args.build();
  }

  /** The type is part of the id, so an A set becomes a CNAME set by delete and create. */
  private PrivateRecordSetArgs recordSet(PrivateZone zone, RecordSet set) {
    PrivateRecordSetArgs.Builder args =
        PrivateRecordSetArgs.builder()
            .resourceGroupName(resourceGroup())
            .privateZoneName(zone.name())
            .relativeRecordSetName(outputs.of(set.name().relative()))
            .recordType(outputs.of(set.type().name()))
            .ttl(outputs.of((double) set.ttl().seconds()));
    values.put(set, args);
    return args.build();
  }
}
