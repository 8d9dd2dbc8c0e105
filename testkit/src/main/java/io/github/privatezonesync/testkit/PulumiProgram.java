package io.github.privatezonesync.testkit;

import com.pulumi.Context;
import com.pulumi.test.PulumiTest;
import com.pulumi.test.TestOptions;
import com.pulumi.test.TestResult;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A Pulumi program that runs without an engine and without a cloud, so that a test can look at what
 * it declares.
 *
 * <p>In an update every resource gets its inputs back as outputs, with an {@code id}, a {@code
 * name} and an id called after its kind ({@code zoneId} of a {@code Zone}). In a preview, what a
 * cloud would decide is unknown, as it is in a real one. The same program always gets the same
 * answers.
 *
 * <p>Run one program at a time in a JVM: the SDK keeps the deployment in the thread, and its run
 * loop hangs where the common pool is small ({@code
 * -Djava.util.concurrent.ForkJoinPool.common.parallelism=8} helps). Do not run one in a static
 * initializer: the program runs in another thread, which waits for the class that waits for it.
 */
public final class PulumiProgram {
  private static final long LONGEST_SECONDS = 30;

  private final String project;
  private String stack = "dev";
  private boolean preview;
  private final Map<String, UnaryOperator<Map<String, Object>>> outputs = new HashMap<>();
  private final Map<String, Map<String, Object>> calls = new HashMap<>();

  private PulumiProgram(String project) {
    this.project = project;
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
   * @return this program
   */
  public PulumiProgram stack(String stack) {
    this.stack = stack;
    return this;
  }

  /**
   * Runs the program as {@code pulumi preview} does, with ids and all that clouds decide unknown.
   * Left out, it runs as an update.
   *
   * @return this program
   */
  public PulumiProgram preview() {
    this.preview = true;
    return this;
  }

  /**
   * What resources of one type give back in an update beside, or in place of, their inputs. Left
   * out, it is {@code id}, {@code name} and the id by the name of the kind.
   *
   * @param type the type token, for example {@code aws:ec2/vpc:Vpc}
   * @param change gets what would be given back, {@code id} included, and returns the entries to
   *     put over it
   * @return this program
   */
  public PulumiProgram outputs(String type, UnaryOperator<Map<String, Object>> change) {
    outputs.put(type, change);
    return this;
  }

  /**
   * What a function of a provider answers. Left out, the answer is empty.
   *
   * @param token the token of the function, for example {@code aws:index/getRegion:getRegion}
   * @param answer the result, whatever the arguments
   * @return this program
   */
  public PulumiProgram call(String token, Map<String, Object> answer) {
    calls.put(token, Map.copyOf(answer));
    return this;
  }

  /**
   * Runs a program that is expected to succeed.
   *
   * @param program the program, for example {@code App::stack}
   * @return what it declared
   * @throws AssertionError if the program fails, with its messages, or takes more than 30 seconds
   */
  public DeclaredStack run(Consumer<Context> program) {
    DeclaredStack declared = runToTheEnd(program);
    if (!declared.failures().isEmpty()) {
      throw new AssertionError("the program failed: " + String.join("\n", declared.failures()));
    }
    return declared;
  }

  /**
   * Runs a program that is expected to fail.
   *
   * @param program the program
   * @return what it declared before it failed, with {@link DeclaredStack#failures()}
   * @throws AssertionError if the program succeeds, or takes more than 30 seconds
   */
  public DeclaredStack runToFailure(Consumer<Context> program) {
    DeclaredStack declared = runToTheEnd(program);
    if (declared.failures().isEmpty()) {
      throw new AssertionError(
          "the program was expected to fail, but it declared\n" + declared.snapshot());
    }
    return declared;
  }

  private DeclaredStack runToTheEnd(Consumer<Context> program) {
    Recorder recorder = new Recorder(preview, outputs, calls);
    TestOptions options =
        TestOptions.builder()
            .projectName(project)
            .stackName(stack)
            .preview(preview)
            .resourceTransformations(List.of(recorder::observe))
            .build();
    try {
      TestResult result =
          PulumiTest.withMocks(recorder)
              .withOptions(options)
              .runTestAsync(program)
              .get(LONGEST_SECONDS, TimeUnit.SECONDS);
      return DeclaredStack.of(recorder.resources(), result);
    } catch (TimeoutException e) {
      throw new AssertionError("the program took more than " + LONGEST_SECONDS + " seconds", e);
    } catch (ExecutionException e) {
      throw new AssertionError("the program could not be run", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("the program was interrupted", e);
    } finally {
      PulumiTest.cleanup();
    }
  }
}
