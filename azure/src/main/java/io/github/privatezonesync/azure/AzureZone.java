package io.github.privatezonesync.azure;

import com.pulumi.azurenative.network.PrivateRecordSet;
import com.pulumi.azurenative.network.PrivateRecordSetArgs;
import com.pulumi.azurenative.network.PrivateZone;
import com.pulumi.azurenative.network.PrivateZoneArgs;
import com.pulumi.azurenative.network.VirtualNetworkLink;
import com.pulumi.azurenative.network.VirtualNetworkLinkArgs;
import com.pulumi.azurenative.network.inputs.SubResourceArgs;
import com.pulumi.core.Output;
import com.pulumi.resources.CustomResource;
import com.pulumi.resources.Resource;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.target.Association;
import io.github.privatezonesync.target.DeclaredRecordSet;
import io.github.privatezonesync.target.DeclaredZone;
import io.github.privatezonesync.register.LateCheck;
import io.github.privatezonesync.register.PlannedResource;
import io.github.privatezonesync.register.Scope;
import io.github.privatezonesync.register.SharedOutputs;
import io.github.privatezonesync.target.ZonePlan;
import java.util.ArrayList;
import java.util.List;

/** A zone of Azure Private DNS with its links and record sets. */
final class AzureZone {
  private static final String ZONE_TYPE = "azure-native:network:PrivateZone";
  private static final String LINK_TYPE = "azure-native:network:VirtualNetworkLink";
  private static final String RECORD_SET_TYPE = "azure-native:network:PrivateRecordSet";

  /** Zones and links lie in no region; left out, the provider would put one in. */
  private static final String LOCATION = "global";

  private final ZonePlan<VirtualNetwork> plan;
  private final AzureZoneSettings settings;
  private final AzureRecordData recordData;
  private final Output<String> resourceGroup;
  private final SharedOutputs outputs = new SharedOutputs();

  AzureZone(ZonePlan<VirtualNetwork> plan, AzureZoneSettings settings) {
    this.plan = plan;
    this.settings = settings;
    this.recordData = new AzureRecordData(plan);
    this.resourceGroup =
        LateCheck.read(
            settings.resourceGroup(plan).orElseThrow().output(),
            "target '" + plan.key() + "', resource group",
            AzureProblems::checkResourceGroup);
  }

  static List<PlannedResource> resources(ZonePlan<VirtualNetwork> plan) {
    List<PlannedResource> resources = new ArrayList<>();
    resources.add(new PlannedResource(ZONE_TYPE, plan.names().zone(), plan.domain().withoutDot()));
    for (VirtualNetwork network : plan.networks()) {
      resources.add(
          new PlannedResource(
              LINK_TYPE,
              plan.names().network(network),
              network.physicalName(plan.physicalNames())));
    }
    for (RecordSet set : plan.recordSets()) {
      resources.add(
          new PlannedResource(RECORD_SET_TYPE, plan.names().record(set), set.name().relative()));
    }
    return resources;
  }

  DeclaredZone declare(Scope scope) {
    PrivateZone zone = zone(scope);
    List<DeclaredRecordSet> recordSets =
        plan.declareRecordSets((set, before) -> recordSet(zone, set, before, scope));
    return new DeclaredZone(
        zone.id(),
        zone.name(),
        zone.name(),
        Output.of(List.of()),
        plan.declareAssociations(
            recordSets,
            (network, before) -> Association.of(network, link(zone, network, before, scope))),
        recordSets);
  }

  private PrivateZone zone(Scope scope) {
    PrivateZoneArgs.Builder args =
        PrivateZoneArgs.builder()
            .resourceGroupName(resourceGroup)
            .privateZoneName(plan.domain().withoutDot())
            .location(LOCATION);
    if (!settings.tags().isEmpty()) {
      args.tags(settings.tags());
    }
    return new PrivateZone(
        plan.names().zone(), args.build(), scope.options().deleteBeforeReplace(true).build());
  }

  /**
   * Azure refuses to point a link to another network, but the provider would try (verified
   * 2026-11-23 in its list of properties that replace).
   */
  private VirtualNetworkLink link(
      PrivateZone zone, VirtualNetwork network, List<Resource> before, Scope scope) {
    List<Resource> all = new ArrayList<>(before);
    all.addAll(network.linkedAfter());
    VirtualNetworkLinkArgs.Builder args =
        VirtualNetworkLinkArgs.builder()
            .resourceGroupName(resourceGroup)
            .privateZoneName(zone.name())
            .virtualNetworkLinkName(network.physicalName(plan.physicalNames()))
            .virtualNetwork(SubResourceArgs.builder().id(plan.canonicalId(network)).build())
            .registrationEnabled(network.isRegistering())
            .location(LOCATION);
    if (!settings.tags().isEmpty()) {
      args.tags(settings.tags());
    }
    return new VirtualNetworkLink(
        plan.names().network(network),
        args.build(),
        scope
            .optionsAfter(all)
            .deleteBeforeReplace(true)
            .replaceOnChanges("virtualNetwork")
            .build());
  }

  /** The type is part of the id, so that an A set becomes a CNAME set by delete and create. */
  private CustomResource recordSet(
      PrivateZone zone, RecordSet set, List<Resource> before, Scope scope) {
    PrivateRecordSetArgs.Builder args =
        PrivateRecordSetArgs.builder()
            .resourceGroupName(resourceGroup)
            .privateZoneName(zone.name())
            .relativeRecordSetName(outputs.of(set.name().relative()))
            .recordType(outputs.of(set.type().name()))
            .ttl(outputs.of((double) set.ttl().seconds()));
    recordData.put(set, args);
    return new PrivateRecordSet(
        plan.names().record(set),
        args.build(),
        scope.optionsAfter(before).deleteBeforeReplace(true).build());
  }
}
