package io.github.privatezonesync.fake;

import com.pulumi.Context;
import com.pulumi.resources.Resource;
import com.pulumi.resources.ResourceOptions;
import com.pulumi.test.Mocks;
import com.pulumi.test.PulumiTest;
import com.pulumi.test.TestOptions;
import com.pulumi.test.TestResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** Pulumi's mocks, which keep what they are asked to register and give every input back. */
public final class FakeEngine implements Mocks {
  private final List<ResourceArgs> registered = Collections.synchronizedList(new ArrayList<>());
  private final Map<String, ResourceOptions> options = Collections.synchronizedMap(new HashMap<>());

  private volatile boolean idsAreKnown = true;

  /** Runs a program as project {@code shop}, stack {@code prod}. */
  public TestResult run(Consumer<Context> program) {
    return run(false, program);
  }

  /** Runs a program as a preview, in which outputs of the resources are not known. */
  public TestResult preview(Consumer<Context> program) {
    return run(true, program);
  }

  private TestResult run(boolean preview, Consumer<Context> program) {
    idsAreKnown = !preview;
    TestOptions testOptions =
        TestOptions.builder()
            .projectName("shop")
            .stackName("prod")
            .preview(preview)
            .resourceTransformations(
                List.of(
                    args -> {
                      options.put(args.resource().pulumiResourceName(), args.options());
                      return Optional.empty();
                    }))
            .build();
    try {
      return PulumiTest.withMocks(this)
          .withOptions(testOptions)
          .runTestAsync(program)
          .get(30, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new IllegalStateException("the program did not end", e);
    } finally {
      PulumiTest.cleanup();
    }
  }

  @Override
  public CompletableFuture<ResourceResult> newResourceAsync(ResourceArgs args) {
    registered.add(args);
    Map<String, Object> state = new HashMap<>(args.inputs);
    if (args.type.equals(FakeResource.ZONE)) {
      state.put("nameServers", List.of("ns1.fake."));
    }
    return CompletableFuture.completedFuture(
        ResourceResult.of(Optional.of(idsAreKnown ? args.name + "-id" : ""), state));
  }

  /** What was registered, in order. */
  public List<ResourceArgs> registered() {
    return List.copyOf(registered);
  }

  /** The names of what was registered, in order. */
  public List<String> names() {
    return registered().stream().map(args -> args.name).toList();
  }

  /** The inputs of one resource. */
  public Map<String, Object> inputs(String name) {
    return registered().stream()
        .filter(args -> args.name.equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not among " + names()))
        .inputs;
  }

  /** What one resource waits for. */
  public List<Resource> waitsFor(String name) {
    return PulumiTest.extractValue(options(name).getDependsOn());
  }

  /** The options that one resource was given. */
  public ResourceOptions options(String name) {
    return options.get(name);
  }
}
