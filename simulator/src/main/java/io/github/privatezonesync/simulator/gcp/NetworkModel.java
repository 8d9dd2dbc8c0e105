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

/** The resource {@code google_compute_network}. */
final class NetworkModel extends BridgedModel<GcpState> {
  static final String TYPE = "gcp:compute/network:Network";

  private static final String ID = "projects/{}/global/networks/{}";
  private static final String CREATING = "Error creating Network";

  NetworkModel() {
    super(
        TYPE,
        Schema.of(
                Attribute.text("name").replacing(),
                Attribute.text("project").replacing().orComputed(),
                Attribute.text("description").replacing(),
                Attribute.of("autoCreateSubnetworks", Kind.FLAG).replacing().orElse(true),
                Attribute.of("mtu", Kind.NUMBER).replacing().orComputed(),
                Attribute.of("enableUlaInternalIpv6", Kind.FLAG).replacing(),
                Attribute.text("internalIpv6Range").replacing().orComputed(),
                Attribute.of("deleteDefaultRoutesOnCreate", Kind.FLAG).orElse(false),
                Attribute.text("routingMode").orComputed(),
                Attribute.text("networkFirewallPolicyEnforcementOrder")
                    .orElse("AFTER_CLASSIC_FIREWALL"))
            .namedByProvider(Gcp.LONGEST_INVENTED_NAME),
        List.of("project", "routingMode", "selfLink", "gatewayIpv4"));
  }

  @Override
  public Effect<GcpState> create(GcpState state, Map<String, Object> inputs, Context context) {
    Network network = requested(new Properties(inputs), context);
    return Gcp.calls(state)
        .call("networks.insert", network.id(), CREATING, now -> inserted(now, network))
        .end(network.id());
  }

  @Override
  public Optional<Live> read(GcpState state, String id, Map<String, Object> known, Caller caller) {
    String canonical = known.isEmpty() ? imported(id, caller) : id;
    return Optional.ofNullable(state.networks().get(canonical))
        .map(network -> live(network.id(), properties(network, known)));
  }

  @Override
  public Effect<GcpState> update(
      GcpState state,
      String id,
      Map<String, Object> oldState,
      Map<String, Object> newInputs,
      Context context) {
    Network network = state.networks().get(id);
    Properties inputs = new Properties(newInputs);
    return Gcp.calls(state)
        .call(
            "networks.patch",
            id,
            "Error updating Network \"" + id + "\"",
            now -> {
              if (network == null) {
                throw Refusals.computeMissing(id);
              }
              return now.with(
                  new Network(
                      network.project(),
                      network.name(),
                      network.logicalName(),
                      network.description(),
                      network.autoCreateSubnetworks(),
                      inputs.text("routingMode", network.routingMode())));
            })
        .end(id);
  }

  @Override
  public Effect<GcpState> delete(
      GcpState state, String id, Map<String, Object> oldState, Caller caller) {
    Network network = state.networks().get(id);
    Calls<GcpState> operation = Gcp.calls(state);
    if (network != null) {
      operation.call(
          "networks.delete",
          id,
          "Error waiting for Deleting Network",
          now -> {
            now.userOf(id)
                .ifPresent(
                    user -> {
                      throw Refusals.networkInUse(id, user);
                    });
            return now.without(network);
          });
    }
    return operation.end(id);
  }

  private static String imported(String id, Caller caller) {
    List<String> variables = Ids.imported(id, ID, caller);
    return Ids.network(variables.get(0), variables.get(1));
  }

  private static Network requested(Properties inputs, Context context) {
    return new Network(
        inputs.text("project", context.caller().account()),
        inputs.text("name"),
        context.name(),
        inputs.text("description"),
        inputs.flag("autoCreateSubnetworks"),
        inputs.text("routingMode", "REGIONAL"));
  }

  private static GcpState inserted(GcpState state, Network network) {
    if (!Zones.isResourceName(network.name())) {
      throw Refusals.computeNameInvalid(network.name());
    }
    if (state.networks().containsKey(network.id())) {
      throw Refusals.computeNameTaken(network.id());
    }
    return state.with(network);
  }

  /** What is not simulated is given back as it was set. */
  private static Map<String, Object> properties(Network network, Map<String, Object> known) {
    Map<String, Object> state = new HashMap<>(known);
    state.put("name", network.name());
    state.put("project", network.project());
    state.put("autoCreateSubnetworks", network.autoCreateSubnetworks());
    state.put("routingMode", network.routingMode());
    if (!network.description().isEmpty()) {
      state.put("description", network.description());
    }
    state.put("selfLink", Ids.link(network.id()));
    state.put("gatewayIpv4", "");
    return state;
  }
}
