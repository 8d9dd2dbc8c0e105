package io.github.privatezonesync.testkit;

import com.pulumi.resources.ResourceTransformation;
import com.pulumi.test.Mocks;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for the engine and the clouds, and keeps what a program told them.
 *
 * <p>The mocks see what is registered but not its options, a transformation of the stack sees the
 * options but not what is sent: each resource is put together from both.
 */
final class Recorder implements Mocks {
  private static final String STACK = "pulumi:pulumi:Stack";

  private final boolean preview;
  private final Map<String, UnaryOperator<Map<String, Object>>> outputs;
  private final Map<String, Map<String, Object>> calls;
  private final Map<String, Deque<ResourceTransformation.Args>> constructed = new HashMap<>();
  private final List<ResourceArgs> registered = new ArrayList<>();

  Recorder(
      boolean preview,
      Map<String, UnaryOperator<Map<String, Object>>> outputs,
      Map<String, Map<String, Object>> calls) {
    this.preview = preview;
    this.outputs = Map.copyOf(outputs);
    this.calls = Map.copyOf(calls);
  }

  /** The transformation: it changes nothing. */
  Optional<ResourceTransformation.Result> observe(ResourceTransformation.Args args) {
    String type = args.resource().pulumiResourceType();
    if (!type.equals(STACK)) {
      String key = key(type, args.resource().pulumiResourceName());
      synchronized (this) {
        constructed.computeIfAbsent(key, k -> new ArrayDeque<>()).add(args);
      }
    }
    return Optional.empty();
  }

  @Override
  public CompletableFuture<ResourceResult> newResourceAsync(ResourceArgs args) {
    synchronized (this) {
      registered.add(args);
    }
    Map<String, Object> inputs = new HashMap<>(orEmpty(args.inputs));
    if (preview) {
      // Nothing that the cloud decides is known yet: no id, and no more than the inputs.
      return CompletableFuture.completedFuture(ResourceResult.of(Optional.empty(), inputs));
    }
    String type = orEmpty(args.type);
    Map<String, Object> state = new HashMap<>(defaults(args, inputs));
    UnaryOperator<Map<String, Object>> override = outputs.get(type);
    if (override != null) {
      state.putAll(override.apply(Map.copyOf(state)));
    }
    String id = String.valueOf(state.remove("id"));
    return CompletableFuture.completedFuture(ResourceResult.of(Optional.of(id), state));
  }

  @Override
  public CompletableFuture<Map<String, Object>> callAsync(CallArgs args) {
    Map<String, Object> answer = calls.getOrDefault(orEmpty(args.token), Map.of());
    return CompletableFuture.completedFuture(answer);
  }

  private static Map<String, Object> defaults(ResourceArgs args, Map<String, Object> inputs) {
    String name = orEmpty(args.name);
    String kind = kind(orEmpty(args.type));
    String id = orEmpty(args.id).isEmpty() ? name + "-id" : orEmpty(args.id);
    Map<String, Object> state = new HashMap<>();
    state.put("id", id);
    state.put(kind + "Id", id);
    Object physical = inputs.get(kind + "Name");
    state.put("name", physical instanceof String ? physical : name);
    state.putAll(inputs);
    if (orEmpty(args.id).isEmpty()) {
      state.putAll(CloudIds.of(orEmpty(args.type), name, inputs));
    }
    return state;
  }

  /** The last part of a type token with a small first letter, as outputs are called by it. */
  private static String kind(String type) {
    String last = type.substring(type.lastIndexOf(':') + 1);
    return last.isEmpty() ? last : Character.toLowerCase(last.charAt(0)) + last.substring(1);
  }

  synchronized List<DeclaredResource> resources() {
    List<DeclaredResource> resources = new ArrayList<>();
    for (ResourceArgs request : registered) {
      Deque<ResourceTransformation.Args> same =
          Objects.requireNonNull(
              constructed.get(key(orEmpty(request.type), orEmpty(request.name))));
      // A duplicate of a name is told apart by nothing but its turn.
      ResourceTransformation.Args made = same.size() > 1 ? same.removeFirst() : same.getFirst();
      resources.add(DeclaredResource.of(request, made));
    }
    return resources;
  }

  private static String key(String type, String name) {
    return type + " " + name;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static Map<String, Object> orEmpty(@Nullable Map<String, Object> map) {
    return map == null ? Map.of() : map;
  }
}
