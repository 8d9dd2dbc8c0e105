package io.github.privatezonesync.simulator.azure;

import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.CloudException;
import io.github.privatezonesync.simulator.cloud.Effect;
import io.github.privatezonesync.simulator.cloud.ResourceModel;
import io.github.privatezonesync.simulator.cloud.Unknown;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the provider does with every type of resource alike: it puts an id together from the inputs,
 * looks whether there is something already, and sends one request.
 */
abstract class AzureModel implements ResourceModel<AzureState> {
  private final String type;
  private final String operations;
  private final Schema schema;

  /**
   * A type of resource.
   *
   * @param type the type token
   * @param operations the API's name of the group of operations, for example {@code PrivateZones}
   * @param schema what the provider knows of the type
   */
  AzureModel(String type, String operations, Schema schema) {
    this.type = type;
    this.operations = operations;
    this.schema = schema;
  }

  /**
   * A resource that exists.
   *
   * @param id its id
   * @param properties its properties
   */
  record Existing(ArmId id, Map<String, Object> properties) {}

  /** The resource of that id; empty if there is none. */
  abstract Optional<Existing> find(AzureState state, ArmId id);

  /** The state after a request to create or update; throws {@link CloudException} to refuse. */
  abstract AzureState put(AzureState state, ArmId id, Inputs inputs, String logicalName);

  /** The state after a request to delete a resource that exists. */
  abstract AzureState delete(AzureState state, ArmId id);

  /** What the API answers where there is no such resource. */
  ArmError missing(AzureState state, ArmId id) {
    return state.group(id).isEmpty() ? Refusals.groupNotFound(id) : Refusals.notFound(id);
  }

  Schema schema() {
    return schema;
  }

  @Override
  public final String type() {
    return type;
  }

  @Override
  public final Checked check(Map<String, Object> inputs, Context context) {
    Inputs filled = Defaults.fill(schema, Inputs.of(inputs), context);
    List<Failure> failures =
        schema.problems(filled).stream().map(problem -> new Failure("", problem)).toList();
    return new Checked(filled.values(), failures);
  }

  @Override
  public final Difference diff(
      Map<String, Object> oldInputs, Map<String, Object> oldState, Map<String, Object> newInputs) {
    return InputDifference.of(
        schema, Inputs.of(oldInputs), Inputs.of(oldState), Inputs.of(newInputs));
  }

  @Override
  public final List<String> computed() {
    return schema.properties();
  }

  @Override
  public final Map<String, Object> previewed(Map<String, Object> inputs) {
    Map<String, Object> shown = new LinkedHashMap<>(inputs);
    schema
        .body()
        .forEach(
            (name, shape) ->
                shown.computeIfPresent(name, (unchanged, value) -> shape.previewed(value)));
    return shown;
  }

  @Override
  public final Effect<AzureState> create(
      AzureState state, Map<String, Object> inputs, Context context) {
    Inputs given = Inputs.of(inputs);
    Optional<CloudException> malformed = malformed(given);
    if (malformed.isPresent()) {
      return refused(malformed.get());
    }
    ArmId id = id(given, context.caller());
    if (find(state, id).isPresent()) {
      String text = "cannot create already existing resource '%s'";
      return refused(
          new CloudException(409, "AlreadyExists", text.formatted(schema.path().escaped(id))));
    }
    return put(state, id, given, context);
  }

  @Override
  public final Optional<Live> read(
      AzureState state, String id, Map<String, Object> known, Caller caller) {
    return find(state, schema.path().parse(id)).map(this::live);
  }

  @Override
  public final Map<String, Object> refreshed(
      Map<String, Object> oldInputs, Map<String, Object> oldState, Live live) {
    Map<String, Object> before = body(Inputs.of(oldState).values());
    return RefreshedInputs.of(Inputs.of(oldInputs).values(), before, body(live.state()));
  }

  @Override
  public final Effect<AzureState> update(
      AzureState state,
      String id,
      Map<String, Object> oldState,
      Map<String, Object> newInputs,
      Context context) {
    Inputs given = Inputs.of(newInputs);
    Optional<CloudException> malformed = malformed(given);
    if (malformed.isPresent()) {
      return refused(malformed.get());
    }
    Optional<ArmId> parsed = schema.path().match(id);
    return parsed.isPresent()
        ? put(state, parsed.get(), given, context)
        : refused(schema.path().isNone(id));
  }

  @Override
  public final Effect<AzureState> delete(
      AzureState state, String id, Map<String, Object> oldState, Caller caller) {
    Optional<ArmId> parsed = schema.path().match(id);
    if (parsed.isEmpty()) {
      return refused(schema.path().isNone(id));
    }
    Optional<Existing> existing = find(state, parsed.get());
    Effect.Builder<AzureState> effect = Effect.on(Azure.PROVIDER, state);
    existing.ifPresent(
        there ->
            effect.call(
                operations + "_Delete", there.id().subject(), now -> delete(now, there.id())));
    return effect.end(id);
  }

  private Effect<AzureState> put(AzureState state, ArmId id, Inputs inputs, Context context) {
    Effect.Builder<AzureState> effect =
        Effect.on(Azure.PROVIDER, state)
            .call(
                operations + "_CreateOrUpdate",
                id.subject(),
                now -> put(now, id, inputs, context.name()));
    return effect.end(find(effect.state(), id).map(Existing::id).orElse(id).toString());
  }

  private ArmId id(Inputs inputs, Caller caller) {
    Map<String, String> parts = new LinkedHashMap<>();
    for (String part : schema.path().parameters()) {
      parts.put(part, String.valueOf(inputs.get(part)));
    }
    return schema.path().id(caller.account(), parts);
  }

  private Optional<CloudException> malformed(Inputs inputs) {
    List<String> problems = schema.problems(inputs);
    if (problems.isEmpty() && !Unknown.isIn(inputs.values())) {
      return Optional.empty();
    }
    String problem = problems.isEmpty() ? "a property is still unknown" : problems.get(0);
    return Optional.of(new CloudException(400, "InvalidInput", problem));
  }

  private static Effect<AzureState> refused(CloudException failure) {
    return new Effect<>("", List.of(), failure);
  }

  private Live live(Existing existing) {
    Map<String, Object> inputs = new LinkedHashMap<>(schema.path().parts(existing.id()));
    inputs.putAll(body(existing.properties()));
    inputs.values().removeIf(value -> value instanceof Map<?, ?> map && map.isEmpty());
    inputs.values().removeIf(value -> value instanceof List<?> list && list.isEmpty());
    return new Live(existing.id().toString(), inputs, existing.properties());
  }

  /** What of a resource's properties are inputs, without its parts of the path. */
  private Map<String, Object> body(Map<String, Object> properties) {
    Map<String, Object> body = new LinkedHashMap<>(properties);
    body.keySet().retainAll(schema.body().keySet());
    return body;
  }
}
