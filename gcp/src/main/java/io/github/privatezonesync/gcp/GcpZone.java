package io.github.privatezonesync.gcp;

import com.pulumi.core.Output;
import com.pulumi.gcp.dns.ManagedZone;
import com.pulumi.gcp.dns.ManagedZoneArgs;
import com.pulumi.gcp.dns.RecordSetArgs;
import com.pulumi.gcp.dns.inputs.ManagedZonePrivateVisibilityConfigArgs;
import com.pulumi.gcp.dns.inputs.ManagedZonePrivateVisibilityConfigGkeClusterArgs;
import com.pulumi.gcp.dns.inputs.ManagedZonePrivateVisibilityConfigNetworkArgs;
import com.pulumi.resources.CustomResource;
import com.pulumi.resources.Resource;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.spi.Association;
import io.github.privatezonesync.spi.DeclaredZone;
import io.github.privatezonesync.spi.LateCheck;
import io.github.privatezonesync.spi.PlannedResource;
import io.github.privatezonesync.spi.Scope;
import io.github.privatezonesync.spi.SharedOutputs;
import io.github.privatezonesync.spi.ZonePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A zone of Cloud DNS with its networks and record sets. */
final class GcpZone {
  private static final String ZONE_TYPE = "gcp:dns/managedZone:ManagedZone";
  private static final String RECORD_SET_TYPE = "gcp:dns/recordSet:RecordSet";

  private final ZonePlan<GcpNetwork> plan;
  private final GcpZoneSettings settings;
  private final Optional<Output<String>> project;
  private final SharedOutputs outputs = new SharedOutputs();

  GcpZone(ZonePlan<GcpNetwork> plan, GcpZoneSettings settings) {
    this.plan = plan;
    this.settings = settings;
    this.project =
        settings
            .project()
            .map(
                given ->
                    LateCheck.read(given.output(), where("project"), GcpProblems::checkProject));
  }

  private String where(String what) {
    return "target '" + plan.targetKey() + "', " + what;
  }

  static List<PlannedResource> resources(ZonePlan<GcpNetwork> plan, GcpZoneSettings settings) {
    List<PlannedResource> resources = new ArrayList<>();
    resources.add(new PlannedResource(ZONE_TYPE, plan.names().zone(), settings.physicalName(plan)));
    for (List<RecordSet> sets : plan.answers()) {
      RecordSet set = sets.get(0);
      resources.add(
          new PlannedResource(RECORD_SET_TYPE, plan.names().answer(set), set.name().absolute()));
    }
    return resources;
  }

  DeclaredZone declare(Scope scope) {
    ManagedZone zone = zone(scope);
    return new DeclaredZone(
        zone.id(),
        zone.name(),
        zone.dnsName(),
        zone.nameServers(),
        plan.networks().stream().map(Association::inline).toList(),
        plan.declareAnswers((sets, before) -> recordSet(zone, sets, before, scope)));
  }

  /** Visibility is public unless it is given, even beside a private visibility config. */
  private ManagedZone zone(Scope scope) {
    ManagedZoneArgs.Builder args =
        ManagedZoneArgs.builder()
            .name(settings.physicalName(plan))
            .dnsName(plan.domain().absolute())
            .description(settings.description())
            .visibility("private")
            .privateVisibilityConfig(visibility());
    if (!settings.labels().isEmpty()) {
      args.labels(settings.labels());
    }
    project.ifPresent(args::project);
    return new ManagedZone(
        plan.names().zone(), args.build(), scope.options().deleteBeforeReplace(true).build());
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

  /** Sorted, because their order means nothing; each is read in its own apply. */
  private Output<List<ManagedZonePrivateVisibilityConfigGkeClusterArgs>> clusters() {
    String where = where("GKE cluster");
    List<Output<String>> names =
        settings.gkeClusters().stream()
            .map(cluster -> LateCheck.read(cluster.output(), where, GcpProblems::checkCluster))
            .toList();
    return LateCheck.read(Output.all(names), where, GcpProblems::sortedClusters)
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
   * The type changes in place, so that an A set becomes a CNAME set in one change; so does one set
   * that becomes several by region, weight or health, which Cloud DNS keeps as one.
   */
  private CustomResource recordSet(
      ManagedZone zone, List<RecordSet> sets, List<Resource> before, Scope scope) {
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
    project.ifPresent(args::project);
    return new com.pulumi.gcp.dns.RecordSet(
        plan.names().answer(set),
        args.build(),
        scope.optionsAfter(before).deleteBeforeReplace(true).build());
  }
}
