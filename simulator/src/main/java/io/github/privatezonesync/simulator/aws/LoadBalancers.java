package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.cloud.Caller;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** The calls of Elastic Load Balancing, as far as aliases need them. */
final class LoadBalancers {
  private LoadBalancers() {}

  /** A load balancer with the names that AWS makes up for it. */
  static LoadBalancer named(
      String name,
      String type,
      boolean internal,
      Caller caller,
      String number,
      List<String> subnets,
      PMap<String, String> tags) {
    boolean network = type.equals("network");
    String region = caller.region();
    return new LoadBalancer(
        "arn:aws:elasticloadbalancing:%s:%s:loadbalancer/%s/%s/%s"
            .formatted(region, caller.account(), network ? "net" : "app", name, number),
        name,
        type,
        internal,
        caller.account(),
        region,
        network
            ? "%s-%s.elb.%s.amazonaws.com".formatted(name, number, region)
            : "%s%s-%s.%s.elb.amazonaws.com"
                .formatted(internal ? "internal-" : "", name, number, region),
        LoadBalancerZones.of(network, region),
        subnets,
        tags);
  }

  static Optional<LoadBalancer> get(AwsState state, String arn, Caller caller) {
    return Optional.ofNullable(state.loadBalancers().get(arn))
        .filter(balancer -> balancer.account().equals(caller.account()))
        .filter(balancer -> balancer.region().equals(caller.region()));
  }

  /** {@code CreateLoadBalancer}. */
  static AwsState create(AwsState state, LoadBalancer balancer, Caller caller) {
    requireSubnets(state, balancer.subnets(), caller);
    boolean taken =
        state.loadBalancers().values().stream()
            .anyMatch(
                other ->
                    other.name().equals(balancer.name())
                        && other.account().equals(balancer.account())
                        && other.region().equals(balancer.region()));
    if (taken) {
      throw Refusals.refusal(
          400,
          "DuplicateLoadBalancerName",
          "A load balancer with the same name '%s' exists, but with different settings"
              .formatted(balancer.name()));
    }
    return state.withIdGiven().with(balancer);
  }

  /** {@code SetSubnets}. */
  static AwsState setSubnets(AwsState state, String arn, List<String> subnets, Caller caller) {
    requireSubnets(state, subnets, caller);
    return get(state, arn, caller)
        .map(balancer -> state.with(balancer.withSubnets(subnets)))
        .orElse(state);
  }

  /** {@code AddTags} and {@code RemoveTags}. */
  static AwsState tag(AwsState state, String arn, Map<String, String> tags, Caller caller) {
    return get(state, arn, caller)
        .map(balancer -> state.with(balancer.withTags(HashTreePMap.from(tags))))
        .orElse(state);
  }

  /** The VPC of its subnets, empty if it has none. */
  static String vpc(AwsState state, LoadBalancer balancer) {
    return balancer.subnets().stream()
        .map(subnet -> state.subnets().get(subnet))
        .filter(subnet -> subnet != null)
        .map(Subnet::vpc)
        .findFirst()
        .orElse("");
  }

  private static void requireSubnets(AwsState state, List<String> subnets, Caller caller) {
    for (String subnet : subnets) {
      if (Networks.subnet(state, subnet, caller).isEmpty()) {
        throw Refusals.refusal(
            400, "SubnetNotFound", "The subnet ID '%s' does not exist".formatted(subnet));
      }
    }
  }
}
