package io.github.privatezonesync.testkit;

import com.pulumi.Context;
import com.pulumi.deployment.internal.DeploymentImpl;
import com.pulumi.deployment.internal.DeploymentImpl.DeploymentState;
import com.pulumi.deployment.internal.DeploymentInternal;
import com.pulumi.test.PulumiTest;
import com.pulumi.test.TestOptions;
import com.pulumi.test.TestResult;
import com.pulumi.test.internal.PulumiTestInternal;
import io.github.privatezonesync.simulator.SimulatedClouds;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A Pulumi program that runs without an engine and without a cloud, for a test to look at what it
 * declares.
 *
 * <p>In an update, every resource gets its inputs back as outputs, with an {@code id}, a {@code
 * name} and an id called after its kind ({@code zoneId} of a {@code Zone}). If the program runs
 * {@linkplain #on on} simulated clouds, it gets what they say. In a preview, everything that a
 * cloud would decide is unknown, as in a real preview. The same program always gets the same
 * answers.
 *
 * <p>Programs can run side by side and need no option of the JVM: the test kit counts what a
 * program waits for, and does not use the SDK's run loop, which can hang. Make outputs inside of
 * the program that uses them. Do not run a program in a static initializer: it runs in another
 * thread, which would wait for the class, while the class waits for the program.
 */
public final class PulumiProgram {
  private static final Duration TIMEOUT = Duration.ofMinutes(10);

  private final String project;
  private String stack = "dev";
  private boolean preview;
  private Duration timeout = TIMEOUT;
  private Map<String, String> config = Map.of();
  private Map<String, UnaryOperator<Map<String, Object>>> outputs = Map.of();
  private Map<String, UnaryOperator<Map<String, Object>>> calls = Map.of();
  private Optional<SimulatedClouds> clouds = Optional.empty();
  private Function<String, Duration> delays = name -> Duration.ZERO;

  private PulumiProgram(String project) {
    this.project = project;
  }

  /** A copy that a method changes before it returns it; nothing changes afterwards. */
  private PulumiProgram(PulumiProgram program) {
    this.project = program.project;
    this.stack = program.stack;
    this.preview = program.preview;
    this.timeout = program.timeout;
    this.config = program.config;
    this.outputs = program.outputs;
    this.calls = program.calls;
    this.clouds = program.clouds;
    this.delays = program.delays;
  }

  /**
   * A program of a project.
   *
   * @param project the name of the Pulumi project
   * @return a program of the stack {@code dev} that runs as an update
   */
  public static PulumiProgram project(String project) {
    return new PulumiProgram(project);
  }

  /**
   * The stack the program runs for. Left out, it is {@code dev}.
   *
   * @param stack the name of the stack
   * @return a changed copy
   */
  public PulumiProgram stack(String stack) {
    PulumiProgram changed = new PulumiProgram(this);
    changed.stack = stack;
    return changed;
  }

  /**
   * A value of the stack's configuration. Left out, there is none.
   *
   * @param key the key with its namespace, for example {@code aws:region}; without one, it is the
   *     project's
   * @param value the value, JSON if it is structured
   * @return a changed copy
   */
  public PulumiProgram config(String key, String value) {
    PulumiProgram changed = new PulumiProgram(this);
    changed.config = plus(config, key.contains(":") ? key : project + ":" + key, value);
    return changed;
  }

  /**
   * The clouds that the program is deployed to: they refuse what real clouds refuse, and give back
   * what real clouds give back. Left out, every resource gets its inputs back.
   *
   * <p>Mocks have no engine, so a program can be deployed only once to the same clouds, and changes
   * nothing that exists.
   *
   * @param clouds the simulated clouds
   * @return a changed copy
   */
  public PulumiProgram on(SimulatedClouds clouds) {
    PulumiProgram changed = new PulumiProgram(this);
    changed.clouds = Optional.of(clouds);
    return changed;
  }

  /**
   * How long resources take to be made. Whatever does not wait for a resource is made meanwhile.
   * Left out, it is no time, so resources are made in the order of the program.
   *
   * @param byName gets the logical name of a resource
   * @return a changed copy
   */
  public PulumiProgram delays(Function<String, Duration> byName) {
    PulumiProgram changed = new PulumiProgram(this);
    changed.delays = byName;
    return changed;
  }

  /**
   * Runs the program as {@code pulumi preview} does, with ids, and everything else that clouds
   * decide, unknown. Left out, it runs as an update.
   *
   * @return a changed copy
   */
  public PulumiProgram preview() {
    PulumiProgram changed = new PulumiProgram(this);
    changed.preview = true;
    return changed;
  }

  /**
   * How long the program may run. Left out, it is ten minutes, enough for a big stack on a slow
   * machine.
   *
   * @param longest the time, above zero
   * @return a changed copy
   * @throws IllegalArgumentException if the time is not above zero
   */
  public PulumiProgram timeout(Duration longest) {
    if (longest.isNegative() || longest.isZero()) {
      throw new IllegalArgumentException(
          "timeout '%s' is not above zero; use for example Duration.ofMinutes(10)"
              .formatted(longest));
    }
    PulumiProgram changed = new PulumiProgram(this);
    changed.timeout = longest;
    return changed;
  }

  /**
   * What resources of one type give back in an update besides, or instead of, their usual outputs.
   * Left out, nothing.
   *
   * @param type the type token, for example {@code aws:ec2/vpc:Vpc}
   * @param change gets the usual outputs with the {@code id}, and returns the entries that replace
   *     or complete them
   * @return a changed copy
   */
  public PulumiProgram outputs(String type, UnaryOperator<Map<String, Object>> change) {
    PulumiProgram changed = new PulumiProgram(this);
    changed.outputs = plus(outputs, type, change);
    return changed;
  }

  /**
   * What a function of a provider answers. Left out, the answer is empty, or comes from the clouds
   * that the program runs on.
   *
   * @param token the token of the function, for example {@code aws:index/getRegion:getRegion}
   * @param answer the result, whatever the arguments
   * @return a changed copy
   */
  public PulumiProgram call(String token, Map<String, Object> answer) {
    Map<String, Object> same = Map.copyOf(answer);
    return call(token, arguments -> same);
  }

  /**
   * What a function of a provider answers to arguments. Left out, the answer is empty, or comes
   * from the clouds that the program runs on.
   *
   * @param token the token of the function, for example {@code oci:Dns/getResolver:getResolver}
   * @param answer gets the arguments, and returns the result
   * @return a changed copy
   */
  public PulumiProgram call(String token, UnaryOperator<Map<String, Object>> answer) {
    PulumiProgram changed = new PulumiProgram(this);
    changed.calls = plus(calls, token, answer);
    return changed;
  }

  /**
   * Runs a program that is expected to succeed.
   *
   * @param program the program, for example {@code App::stack}
   * @return what it declared
   * @throws AssertionError if the program fails, with its messages, or takes longer than its
   *     {@linkplain #timeout timeout}
   */
  public DeclaredStack run(Consumer<Context> program) {
    DeclaredStack declared = runToTheEnd(program);
    if (!declared.failures().isEmpty()) {
      throw new AssertionError(
          "the program failed: " + String.join("\n", declared.failures()),
          declared.exception().orElse(null));
    }
    return declared;
  }

  /**
   * Runs a program that is expected to fail.
   *
   * @param program the program
   * @return what was registered when it failed, with {@link DeclaredStack#failures()}
   * @throws AssertionError if the program succeeds, or takes longer than its {@linkplain #timeout
   *     timeout}
   */
  public DeclaredStack runToFailure(Consumer<Context> program) {
    DeclaredStack declared = runToTheEnd(program);
    if (declared.failures().isEmpty()) {
      throw new AssertionError(
          "the program was expected to fail, but it declared\n" + declared.snapshot());
    }
    return declared;
  }

  /**
   * Runs a program that may succeed or fail.
   *
   * @param program the program
   * @return what it declared, with {@link DeclaredStack#failures()} if it failed
   * @throws AssertionError if it takes longer than its {@linkplain #timeout timeout}
   */
  public DeclaredStack runToTheEnd(Consumer<Context> program) {
    Providers providers =
        clouds
            .<Providers>map(
                on -> new SimulatedProviders(on, project + "/" + stack, preview, config))
            .orElseGet(() -> new EchoProviders(preview));
    Recorder recorder = new Recorder(providers, outputs, calls, delays);
    TestOptions options =
        TestOptions.builder()
            .projectName(project)
            .stackName(stack)
            .preview(preview)
            .resourceTransformations(List.of(recorder::observe))
            .build();
    try {
      TestResult result =
          PulumiTestInternal.builder()
              .mocks(recorder)
              .options(options)
              .config(config)
              .deploymentFactory(PulumiProgram::deployment)
              .build()
              .runTestAsync(program)
              .get(timeout.toMillis(), TimeUnit.MILLISECONDS);
      return DeclaredStack.of(recorder.resources(), result);
    } catch (TimeoutException e) {
      throw new AssertionError(
          "the program took longer than %s; give it more with timeout(..), if it is not stuck"
              .formatted(timeout),
          e);
    } catch (ExecutionException e) {
      throw new AssertionError("the program could not be run", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("the program was interrupted", e);
    } finally {
      PulumiTest.cleanup();
    }
  }

  private static DeploymentInternal deployment(DeploymentState state) {
    state.runner = new ProgramRunner();
    return new DeploymentImpl(state);
  }

  private static <V> Map<String, V> plus(Map<String, V> map, String key, V value) {
    Map<String, V> longer = new HashMap<>(map);
    longer.put(key, value);
    return Map.copyOf(longer);
  }
}
