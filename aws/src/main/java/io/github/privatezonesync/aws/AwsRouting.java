package io.github.privatezonesync.aws;

import com.pulumi.aws.route53.RecordArgs;
import com.pulumi.aws.route53.inputs.RecordFailoverRoutingPolicyArgs;
import com.pulumi.aws.route53.inputs.RecordGeoproximityRoutingPolicyArgs;
import com.pulumi.aws.route53.inputs.RecordLatencyRoutingPolicyArgs;
import com.pulumi.aws.route53.inputs.RecordWeightedRoutingPolicyArgs;
import com.pulumi.aws.route53.inputs.RecordsExclusiveResourceRecordSetArgs;
import com.pulumi.aws.route53.inputs.RecordsExclusiveResourceRecordSetGeoproximityLocationArgs;
import io.github.privatezonesync.dns.Route;

/**
 * One of several sets of a name and type as Route 53 takes it.
 *
 * <p>A set by region is a geoproximity set in the region of the VPCs that it is for, without a
 * bias: it is at distance 0 from them, so Route 53 never has to rank others. A set by latency is in
 * the region of its endpoint, and only Route 53 ranks these. The sets of a failover are named after
 * their part in it, so that a drain or another order changes values in place.
 */
final class AwsRouting {
  private AwsRouting() {}

  static void apply(Route route, RecordArgs.Builder args) {
    args.setIdentifier(identifier(route));
    switch (route.kind()) {
      case BY_REGION ->
          args.geoproximityRoutingPolicy(
              RecordGeoproximityRoutingPolicyArgs.builder().awsRegion(route.key()).build());
      case BY_LATENCY ->
          args.latencyRoutingPolicies(
              RecordLatencyRoutingPolicyArgs.builder().region(route.key()).build());
      case WEIGHTED ->
          args.weightedRoutingPolicies(
              RecordWeightedRoutingPolicyArgs.builder()
                  .weight(route.weight().orElseThrow())
                  .build());
      case FAILOVER ->
          args.failoverRoutingPolicies(
              RecordFailoverRoutingPolicyArgs.builder().type(failover(route)).build());
    }
  }

  static void apply(Route route, RecordsExclusiveResourceRecordSetArgs.Builder args) {
    args.setIdentifier(identifier(route));
    switch (route.kind()) {
      case BY_REGION ->
          args.geoproximityLocation(
              RecordsExclusiveResourceRecordSetGeoproximityLocationArgs.builder()
                  .awsRegion(route.key())
                  .build());
      case BY_LATENCY -> args.region(route.key());
      case WEIGHTED -> args.weight(route.weight().orElseThrow());
      case FAILOVER -> args.failover(failover(route));
    }
  }

  /**
   * The identifier also tells the kind of routing. When a service gets another routing, exclusive
   * records therefore delete the old sets before they create the new ones, all in one request. With
   * the same identifiers the sets would be changed one by one, and Route 53 would refuse the first
   * beside the others.
   */
  private static String identifier(Route route) {
    return switch (route.kind()) {
      case BY_REGION, FAILOVER -> route.key();
      case BY_LATENCY -> "latency-" + route.key();
      case WEIGHTED -> "weighted-" + route.key();
    };
  }

  private static String failover(Route route) {
    return route.isStandby() ? "SECONDARY" : "PRIMARY";
  }
}
