package io.github.privatezonesync.testkit.contract;

import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.Effect;
import io.github.privatezonesync.simulator.cloud.ResourceModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A resource of the courier cloud, which is made once and never changed. */
record CourierModel(String type, Make make) implements ResourceModel<CourierState> {
  /** Adds a resource to a state, or throws what the cloud refuses. */
  interface Make {
    CourierState in(CourierState state, String id, Map<String, Object> inputs);
  }

  @Override
  public Checked check(Map<String, Object> inputs, Context context) {
    return new Checked(inputs, List.of());
  }

  @Override
  public Difference diff(
      Map<String, Object> oldInputs, Map<String, Object> oldState, Map<String, Object> newInputs) {
    return new Difference(List.of(), List.of(), false);
  }

  @Override
  public List<String> computed() {
    return List.of();
  }

  @Override
  public Effect<CourierState> create(
      CourierState state, Map<String, Object> inputs, Context context) {
    String id = type + " " + inputs.get("name");
    return Effect.on("courier", state)
        .call("Make", type, before -> make.in(before, id, inputs))
        .end(id);
  }

  @Override
  public Optional<Live> read(
      CourierState state, String id, Map<String, Object> known, Caller caller) {
    return Optional.of(new Live(id, known, known));
  }

  @Override
  public Effect<CourierState> update(
      CourierState state,
      String id,
      Map<String, Object> oldState,
      Map<String, Object> newInputs,
      Context context) {
    throw new UnsupportedOperationException("couriers do not turn back");
  }

  @Override
  public Effect<CourierState> delete(
      CourierState state, String id, Map<String, Object> oldState, Caller caller) {
    throw new UnsupportedOperationException("couriers do not turn back");
  }
}
