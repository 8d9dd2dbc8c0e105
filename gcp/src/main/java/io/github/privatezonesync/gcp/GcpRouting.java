package io.github.privatezonesync.gcp;

import com.pulumi.gcp.dns.inputs.RecordSetRoutingPolicyArgs;
import com.pulumi.gcp.dns.inputs.RecordSetRoutingPolicyGeoArgs;
import com.pulumi.gcp.dns.inputs.RecordSetRoutingPolicyPrimaryBackupArgs;
import com.pulumi.gcp.dns.inputs.RecordSetRoutingPolicyPrimaryBackupBackupGeoArgs;
import com.pulumi.gcp.dns.inputs.RecordSetRoutingPolicyWrrArgs;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.region.RegionCloud;
import io.github.privatezonesync.region.Regions;
import io.github.privatezonesync.target.ZonePlan;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All sets of one name and type as the routing policy of one Cloud DNS record set.
 *
 * <p>An item by region is located in the region of the clients that it is for, so Cloud DNS finds
 * an item of exactly that region and never has to rank others. For the same reason a failover has
 * only one backup item.
 */
final class GcpRouting {
  private final ZonePlan<GcpNetwork> plan;

  GcpRouting(ZonePlan<GcpNetwork> plan) {
    this.plan = plan;
  }

  /**
   * Whether sets of one name and type need no policy: one set for all clients, or the only set
   * left.
   */
  static boolean isPlain(List<RecordSet> sets) {
    return sets.get(0).route().isEmpty()
        || (route(sets.get(0)).kind() == Route.Kind.FAILOVER && sets.size() == 1);
  }

  RecordSetRoutingPolicyArgs policy(List<RecordSet> sets) {
    RecordSetRoutingPolicyArgs.Builder policy = RecordSetRoutingPolicyArgs.builder();
    switch (route(sets.get(0)).kind()) {
      case BY_REGION -> policy.geos(sets.stream().map(this::geo).toList());
      case WEIGHTED -> policy.wrrs(sets.stream().map(this::wrr).toList());
      case FAILOVER -> policy.primaryBackup(primaryBackup(sets.get(0), sets.get(1)));
      case BY_LATENCY ->
          throw new IllegalStateException("no plan for Cloud DNS has sets by latency");
    }
    return policy.build();
  }

  private static Route route(RecordSet set) {
    return set.route().orElseThrow();
  }

  private Optional<GcpLoadBalancers> checked(RecordSet set) {
    return route(set)
        .health()
        .map(GcpHealth.class::cast)
        .map(health -> new GcpLoadBalancers(plan, set, health));
  }

  private RecordSetRoutingPolicyGeoArgs geo(RecordSet set) {
    return RecordSetRoutingPolicyGeoArgs.builder()
        .location(route(set).key())
        .rrdatas(plan.render(set, GcpValues::presentation))
        .build();
  }

  private RecordSetRoutingPolicyWrrArgs wrr(RecordSet set) {
    RecordSetRoutingPolicyWrrArgs.Builder item =
        RecordSetRoutingPolicyWrrArgs.builder().weight((double) route(set).weight().orElseThrow());
    checked(set)
        .ifPresentOrElse(
            checked -> item.healthCheckedTargets(checked.weighted()),
            () -> item.rrdatas(plan.render(set, GcpValues::presentation)));
    return item.build();
  }

  private RecordSetRoutingPolicyPrimaryBackupArgs primaryBackup(RecordSet first, RecordSet next) {
    RecordSetRoutingPolicyPrimaryBackupBackupGeoArgs.Builder backup =
        RecordSetRoutingPolicyPrimaryBackupBackupGeoArgs.builder().location(location(next));
    checked(next)
        .ifPresentOrElse(
            checked -> backup.healthCheckedTargets(checked.backup()),
            () -> backup.rrdatas(plan.render(next, GcpValues::presentation)));
    return RecordSetRoutingPolicyPrimaryBackupArgs.builder()
        .primary(checked(first).orElseThrow().primary())
        .backupGeos(backup.build())
        .build();
  }

  /** Any region will do, because a single item is the nearest for every client. */
  private String location(RecordSet set) {
    String site = route(set).site().orElse("");
    return isRegion(site)
        ? site
        : plan.networks().stream()
            .flatMap(network -> network.info().clientRegions().stream())
            .min(Comparator.naturalOrder())
            .orElseThrow();
  }

  /** Whether a site is a region of Google Cloud. */
  static boolean isRegion(String site) {
    return Regions.find(site).filter(region -> region.cloud().equals(RegionCloud.GCP)).isPresent();
  }
}
