package io.github.privatezonesync.simulator.gcp;

import java.util.List;

/** The methods of the API that create, update and delete server policies. */
final class ServerPolicies {
  private static final String NETWORKS = "policyResource.networks";
  private static final String NAME_SERVERS =
      "policyResource.alternativeNameServerConfig.targetNameServers";

  private ServerPolicies() {}

  /** Creates a policy. */
  static GcpState create(GcpState state, ServerPolicy policy) {
    if (!Zones.isResourceName(policy.name())) {
      throw Refusals.invalid("policyResource.name", policy.name());
    }
    check(state, policy);
    if (state.policies().containsKey(policy.id())) {
      throw Refusals.policyNameTaken(policy.name());
    }
    return state.with(policy);
  }

  /** Changes a policy. */
  static GcpState patch(GcpState state, ServerPolicy policy) {
    if (!state.policies().containsKey(policy.id())) {
      throw Refusals.policyMissing(policy.name());
    }
    check(state, policy);
    return state.with(policy);
  }

  private static void check(GcpState state, ServerPolicy policy) {
    if (Zones.isTooLong(policy.description())) {
      throw Refusals.invalid("policyResource.description", policy.description());
    }
    List<String> urls = policy.networkUrls();
    for (int i = 0; i < urls.size(); i++) {
      String url = urls.get(i);
      String field = NETWORKS + "[" + i + "]";
      String network = Zones.boundNetwork(state, url, field, field);
      state
          .policyOf(network)
          .filter(other -> !other.id().equals(policy.id()))
          .ifPresent(
              other -> {
                throw Refusals.networkHasPolicy(field, url, other.id());
              });
    }
    TargetNameServer.check(policy.nameServers(), NAME_SERVERS);
  }
}
