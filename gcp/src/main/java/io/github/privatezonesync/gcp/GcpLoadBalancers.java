package io.github.privatezonesync.gcp;

import com.pulumi.core.Output;
import com.pulumi.gcp.dns.inputs.RecordSetRoutingPolicyPrimaryBackupBackupGeoHealthCheckedTargetsArgs;
import com.pulumi.gcp.dns.inputs.RecordSetRoutingPolicyPrimaryBackupBackupGeoHealthCheckedTargetsInternalLoadBalancerArgs;
import com.pulumi.gcp.dns.inputs.RecordSetRoutingPolicyPrimaryBackupPrimaryArgs;
import com.pulumi.gcp.dns.inputs.RecordSetRoutingPolicyPrimaryBackupPrimaryInternalLoadBalancerArgs;
import com.pulumi.gcp.dns.inputs.RecordSetRoutingPolicyWrrHealthCheckedTargetsArgs;
import com.pulumi.gcp.dns.inputs.RecordSetRoutingPolicyWrrHealthCheckedTargetsInternalLoadBalancerArgs;
import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.target.ZonePlan;
import java.util.List;
import java.util.function.Function;

/**
 * The addresses of one record set as internal load balancers; Cloud DNS answers with the healthy
 * ones. The SDK has a different class for each place in a policy.
 */
final class GcpLoadBalancers {
  private final ZonePlan<GcpNetwork> plan;
  private final RecordSet set;
  private final GcpHealth health;
  private final String site;
  private final Output<String> network;
  private final Output<String> project;

  GcpLoadBalancers(ZonePlan<GcpNetwork> plan, RecordSet set, GcpHealth health) {
    this.plan = plan;
    this.set = set;
    this.health = health;
    this.site = set.route().flatMap(Route::site).orElse("");
    this.network = health.networkUrl(plan.placeOfHealth(set));
    this.project = health.projectId(plan.placeOfHealth(set));
  }

  RecordSetRoutingPolicyPrimaryBackupPrimaryArgs primary() {
    return RecordSetRoutingPolicyPrimaryBackupPrimaryArgs.builder()
        .internalLoadBalancers(each(this::primary))
        .build();
  }

  RecordSetRoutingPolicyPrimaryBackupBackupGeoHealthCheckedTargetsArgs backup() {
    return RecordSetRoutingPolicyPrimaryBackupBackupGeoHealthCheckedTargetsArgs.builder()
        .internalLoadBalancers(each(this::backup))
        .build();
  }

  RecordSetRoutingPolicyWrrHealthCheckedTargetsArgs weighted() {
    return RecordSetRoutingPolicyWrrHealthCheckedTargetsArgs.builder()
        .internalLoadBalancers(each(this::weighted))
        .build();
  }

  private <A> Output<List<A>> each(Function<String, A> loadBalancer) {
    return plan.render(
        set, data -> data.stream().map(RecordData::presentation).map(loadBalancer).toList());
  }

  private RecordSetRoutingPolicyPrimaryBackupPrimaryInternalLoadBalancerArgs primary(
      String address) {
    RecordSetRoutingPolicyPrimaryBackupPrimaryInternalLoadBalancerArgs.Builder args =
        RecordSetRoutingPolicyPrimaryBackupPrimaryInternalLoadBalancerArgs.builder()
            .loadBalancerType(health.type())
            .ipAddress(address)
            .port(health.portText())
            .ipProtocol(health.protocol())
            .networkUrl(network)
            .project(project);
    health.regionAt(site).ifPresent(args::region);
    return args.build();
  }

  private RecordSetRoutingPolicyPrimaryBackupBackupGeoHealthCheckedTargetsInternalLoadBalancerArgs
      backup(String address) {
    RecordSetRoutingPolicyPrimaryBackupBackupGeoHealthCheckedTargetsInternalLoadBalancerArgs.Builder
        args =
            RecordSetRoutingPolicyPrimaryBackupBackupGeoHealthCheckedTargetsInternalLoadBalancerArgs
                .builder()
                .loadBalancerType(health.type())
                .ipAddress(address)
                .port(health.portText())
                .ipProtocol(health.protocol())
                .networkUrl(network)
                .project(project);
    health.regionAt(site).ifPresent(args::region);
    return args.build();
  }

  private RecordSetRoutingPolicyWrrHealthCheckedTargetsInternalLoadBalancerArgs weighted(
      String address) {
    RecordSetRoutingPolicyWrrHealthCheckedTargetsInternalLoadBalancerArgs.Builder args =
        RecordSetRoutingPolicyWrrHealthCheckedTargetsInternalLoadBalancerArgs.builder()
            .loadBalancerType(health.type())
            .ipAddress(address)
            .port(health.portText())
            .ipProtocol(health.protocol())
            .networkUrl(network)
            .project(project);
    health.regionAt(site).ifPresent(args::region);
    return args.build();
  }
}
