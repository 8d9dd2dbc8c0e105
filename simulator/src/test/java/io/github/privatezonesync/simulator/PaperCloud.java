package io.github.privatezonesync.simulator;

import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.Cloud;
import io.github.privatezonesync.simulator.cloud.Effect;
import io.github.privatezonesync.simulator.cloud.FunctionModel;
import io.github.privatezonesync.simulator.cloud.InboundAddress;
import io.github.privatezonesync.simulator.cloud.ResourceModel;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.simulator.cloud.SimulatedZone;
import io.github.privatezonesync.simulator.dns.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A cloud that refuses nothing: its only resource is its whole state. */
final class PaperCloud implements Cloud<PaperState> {
  static final String STATE = "paper:index:State";

  @Override
  public String provider() {
    return "paper";
  }

  @Override
  public String version() {
    return "1.0.0";
  }

  @Override
  public PaperState empty() {
    return PaperState.empty();
  }

  @Override
  public Class<PaperState> stateType() {
    return PaperState.class;
  }

  @Override
  public List<ResourceModel<PaperState>> resources() {
    return List.of(new WholeState());
  }

  @Override
  public List<FunctionModel<PaperState>> functions() {
    return List.of();
  }

  @Override
  public Caller caller(Map<String, Object> config) {
    return new Caller("desk", "");
  }

  @Override
  public PaperState withNetwork(PaperState state, SimulatedNetwork network) {
    return state.with(network);
  }

  @Override
  public PaperState withSlowDeletes(PaperState state, int calls) {
    return state;
  }

  @Override
  public List<SimulatedNetwork> networks(PaperState state) {
    return state.networks();
  }

  @Override
  public List<SimulatedZone> zones(PaperState state) {
    return state.zones();
  }

  @Override
  public View view(PaperState state, String network) {
    return View.of(
        state.zones().stream()
            .filter(zone -> zone.networks().contains(network))
            .map(zone -> new View.Zone("zone " + zone.id(), zone.data()))
            .toList(),
        View.BeyondCname.PUBLIC_DNS);
  }

  @Override
  public List<InboundAddress> inboundAddresses(PaperState state) {
    return state.inbound();
  }

  private static final class WholeState implements ResourceModel<PaperState> {
    @Override
    public String type() {
      return STATE;
    }

    @Override
    public Checked check(Map<String, Object> inputs, Context context) {
      return new Checked(inputs, List.of());
    }

    @Override
    public Difference diff(
        Map<String, Object> oldInputs,
        Map<String, Object> oldState,
        Map<String, Object> newInputs) {
      return new Difference(List.of(), List.of(), false);
    }

    @Override
    public List<String> computed() {
      return List.of();
    }

    @Override
    public Effect<PaperState> create(
        PaperState state, Map<String, Object> inputs, Context context) {
      return Effect.on("paper", state)
          .call("Write", context.name(), before -> (PaperState) inputs.get("is"))
          .end(context.name());
    }

    @Override
    public Optional<Live> read(
        PaperState state, String id, Map<String, Object> known, Caller caller) {
      return Optional.of(new Live(id, known, known));
    }

    @Override
    public Effect<PaperState> update(
        PaperState state,
        String id,
        Map<String, Object> oldState,
        Map<String, Object> newInputs,
        Context context) {
      return create(state, newInputs, context);
    }

    @Override
    public Effect<PaperState> delete(
        PaperState state, String id, Map<String, Object> oldState, Caller caller) {
      return Effect.on("paper", state).call("Erase", id, before -> PaperState.empty()).end(id);
    }
  }
}
