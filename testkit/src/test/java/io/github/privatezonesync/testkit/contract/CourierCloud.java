package io.github.privatezonesync.testkit.contract;

import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.Cloud;
import io.github.privatezonesync.simulator.cloud.CloudException;
import io.github.privatezonesync.simulator.cloud.FunctionModel;
import io.github.privatezonesync.simulator.cloud.InboundAddress;
import io.github.privatezonesync.simulator.cloud.ResourceModel;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.simulator.cloud.SimulatedZone;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.Forwarding;
import io.github.privatezonesync.simulator.dns.View;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A cloud whose couriers carry questions elsewhere, and which has no zones. */
final class CourierCloud implements Cloud<CourierState> {
  static final String DOOR = "courier:dns:Door";
  static final String RULE = "courier:dns:Rule";
  static final String TIE = "courier:dns:Tie";

  @Override
  public String provider() {
    return "courier";
  }

  @Override
  public String version() {
    return "1.0.0";
  }

  @Override
  public CourierState empty() {
    return CourierState.EMPTY;
  }

  @Override
  public Class<CourierState> stateType() {
    return CourierState.class;
  }

  @Override
  public List<ResourceModel<CourierState>> resources() {
    return List.of(
        new CourierModel(
            DOOR,
            (state, id, inputs) ->
                state.withDoor(
                    id, new CourierState.Door(text(inputs, "network"), text(inputs, "address")))),
        new CourierModel(
            RULE,
            (state, id, inputs) ->
                state.withRule(
                    id, new CourierState.Rule(text(inputs, "domain"), texts(inputs, "servers")))),
        new CourierModel(
            TIE,
            (state, id, inputs) -> {
              String rule = text(inputs, "rule");
              if (!state.rules().containsKey(rule)) {
                throw new CloudException(404, "NoRule", "NoRule: there is no '" + rule + "'");
              }
              return state.withTie(id, new CourierState.Tie(text(inputs, "network"), rule));
            }));
  }

  private static String text(Map<String, Object> inputs, String key) {
    return String.valueOf(inputs.get(key));
  }

  private static List<String> texts(Map<String, Object> inputs, String key) {
    return inputs.get(key) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  @Override
  public List<FunctionModel<CourierState>> functions() {
    return List.of();
  }

  @Override
  public Caller caller(Map<String, Object> config) {
    return new Caller("owner", "");
  }

  @Override
  public CourierState withNetwork(CourierState state, SimulatedNetwork network) {
    return state.withNetwork(network);
  }

  @Override
  public CourierState withSlowDeletes(CourierState state, int calls) {
    return state;
  }

  @Override
  public List<SimulatedNetwork> networks(CourierState state) {
    return state.networks();
  }

  @Override
  public List<SimulatedZone> zones(CourierState state) {
    return List.of();
  }

  @Override
  public View view(CourierState state, String network) {
    List<Forwarding.ToServers> followed =
        state.ties().values().stream()
            .filter(tie -> tie.network().equals(network))
            .map(tie -> Objects.requireNonNull(state.rules().get(tie.rule())))
            .map(CourierCloud::forwarding)
            .toList();
    return View.of(List.of(), View.BeyondCname.PUBLIC_DNS)
        .forwarding(followed, View.Precedence.LONGEST);
  }

  private static Forwarding.ToServers forwarding(CourierState.Rule rule) {
    return new Forwarding.ToServers(
        "courier for " + rule.domain(),
        DomainName.of(rule.domain()),
        rule.servers().stream()
            .map(address -> new Forwarding.Server(address, Forwarding.Server.DNS_PORT))
            .toList(),
        Forwarding.Choice.FIRST);
  }

  @Override
  public List<InboundAddress> inboundAddresses(CourierState state) {
    return state.doors().values().stream()
        .map(door -> new InboundAddress(door.address(), door.network(), null, "door"))
        .sorted(Comparator.comparing(InboundAddress::address))
        .toList();
  }
}
