package io.github.privatezonesync.testkit.harbour;

import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.CloudException;
import io.github.privatezonesync.simulator.cloud.Effect;
import io.github.privatezonesync.simulator.cloud.ResourceModel;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pcollections.PMap;

/**
 * One type of resource: where the state holds it, and how its inputs are decoded.
 *
 * @param identity the inputs that its id is made of; a change of one replaces it
 */
record HarbourModel<V>(
    String type,
    List<String> identity,
    Function<HarbourState, PMap<String, V>> held,
    BiFunction<HarbourState, PMap<String, V>, HarbourState> with,
    Decode<V> decode)
    implements ResourceModel<HarbourState> {
  /** Throws {@link CloudException} for what the cloud refuses. */
  interface Decode<V> {
    V decode(HarbourState state, Map<String, Object> inputs, Caller caller);
  }

  @Override
  public Checked check(Map<String, Object> inputs, Context context) {
    return new Checked(inputs, List.of());
  }

  @Override
  public Difference diff(
      Map<String, Object> oldInputs, Map<String, Object> oldState, Map<String, Object> newInputs) {
    TreeSet<String> changed = new TreeSet<>(oldInputs.keySet());
    changed.addAll(newInputs.keySet());
    changed.removeIf(key -> Objects.equals(oldInputs.get(key), newInputs.get(key)));
    List<String> replace = changed.stream().filter(identity::contains).toList();
    return new Difference(List.copyOf(changed), replace, false);
  }

  @Override
  public List<String> computed() {
    return List.of();
  }

  @Override
  public Effect<HarbourState> create(
      HarbourState state, Map<String, Object> inputs, Context context) {
    String id =
        identity.stream()
            .map(key -> String.valueOf(inputs.getOrDefault(key, "")))
            .collect(Collectors.joining("/"));
    return Effect.on("harbour", state)
        .call(
            "Create",
            type + " " + id,
            before -> {
              if (held.apply(before).containsKey(id)) {
                throw new CloudException(409, "Exists", "Exists: there is a '" + id + "'");
              }
              return put(before, id, inputs, context.caller());
            })
        .end(id);
  }

  @Override
  public Effect<HarbourState> update(
      HarbourState state,
      String id,
      Map<String, Object> oldState,
      Map<String, Object> newInputs,
      Context context) {
    return Effect.on("harbour", state)
        .call("Update", type + " " + id, before -> put(before, id, newInputs, context.caller()))
        .end(id);
  }

  private HarbourState put(
      HarbourState before, String id, Map<String, Object> inputs, Caller caller) {
    V value = decode.decode(before, inputs, caller);
    return with.apply(before, held.apply(before).plus(id, value));
  }

  @Override
  public Effect<HarbourState> delete(
      HarbourState state, String id, Map<String, Object> oldState, Caller caller) {
    return Effect.on("harbour", state)
        .call("Delete", type + " " + id, before -> with.apply(before, held.apply(before).minus(id)))
        .end(id);
  }

  @Override
  public Optional<Live> read(
      HarbourState state, String id, Map<String, Object> known, Caller caller) {
    return held.apply(state).containsKey(id)
        ? Optional.of(new Live(id, known, known))
        : Optional.empty();
  }
}
