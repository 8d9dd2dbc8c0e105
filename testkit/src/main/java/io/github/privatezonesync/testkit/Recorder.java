package io.github.privatezonesync.testkit;

import static java.util.concurrent.CompletableFuture.delayedExecutor;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.pulumi.resources.ResourceTransformation;
import com.pulumi.test.Mocks;
import io.github.privatezonesync.testkit.Providers.Made;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for the engine: it records what a program registers, and answers as the providers
 * behind it do.
 *
 * <p>The mocks see what is registered but not its options. A transformation of the stack sees the
 * options but not what is sent. Each resource is put together from both.
 */
final class Recorder implements Mocks {
  private static final String STACK = "pulumi:pulumi:Stack";

  private final Providers providers;
  private final Map<String, UnaryOperator<Map<String, Object>>> outputs;
  private final Map<String, UnaryOperator<Map<String, Object>>> calls;
  private final Function<String, Duration> delays;
  private final Map<String, Deque<ResourceTransformation.Args>> constructed = new HashMap<>();
  private final List<ResourceArgs> registered = new ArrayList<>();

  Recorder(
      Providers providers,
      Map<String, UnaryOperator<Map<String, Object>>> outputs,
      Map<String, UnaryOperator<Map<String, Object>>> calls,
      Function<String, Duration> delays) {
    this.providers = providers;
    this.outputs = Map.copyOf(outputs);
    this.calls = Map.copyOf(calls);
    this.delays = delays;
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
    ResourceTransformation.Args made;
    synchronized (this) {
      registered.add(args);
      made = constructed(args).getLast();
    }
    Registration registration = Registration.of(args, made);
    Duration delay = delays.apply(registration.name());
    return delay.isZero()
        ? answer(registration, this::make)
        : CompletableFuture.supplyAsync(
            () -> make(registration), delayedExecutor(delay.toMillis(), MILLISECONDS));
  }

  private ResourceResult make(Registration registration) {
    Made result = overridden(registration, providers.make(registration));
    return ResourceResult.of(
        Optional.of(result.id()).filter(id -> !id.isEmpty()), result.outputs());
  }

  /** What a test says about a type overrides what the providers say; unknown stays unknown. */
  private Made overridden(Registration resource, Made made) {
    UnaryOperator<Map<String, Object>> override = outputs.get(resource.type());
    if (override == null || made.id().isEmpty()) {
      return made;
    }
    Map<String, Object> state = new HashMap<>(made.outputs());
    state.put("id", made.id());
    state.putAll(override.apply(Map.copyOf(state)));
    String id = String.valueOf(state.remove("id"));
    return new Made(id, state);
  }

  @Override
  public CompletableFuture<Map<String, Object>> callAsync(CallArgs args) {
    String token = orEmpty(args.token);
    Map<String, Object> arguments = args.args == null ? Map.of() : args.args;
    UnaryOperator<Map<String, Object>> said = calls.get(token);
    if (said != null) {
      return answer(arguments, said);
    }
    return answer(
        arguments, given -> providers.call(token, given, ProviderReference.parse(args.provider)));
  }

  /** A refusal is passed through the future, where the SDK waits for it. */
  private static <Q, A> CompletableFuture<A> answer(Q question, Function<Q, A> answer) {
    try {
      return CompletableFuture.completedFuture(answer.apply(question));
    } catch (RuntimeException refused) {
      return CompletableFuture.failedFuture(refused);
    }
  }

  synchronized List<DeclaredResource> resources() {
    List<DeclaredResource> resources = new ArrayList<>();
    for (ResourceArgs request : registered) {
      Deque<ResourceTransformation.Args> same = constructed(request);
      // Only the order distinguishes duplicates of a name.
      ResourceTransformation.Args made = same.size() > 1 ? same.removeFirst() : same.getFirst();
      resources.add(DeclaredResource.of(request, made));
    }
    return resources;
  }

  private Deque<ResourceTransformation.Args> constructed(ResourceArgs request) {
    return Objects.requireNonNull(
        constructed.get(key(orEmpty(request.type), orEmpty(request.name))));
  }

  private static String key(String type, String name) {
    return type + " " + name;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
