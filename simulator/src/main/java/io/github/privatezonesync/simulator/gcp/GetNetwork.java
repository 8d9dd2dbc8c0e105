package io.github.privatezonesync.simulator.gcp;

import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.FunctionModel;
import java.util.List;
import java.util.Map;

/** The function that looks up a network by its name. */
final class GetNetwork implements FunctionModel<GcpState> {
  @Override
  public String token() {
    return "gcp:compute/getNetwork:getNetwork";
  }

  @Override
  public Map<String, Object> invoke(GcpState state, Map<String, Object> arguments, Caller caller) {
    Properties properties = new Properties(arguments);
    String id = Ids.network(properties.text("project", caller.account()), properties.text("name"));
    Network network = state.networks().get(id);
    if (network == null) {
      throw Refusals.networkNotFound(id);
    }
    return Map.of(
        "id",
        id,
        "name",
        network.name(),
        "project",
        network.project(),
        "description",
        network.description(),
        "gatewayIpv4",
        "",
        "selfLink",
        Ids.link(id),
        "subnetworksSelfLinks",
        subnetworks(state, id));
  }

  private static List<String> subnetworks(GcpState state, String network) {
    return state.regional().values().stream()
        .filter(part -> part.network().equals(network))
        .map(part -> Ids.link(part.id()))
        .sorted()
        .toList();
  }
}
