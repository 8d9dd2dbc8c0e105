package io.github.privatezonesync.simulator;

import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.Cloud;
import io.github.privatezonesync.simulator.cloud.CloudException;
import io.github.privatezonesync.simulator.cloud.FunctionModel;
import io.github.privatezonesync.simulator.cloud.ResourceModel;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Checked;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Context;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Difference;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import io.github.privatezonesync.simulator.cloud.Unknown;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One caller of one cloud. */
final class ModelledProvider<S> implements SimulatedProvider {
  private final SimulatedClouds clouds;
  private final Cloud<S> cloud;
  private final Caller caller;
  private final Map<String, ResourceModel<S>> models = new HashMap<>();
  private final Map<String, FunctionModel<S>> functions = new HashMap<>();

  ModelledProvider(SimulatedClouds clouds, Cloud<S> cloud, Caller caller) {
    this.clouds = clouds;
    this.cloud = cloud;
    this.caller = caller;
    cloud.resources().forEach(model -> models.put(model.type(), model));
    cloud.functions().forEach(function -> functions.put(function.token(), function));
  }

  Cloud<S> cloud() {
    return cloud;
  }

  S state(Snapshot snapshot) {
    return cloud.stateType().cast(snapshot.at(cloud.provider()).state());
  }

  @Override
  public boolean models(String type) {
    return models.containsKey(type);
  }

  @Override
  public String version() {
    return cloud.version();
  }

  @Override
  public Caller caller() {
    return caller;
  }

  @Override
  public Checked check(
      String type,
      String name,
      Map<String, Object> oldInputs,
      Map<String, Object> inputs,
      String seed) {
    ResourceModel<S> model = models.get(type);
    return model == null
        ? new Checked(inputs, List.of())
        : model.check(inputs, new Context(caller, name, seed, oldInputs));
  }

  @Override
  public Difference diff(
      String type,
      Map<String, Object> oldInputs,
      Map<String, Object> oldState,
      Map<String, Object> newInputs) {
    ResourceModel<S> model = models.get(type);
    if (model != null) {
      return model.diff(oldInputs, oldState, newInputs);
    }
    TreeSet<String> changed = new TreeSet<>(oldInputs.keySet());
    changed.addAll(newInputs.keySet());
    changed.removeIf(key -> Objects.equals(oldInputs.get(key), newInputs.get(key)));
    return new Difference(List.copyOf(changed), List.of(), false);
  }

  @Override
  public Map<String, Object> previewed(String type, Map<String, Object> inputs) {
    ResourceModel<S> model = models.get(type);
    return model == null ? inputs : model.previewed(inputs);
  }

  @Override
  public Map<String, Object> previewCreate(String type, Map<String, Object> inputs) {
    Map<String, Object> state = new HashMap<>(previewed(type, inputs));
    ResourceModel<S> model = models.get(type);
    if (model != null) {
      model.computed().forEach(property -> state.putIfAbsent(property, Unknown.VALUE));
    }
    return state;
  }

  @Override
  public Live create(String type, String name, Map<String, Object> inputs) {
    ResourceModel<S> model = models.get(type);
    if (model == null) {
      String id = clouds.accept(cloud.provider(), type, name, inputs).id();
      return new Live(id, inputs, inputs);
    }
    Context context = new Context(caller, name, "");
    return finish(model, inputs, clouds.run(this, state -> model.create(state, inputs, context)));
  }

  @Override
  public Optional<Live> read(String type, String id, Map<String, Object> known) {
    ResourceModel<S> model = models.get(type);
    if (model == null) {
      return Optional.of(new Live(id, known, known));
    }
    try {
      return model.read(state(clouds.snapshot()), id, known, caller);
    } catch (CloudException e) {
      throw new OperationFailedException(e.text(), "", Map.of());
    }
  }

  @Override
  public Optional<Live> refresh(
      String type, String id, Map<String, Object> oldInputs, Map<String, Object> oldState) {
    ResourceModel<S> model = models.get(type);
    Optional<Live> live = read(type, id, oldState);
    return model == null
        ? live.map(there -> new Live(there.id(), oldInputs, there.state()))
        : live.map(
            there ->
                new Live(there.id(), model.refreshed(oldInputs, oldState, there), there.state()));
  }

  @Override
  public Live update(
      String type,
      String name,
      String id,
      Map<String, Object> oldState,
      Map<String, Object> newInputs) {
    ResourceModel<S> model = models.get(type);
    if (model == null) {
      clouds.accept(new NotModelled(cloud.provider(), type, name, id, newInputs));
      return new Live(id, newInputs, newInputs);
    }
    Context context = new Context(caller, name, "");
    return finish(
        model,
        newInputs,
        clouds.run(this, state -> model.update(state, id, oldState, newInputs, context)));
  }

  @Override
  public void delete(String type, String id, Map<String, Object> oldState) {
    ResourceModel<S> model = models.get(type);
    if (model == null) {
      clouds.forget(type, id);
      return;
    }
    SimulatedClouds.Stop stop =
        clouds.run(this, state -> model.delete(state, id, oldState, caller));
    if (!stop.message().isEmpty()) {
      throw new OperationFailedException(stop.message(), "", Map.of());
    }
  }

  @Override
  public Map<String, Object> invoke(String token, Map<String, Object> arguments) {
    FunctionModel<S> function = functions.get(token);
    if (function == null) {
      throw new OperationFailedException(
          "the simulator does not model the function '%s'".formatted(token), "", Map.of());
    }
    try {
      return function.invoke(state(clouds.snapshot()), arguments, caller);
    } catch (CloudException e) {
      throw new OperationFailedException(e.text(), "", Map.of());
    }
  }

  /** What is there now, also if the operation stopped on its way. */
  private Live finish(
      ResourceModel<S> model, Map<String, Object> inputs, SimulatedClouds.Stop stop) {
    @Nullable Live live;
    try {
      live =
          stop.id().isEmpty()
              ? null
              : model.written(state(clouds.snapshot()), stop.id(), inputs, caller).orElse(null);
    } catch (CloudException e) {
      String first = stop.message().isEmpty() ? e.text() : stop.message();
      throw new OperationFailedException(first, stop.id(), inputs);
    }
    if (!stop.message().isEmpty()) {
      throw new OperationFailedException(
          stop.message(), live == null ? "" : live.id(), live == null ? Map.of() : live.state());
    }
    if (live == null) {
      throw new OperationFailedException(
          "'%s' of %s was not found after it was written".formatted(stop.id(), model.type()),
          "",
          Map.of());
    }
    return live;
  }
}
