package io.github.privatezonesync.gcp;

import com.pulumi.core.Output;
import com.pulumi.gcp.dns.ManagedZone;
import com.pulumi.gcp.dns.ManagedZoneArgs;
import com.pulumi.gcp.dns.RecordSetArgs;
import com.pulumi.gcp.dns.inputs.ManagedZonePrivateVisibilityConfigArgs;
import com.pulumi.gcp.dns.inputs.ManagedZonePrivateVisibilityConfigGkeClusterArgs;
import com.pulumi.gcp.dns.inputs.ManagedZonePrivateVisibilityConfigNetworkArgs;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.problem.Place;
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
import java.util.Optional;

/** A zone of Cloud DNS with its networks and record sets. */
final class GcpZone {
  private static final String ZONE_TYPE = "gcp:dns/managedZone:ManagedZone";
  private static final String RECORD_SET_TYPE = "gcp:dns/recordSet:RecordSet";

  private final ZonePlan<GcpNetwork> plan;
  private final GcpZoneSettings settings;
  private final SharedOutputs outputs = new SharedOutputs();

  GcpZone(ZonePlan<GcpNetwork> plan, GcpZoneSettings settings) {
    this.plan = plan;
    this.settings = settings;
  }

  ZoneRefs declare(Registrar registrar) {
    String physicalName = settings.physicalName(plan);
    Ref<ManagedZone> zone =
        registrar.add(
            PlannedResource.of(ZONE_TYPE, plan.names().zone(), physicalName).deleteFirst(),
            (name, options) -> new ManagedZone(name, zone(physicalName), options.build()));
    List<RecordSetRefs> recordSets =
        plan.addRecordSets(
            unit ->
                List.of(
                    registrar.add(
                        unit.resource(RECORD_SET_TYPE, unit.first().name().absolute())
                            .deleteFirst(),
                        (name, options) ->
                            new com.pulumi.gcp.dns.RecordSet(
                                name, recordSet(zone.get(), unit.sets()), options.build()))));
    GcpNotes.of(plan, settings).forEach(registrar::note);
    return ZoneRefs.of(
        zone,
        there -> ZoneValues.of(there.id(), there.name(), there.dnsName(), there.nameServers()),
        plan.addAssociations(recordSets, (network, after) -> AssociationRef.inline(network)),
        recordSets);
  }

  private Optional<Output<String>> project() {
    return settings
        .project()
        .map(
            given ->
                outputs.once(
                    "project",
                    () ->
                        LateCheck.read(
                            given.output(), place("project"), GcpProblems::checkProject)));
  }

  private Place place(String setting) {
    return plan.place().setting(setting);
  }

  /** A zone is public unless its visibility is given, even with a private visibility config. */
  private ManagedZoneArgs zone(String physicalName) {
    ManagedZoneArgs.Builder args =
        ManagedZoneArgs.builder()
            .name(physicalName)
            .dnsName(plan.domain().absolute())
            .description(settings.description())
            .visibility("private")
            .privateVisibilityConfig(visibility());
    if (!settings.labels().isEmpty()) {
      args.labels(settings.labels());
    }
    project().ifPresent(args::project);
    return args.build();
  }

  private ManagedZonePrivateVisibilityConfigArgs visibility() {
    List<ManagedZonePrivateVisibilityConfigNetworkArgs> networks =
        plan.networks().stream().map(this::network).toList();
    ManagedZonePrivateVisibilityConfigArgs.Builder visibility =
        ManagedZonePrivateVisibilityConfigArgs.builder().networks(networks);
    if (!settings.gkeClusters().isEmpty()) {
      visibility.gkeClusters(clusters());
    }
    return visibility.build();
  }

  /** Sorted, because their order does not matter. Each is read in its own apply. */
  private Output<List<ManagedZonePrivateVisibilityConfigGkeClusterArgs>> clusters() {
    Place place = place("GKE cluster");
    List<Output<String>> names =
        settings.gkeClusters().stream()
            .map(cluster -> LateCheck.read(cluster.output(), place, GcpProblems::checkCluster))
            .toList();
    return LateCheck.read(Output.all(names), place, GcpProblems::sortedClusters)
        .applyValue(sorted -> sorted.stream().map(GcpZone::cluster).toList());
  }

  private static ManagedZonePrivateVisibilityConfigGkeClusterArgs cluster(String name) {
    return ManagedZonePrivateVisibilityConfigGkeClusterArgs.builder().gkeClusterName(name).build();
  }

  private ManagedZonePrivateVisibilityConfigNetworkArgs network(GcpNetwork network) {
    return ManagedZonePrivateVisibilityConfigNetworkArgs.builder()
        .networkUrl(plan.canonicalId(network))
        .build();
  }

  /**
   * The type changes in place, so an A set becomes a CNAME set in one change. So does a plain set
   * that becomes several by region, weight or health, because Cloud DNS keeps these as one set.
   */
  private RecordSetArgs recordSet(ManagedZone zone, List<RecordSet> sets) {
    RecordSet set = sets.get(0);
    RecordSetArgs.Builder args =
        RecordSetArgs.builder()
            .managedZone(zone.name())
            .name(outputs.of(set.name().absolute()))
            .type(outputs.of(set.type().name()))
            .ttl(outputs.of(set.ttl().seconds()));
    if (GcpRouting.isPlain(sets)) {
      args.rrdatas(plan.render(set, GcpValues::presentation));
    } else {
      args.routingPolicy(new GcpRouting(plan).policy(sets));
    }
    project().ifPresent(args::project);
    return args.build();
  }
}
