package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.cloud.Caller;
import java.util.Map;
import java.util.Optional;
import org.pcollections.HashTreePMap;

/** The calls of EC2 about security groups. */
final class SecurityGroups {
  private static final String PREFIX = "sg-";

  private SecurityGroups() {}

  static Optional<SecurityGroup> get(AwsState state, String id, Caller caller) {
    return Optional.ofNullable(state.resolvers().securityGroups().get(id))
        .filter(group -> group.account().equals(caller.account()))
        .filter(group -> group.region().equals(caller.region()));
  }

  /** {@code CreateSecurityGroup}. */
  static AwsState create(AwsState state, SecurityGroup group, Caller caller) {
    if (group.vpc().isEmpty()) {
      throw Refusals.refusal(400, "VPCIdNotSpecified", "No default VPC for this user");
    }
    Networks.requiredVpc(state, group.vpc(), caller);
    boolean taken =
        state.resolvers().securityGroups().values().stream()
            .anyMatch(
                other -> other.vpc().equals(group.vpc()) && other.name().equals(group.name()));
    if (taken) {
      throw Refusals.refusal(
          400,
          "InvalidGroup.Duplicate",
          "The security group '%s' already exists for VPC '%s'"
              .formatted(group.name(), group.vpc()));
    }
    return state.withIdGiven().with(state.resolvers().with(group));
  }

  /** {@code CreateTags} and {@code DeleteTags}. */
  static AwsState tag(AwsState state, String id, Map<String, String> tags, Caller caller) {
    return get(state, id, caller)
        .map(group -> state.with(state.resolvers().with(group.withTags(HashTreePMap.from(tags)))))
        .orElse(state);
  }

  /** {@code DeleteSecurityGroup}: an endpoint holds it. */
  static AwsState delete(AwsState state, String id) {
    if (state.resolvers().endpoints().values().stream()
        .anyMatch(endpoint -> endpoint.securityGroups().contains(id))) {
      throw Refusals.refusal(
          400, "DependencyViolation", "resource %s has a dependent object".formatted(id));
    }
    return state.with(state.resolvers().withoutSecurityGroup(id));
  }

  /** Refuses a group that an endpoint in a VPC cannot have; the default group of the VPC it can. */
  static void check(AwsState state, String id, String vpc, Caller caller) {
    if (!id.startsWith(PREFIX)) {
      throw ResolverRefusals.malformedSecurityGroup(id);
    }
    if (id.equals(ofVpc(vpc))) {
      return;
    }
    SecurityGroup group =
        get(state, id, caller)
            .orElseThrow(
                () ->
                    ResolverRefusals.notFound(
                        "The security group '%s' does not exist".formatted(id)));
    if (!group.vpc().equals(vpc)) {
      throw ResolverRefusals.invalidRequest(
          "security group '%s' is of VPC '%s', and the endpoint of VPC '%s'"
              .formatted(id, group.vpc(), vpc));
    }
  }

  /** The default group of a VPC. */
  static String ofVpc(String vpc) {
    return PREFIX + vpc.substring("vpc-".length());
  }
}
