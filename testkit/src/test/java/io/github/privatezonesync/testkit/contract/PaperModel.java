package io.github.privatezonesync.testkit.contract;

import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.Effect;
import io.github.privatezonesync.simulator.cloud.ResourceModel;
import io.github.privatezonesync.simulator.cloud.Unknown;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** A resource of the paper cloud that is made once: it has an input that must be given. */
record PaperModel(
    String type, String required, BiFunction<PaperState, Map<String, Object>, PaperState> make)
    implements ResourceModel<PaperState> {
  @Override
  public Checked check(Map<String, Object> inputs, Context context) {
    return new Checked(
        inputs,
        inputs.containsKey(required)
            ? List.of()
            : List.of(new Failure(required, "a blank sheet; fill it in")));
  }

  @Override
  public Difference diff(
      Map<String, Object> oldInputs, Map<String, Object> oldState, Map<String, Object> newInputs) {
    List<String> replace =
        Stream.of("name", "zone", "set")
            .filter(key -> !Objects.equals(oldInputs.get(key), newInputs.get(key)))
            .toList();
    return new Difference(replace, replace, false);
  }

  @Override
  public List<String> computed() {
    return List.of("serial");
  }

  @Override
  public Effect<PaperState> create(PaperState state, Map<String, Object> inputs, Context context) {
    return Effect.on("paper", state)
        .call("Write", type, before -> make.apply(before, inputs))
        .end(context.caller().account() + ":" + inputs.get(required));
  }

  @Override
  public Optional<Live> read(
      PaperState state, String id, Map<String, Object> known, Caller caller) {
    if (id.equals("lost")) {
      return Optional.empty();
    }
    Map<String, Object> live = new HashMap<>(known);
    live.values().removeIf(Unknown.VALUE::equals);
    live.put("serial", 1);
    if (type.equals(PaperZone.TYPE)) {
      live.put("sheet", PaperCloud.SHEET + live.get("name"));
    }
    return Optional.of(new Live(id, known, live));
  }

  @Override
  public Effect<PaperState> update(
      PaperState state,
      String id,
      Map<String, Object> oldState,
      Map<String, Object> newInputs,
      Context context) {
    throw new UnsupportedOperationException("ink is for ever");
  }

  @Override
  public Effect<PaperState> delete(
      PaperState state, String id, Map<String, Object> oldState, Caller caller) {
    throw new UnsupportedOperationException("ink is for ever");
  }
}
