package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.cloud.Caller;
import java.util.Optional;

/** The calls of EC2, which shows every caller the VPCs of its own account and region. */
final class Networks {
  private Networks() {}

  static Optional<Network> vpc(AwsState state, String id, Caller caller) {
    return Optional.ofNullable(state.vpcs().get(id))
        .filter(
            vpc -> vpc.account().equals(caller.account()) && vpc.region().equals(caller.region()));
  }

  static Network requiredVpc(AwsState state, String id, Caller caller) {
    return vpc(state, id, caller)
        .orElseThrow(
            () ->
                Refusals.refusal(
                        400, "InvalidVpcID.NotFound", "The vpc ID '" + id + "' does not exist")
                    .below(lost(state, id, caller)));
  }

  /** Why the caller does not see a VPC, and what to do. */
  static String lost(AwsState state, String id, Caller caller) {
    return RefusalAdvice.toVpc(
        state.vpcs().get(id), new NetworkReference(id, caller.region()), caller);
  }

  /** {@code ModifyVpcAttribute}, of one of the two attributes that private zones need. */
  static AwsState modify(AwsState state, String id, boolean support, boolean on) {
    Network vpc = state.vpcs().get(id);
    if (vpc == null) {
      return state;
    }
    return state.with(support ? vpc.withDnsSupport(on) : vpc.withDnsHostnames(on));
  }

  /**
   * {@code DeleteVpc}: a subnet or a security group holds it, a private zone and a rule do not and
   * keep the id.
   */
  static AwsState deleteVpc(AwsState state, String id) {
    if (state.subnets().values().stream().anyMatch(subnet -> subnet.vpc().equals(id))
        || state.resolvers().securityGroups().values().stream()
            .anyMatch(group -> group.vpc().equals(id))) {
      throw Refusals.dependencyViolation("vpc", id);
    }
    return state.withVpcs(state.vpcs().minus(id));
  }

  static Optional<Subnet> subnet(AwsState state, String id, Caller caller) {
    return Optional.ofNullable(state.subnets().get(id))
        .filter(
            subnet ->
                subnet.account().equals(caller.account())
                    && subnet.region().equals(caller.region()));
  }

  /** {@code CreateSubnet}. */
  static AwsState createSubnet(AwsState state, Subnet subnet, Caller caller) {
    requiredVpc(state, subnet.vpc(), caller);
    return state.withIdGiven().with(subnet);
  }

  /** {@code DeleteSubnet}: a load balancer or a resolver endpoint holds it. */
  static AwsState deleteSubnet(AwsState state, String id) {
    if (state.loadBalancers().values().stream()
            .anyMatch(balancer -> balancer.subnets().contains(id))
        || state.resolvers().endpoints().values().stream()
            .flatMap(endpoint -> endpoint.addresses().stream())
            .anyMatch(address -> address.subnet().equals(id))) {
      throw Refusals.dependencyViolation("subnet", id);
    }
    return state.withSubnets(state.subnets().minus(id));
  }
}
