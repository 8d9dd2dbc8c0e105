package io.github.privatezonesync.testkit;

import static io.github.privatezonesync.testkit.PulumiAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.pulumi.Context;
import com.pulumi.core.Output;
import com.pulumi.core.TypeShape;
import com.pulumi.deployment.Deployment;
import com.pulumi.exceptions.ResourceException;
import com.pulumi.resources.InvokeArgs;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PulumiProgramTest {
  @Test
  void runsForItsProjectAndStack() {
    DeclaredStack stack =
        PulumiProgram.project("p")
            .stack("prod")
            .run(
                ctx ->
                    new SampleResource(
                        ctx.projectName() + ctx.stackName(), new SampleResource.Args(), null));
    assertThat(stack).hasResource(SampleResource.TYPE, "pprod").hasNoParent();
    assertThat(stack.resources().get(0).urn())
        .isEqualTo("urn:pulumi:prod::p::pulumi:pulumi:Stack$" + SampleResource.TYPE + "::pprod");
  }

  @Test
  void givesInputsBackWithAnIdAndAName() {
    DeclaredStack stack =
        run(
            ctx -> {
              SampleResource.Args args = new SampleResource.Args();
              args.title = Output.of("title");
              SampleResource named = new SampleResource("one", args, null);
              SampleResource plain = new SampleResource("two", new SampleResource.Args(), null);
              ctx.export("ids", Output.all(named.id(), named.sheetId, plain.id()));
              ctx.export("names", Output.all(named.name, plain.name));
            });
    assertThat(stack.exports()).hasToString("{ids=[one-id, one-id, two-id], names=[title, two]}");
  }

  @Test
  void givesBackWhatATypeIsSaidTo() {
    DeclaredStack stack =
        PulumiProgram.project("p")
            .outputs(
                SampleResource.TYPE,
                state -> Map.of("id", state.get("name") + "!", "colour", "red"))
            .run(
                ctx -> {
                  SampleResource sheet = new SampleResource("one", new SampleResource.Args(), null);
                  ctx.export("id", sheet.id());
                  ctx.export("colour", sheet.colour);
                });
    assertThat(stack.exports()).hasToString("{colour=red, id=one!}");
  }

  @Test
  void makesOthersWhileOneTakesItsTime() {
    List<Object> made = Collections.synchronizedList(new ArrayList<>());
    PulumiProgram program =
        PulumiProgram.project("p")
            .outputs(
                SampleResource.TYPE,
                state -> {
                  made.add(state.get("name"));
                  return Map.of();
                })
            .delays(name -> name.equals("slow") ? Duration.ofMillis(200) : Duration.ZERO);
    program.run(
        ctx -> {
          SampleResource slow = new SampleResource("slow", new SampleResource.Args(), null);
          new SampleResource("waiting", SampleResource.Args.text(slow.id()), null);
          new SampleResource("other", new SampleResource.Args(), null);
        });
    assertThat(made).containsExactly("other", "slow", "waiting");
  }

  @Test
  void knowsNoIdInAPreview() {
    DeclaredStack stack =
        PulumiProgram.project("p")
            .preview()
            .run(
                ctx -> {
                  assertThat(Deployment.getInstance().isDryRun()).isTrue();
                  SampleResource first =
                      new SampleResource("first", SampleResource.Args.text("x"), null);
                  new SampleResource("second", SampleResource.Args.text(first.id()), null);
                });
    assertThat(stack)
        .hasResource(SampleResource.TYPE, "first")
        .hasInput("text", "x")
        .hasNoInput("number");
    assertThat(stack).hasResource(SampleResource.TYPE, "second").hasUnknownInput("text");
  }

  @Test
  void answersCallsAsSaid() {
    DeclaredStack stack =
        PulumiProgram.project("p")
            .call("paper:index:getColour", Map.of("colour", "blue"))
            .run(
                ctx ->
                    ctx.export(
                        "colour",
                        Deployment.getInstance()
                            .invoke(
                                "paper:index:getColour",
                                TypeShape.map(String.class, Object.class),
                                InvokeArgs.Empty)));
    assertThat(stack.exports()).hasToString("{colour={colour=blue}}");
  }

  @Test
  void answersCallsByTheirArguments() {
    DeclaredStack stack =
        PulumiProgram.project("p")
            .call("paper:index:getColour", arguments -> Map.of("given", arguments.size()))
            .run(
                ctx ->
                    ctx.export(
                        "colour",
                        Deployment.getInstance()
                            .invoke(
                                "paper:index:getColour",
                                TypeShape.map(String.class, Object.class),
                                InvokeArgs.Empty)));
    assertThat(stack.exports()).hasToString("{colour={given=0}}");
  }

  @Test
  void saysWhyAProgramFailed() {
    DeclaredStack stack =
        PulumiProgram.project("p")
            .runToFailure(
                ctx -> {
                  new SampleResource("first", new SampleResource.Args(), null);
                  throw new ResourceException("no paper left", null, true);
                });
    assertThat(stack).failedWith("no paper left");
  }

  @Test
  void refusesAProgramThatFailsOrSucceedsUnexpectedly() {
    assertThatThrownBy(
            () ->
                run(
                    ctx -> {
                      throw new ResourceException("no paper left", null, true);
                    }))
        .isInstanceOf(AssertionError.class)
        .hasMessage("the program failed: no paper left")
        .hasRootCauseInstanceOf(ResourceException.class);
    assertThatThrownBy(
            () ->
                PulumiProgram.project("p")
                    .runToFailure(
                        ctx -> new SampleResource("one", new SampleResource.Args(), null)))
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            "the program was expected to fail, but it declared\none\n  type: paper:desk:Sheet\n");
  }

  @Test
  void stopsAProgramAtItsTimeoutOnly() {
    PulumiProgram program = PulumiProgram.project("p");

    assertThat(program.timeout(Duration.ofSeconds(20)).run(ctx -> {}).resources()).isEmpty();

    CountDownLatch stuck = new CountDownLatch(1);
    assertThatThrownBy(() -> program.timeout(Duration.ofMillis(50)).run(ctx -> await(stuck)))
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            "the program took longer than PT0.05S; give it more with timeout(..), if it is not"
                + " stuck");
    stuck.countDown();
  }

  @Test
  void runsProgramsSideBySide() throws Exception {
    int programs = 24;
    CountDownLatch together = new CountDownLatch(programs);
    ExecutorService threads = Executors.newFixedThreadPool(programs);
    List<Future<DeclaredStack>> stacks = new ArrayList<>();
    for (int i = 0; i < programs; i++) {
      String project = "p" + i;
      boolean fails = i % 3 == 0;
      stacks.add(
          threads.submit(
              () -> {
                together.countDown();
                together.await();
                return PulumiProgram.project(project)
                    .runToTheEnd(ctx -> oneAfterAnother(ctx.projectName(), fails));
              }));
    }
    threads.shutdown();
    for (int i = 0; i < programs; i++) {
      DeclaredStack stack = stacks.get(i).get();
      if (i % 3 == 0) {
        assertThat(stack).failedWith("p" + i + " has no paper left");
      } else {
        assertThat(stack.failures()).isEmpty();
        assertThat(stack.resources()).hasSize(20);
        assertThat(stack.resources().get(0).urn()).contains("::p" + i + "::");
      }
    }
  }

  /** Each waits for the one before. */
  private static void oneAfterAnother(String project, boolean fails) {
    Output<String> before = Output.of("none");
    for (int i = 0; i < 20; i++) {
      SampleResource.Args args = new SampleResource.Args();
      args.title = before;
      before = new SampleResource(project + "-" + i, args, null).id();
    }
    if (fails) {
      throw new ResourceException(project + " has no paper left", null, true);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void refusesATimeoutThatIsNone() {
    for (Duration none : List.of(Duration.ZERO, Duration.ofSeconds(-1))) {
      assertThatThrownBy(() -> PulumiProgram.project("p").timeout(none))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "timeout '%s' is not above zero; use for example Duration.ofMinutes(10)", none);
    }
  }

  @Test
  void leavesNoDeploymentBehind() {
    run(ctx -> {});
    assertThatThrownBy(Deployment::getInstance).isInstanceOf(IllegalStateException.class);
  }

  private static DeclaredStack run(Consumer<Context> program) {
    return PulumiProgram.project("p").run(program);
  }
}
