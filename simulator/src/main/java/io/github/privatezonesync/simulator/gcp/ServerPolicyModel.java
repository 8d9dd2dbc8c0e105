package io.github.privatezonesync.simulator.gcp;

import io.github.privatezonesync.simulator.bridge.Attribute;
import io.github.privatezonesync.simulator.bridge.Attribute.Kind;
import io.github.privatezonesync.simulator.bridge.BridgedModel;
import io.github.privatezonesync.simulator.bridge.Calls;
import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.bridge.Schema;
import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.Effect;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The resource {@code google_dns_policy}. */
final class ServerPolicyModel extends BridgedModel<GcpState> {
  static final String TYPE = "gcp:dns/policy:Policy";

  private static final String ID = "projects/{}/policies/{}";
  private static final String NETWORKS = "networks";
  private static final String NAME_SERVERS = "alternativeNameServerConfig";

  ServerPolicyModel() {
    super(
        TYPE,
        Schema.of(
                Attribute.text("name").replacing(),
                Attribute.text("project").replacing().orComputed(),
                Attribute.text("description").orElse("Managed by Pulumi"),
                Attribute.of("enableInboundForwarding", Kind.FLAG),
                Attribute.of("enableLogging", Kind.FLAG),
                Attribute.of(NETWORKS, Kind.OBJECTS)
                    .comparedWithin(ServerPolicyModel::sameNetworks),
                Attribute.of(NAME_SERVERS, Kind.OBJECT)
                    .comparedWithin(ServerPolicyModel::sameNameServers))
            .namedByProvider(Gcp.LONGEST_INVENTED_NAME),
        List.of("project"));
  }

  @Override
  protected List<Failure> problems(Properties inputs) {
    return inputs.isGiven(NAME_SERVERS) && !inputs.isUnknown(NAME_SERVERS)
        ? TargetNameServer.problems(inputs.object(NAME_SERVERS)).stream()
            .map(problem -> new Failure(NAME_SERVERS, problem))
            .toList()
        : List.of();
  }

  @Override
  public Effect<GcpState> create(GcpState state, Map<String, Object> inputs, Context context) {
    Properties properties = new Properties(inputs);
    ServerPolicy policy =
        requested(
            properties,
            properties.text("project", context.caller().account()),
            properties.text("name"));
    return Gcp.calls(state)
        .call(
            "policies.create",
            policy.id(),
            "Error creating Policy",
            now -> ServerPolicies.create(now, policy))
        .end(policy.id());
  }

  @Override
  public Optional<Live> read(GcpState state, String id, Map<String, Object> known, Caller caller) {
    String canonical = known.isEmpty() ? imported(id, caller) : id;
    return Optional.ofNullable(state.policies().get(canonical))
        .map(policy -> live(policy.id(), properties(policy)));
  }

  @Override
  public Effect<GcpState> update(
      GcpState state,
      String id,
      Map<String, Object> oldState,
      Map<String, Object> newInputs,
      Context context) {
    ServerPolicy policy = requested(new Properties(newInputs), Ids.project(id), Ids.name(id));
    return Gcp.calls(state)
        .call(
            "policies.patch",
            id,
            "Error updating Policy \"" + id + "\"",
            now -> ServerPolicies.patch(now, policy))
        .end(id);
  }

  /** The networks are taken off before the policy is deleted. */
  @Override
  public Effect<GcpState> delete(
      GcpState state, String id, Map<String, Object> oldState, Caller caller) {
    Calls<GcpState> operation = Gcp.calls(state);
    ServerPolicy policy = state.policies().get(id);
    if (policy == null) {
      return operation.end(id);
    }
    String prefix = "Error when reading or editing Policy";
    if (!policy.networkUrls().isEmpty()) {
      operation.call("policies.patch", id, prefix, now -> now.with(policy.withoutNetworks()));
    }
    return operation.call("policies.delete", id, prefix, now -> now.without(policy)).end(id);
  }

  private static String imported(String id, Caller caller) {
    List<String> variables = Ids.imported(id, ID, caller);
    return Ids.policy(variables.get(0), variables.get(1));
  }

  private static ServerPolicy requested(Properties inputs, String project, String name) {
    return new ServerPolicy(
        project,
        name,
        inputs.text("description"),
        inputs.flag("enableInboundForwarding"),
        inputs.flag("enableLogging"),
        inputs.objects(NETWORKS).stream()
            .map(network -> NetworkUrl.expand(network.text("networkUrl")))
            .toList(),
        TargetNameServer.read(inputs.object(NAME_SERVERS)));
  }

  private static boolean sameNetworks(Properties oldState, Properties newInputs) {
    return networks(oldState).equals(networks(newInputs));
  }

  private static Set<String> networks(Properties properties) {
    return properties.objects(NETWORKS).stream()
        .map(network -> NetworkUrl.relative(network.text("networkUrl")))
        .collect(Collectors.toSet());
  }

  private static boolean sameNameServers(Properties oldState, Properties newInputs) {
    return TargetNameServer.same(oldState.object(NAME_SERVERS), newInputs.object(NAME_SERVERS));
  }

  private static Map<String, Object> properties(ServerPolicy policy) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("name", policy.name());
    properties.put("project", policy.project());
    properties.put("description", policy.description());
    properties.put("enableInboundForwarding", policy.inbound());
    properties.put("enableLogging", policy.logging());
    properties.put(
        NETWORKS,
        policy.networkUrls().stream()
            .map(url -> Map.<String, Object>of("networkUrl", url))
            .toList());
    if (!policy.nameServers().isEmpty()) {
      properties.put(NAME_SERVERS, TargetNameServer.written(policy.nameServers()));
    }
    return properties;
  }
}
