package io.github.privatezonesync.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.Context;
import io.github.privatezonesync.simulator.Fault;
import io.github.privatezonesync.simulator.Faults;
import io.github.privatezonesync.simulator.SimulatedClouds;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of docs/lifecycles.md about forwarding, deployed, updated, measured and destroyed. */
@EngineTest
class ForwardingLifecyclesTest {
  private final AtomicReference<Consumer<Context>> program = new AtomicReference<>();

  @TempDir Path folder;

  static List<Lifecycle> oneOfEachKind() {
    return Lifecycle.chosen(ForwardingLifecycles.ONE_OF_EACH_KIND);
  }

  static List<Lifecycle> others() {
    return Lifecycle.chosen(
        ForwardingLifecycles.ALL.stream()
            .filter(row -> !ForwardingLifecycles.ONE_OF_EACH_KIND.contains(row))
            .toList());
  }

  @Tag("long")
  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("oneOfEachKind")
  void goesAsTheTableSays(Lifecycle lifecycle, PulumiCli cli) {
    new LifecycleRun(ForwardingSite.clouds(), ForwardingSite.NAMES).of(lifecycle, cli, folder);
  }

  @Tag("matrix")
  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("others")
  void goesAsTheTableSaysInAnyOtherRow(Lifecycle lifecycle, PulumiCli cli) {
    goesAsTheTableSays(lifecycle, cli);
  }

  /** Shared rules arrive in another account some calls after they are shared. */
  @Test
  @Tag("long")
  void asksToRunAgainWhileAnotherAccountDoesNotSeeARule(PulumiCli cli) {
    SimulatedClouds clouds = ForwardingSite.clouds();
    ForwardingStage lab = ForwardingLifecycles.withLab();
    try (Deployment deployment = Site.deploy(cli, folder, clouds, lab)) {
      clouds.slowArrivals(20);
      assertThat(deployment.project().up().expectFailure().diagnostics())
          .anyMatch(
              message ->
                  message.contains(
                      "network 'lab': its account does not see the rule of 'corp.example.' yet, which"
                          + " takes AWS some time; run the update again"));
      for (int call = 0; call < 20; call++) {
        ForwardingSite.somethingElse(clouds);
      }
      deployment.project().up().expectSuccess();
      assertThat(lab.brokenIn(clouds.snapshot())).isEmpty();
      deployment.project().destroy().expectSuccess();
    }
  }

  @Test
  @Tag("long")
  void keepsEveryResourceOfAProtectedComponent(PulumiCli cli) {
    SimulatedClouds clouds = ForwardingSite.clouds();
    program.set(ForwardingStage.base().isProtected());
    try (Deployment deployment =
        Site.deploy(cli, folder, clouds, ctx -> program.get().accept(ctx))) {
      deployment.project().up().expectSuccess();
      String state = deployment.project().run("stack", "export").output();
      long resources = count("\"urn\": \"[^\"]*PrivateForwarding", state);
      assertThat(resources).isGreaterThan(10);
      assertThat(count("\"protect\": true", state)).isEqualTo(resources);
      deployment.project().destroy().expectFailure();
      program.set(ForwardingStage.base());
      deployment.project().up().expectSuccess();
      deployment.project().destroy().expectSuccess();
    }
  }

  private static long count(String regex, String text) {
    return Pattern.compile(regex).matcher(text).results().count();
  }

  /** An update that adds a domain and a network, of which each call fails once. */
  @Tag("long")
  @ParameterizedTest
  @CsvSource({"gcp, gcp, 3", "aws, aws, 5", "azure, azure-native, 2", "oci, oci, 4"})
  void answersThroughAnUpdateThatFailsAnywhere(
      String target, String provider, int calls, PulumiCli cli) {
    ForwardingStage start = ForwardingStage.base().only(target);
    ForwardingStage end = ForwardingLifecycles.MORE_OF_ALL.only(target);
    SimulatedClouds clouds = ForwardingSite.clouds();
    program.set(start);
    try (Deployment deployment =
        Site.deploy(cli, folder, clouds, ctx -> program.get().accept(ctx))) {
      PulumiProject project = deployment.project();
      project.up().expectSuccess();
      Continuity continuity = new Continuity(clouds.snapshot(), ForwardingSite.NAMES);
      clouds.observe(continuity);
      for (int failing = 1; failing <= calls; failing++) {
        program.set(end);
        AtomicInteger call = new AtomicInteger(failing);
        clouds.faults(made -> call.decrementAndGet() == 0 ? Fault.ERROR_BEFORE : Fault.NONE);
        project.up().expectFailure();

        clouds.faults(Faults.none());
        project.up().expectSuccess();
        assertThat(end.brokenIn(clouds.snapshot())).isEmpty();
        project.preview("--expect-no-changes").expectSuccess();
        program.set(start);
        project.up().expectSuccess();
      }
      assertThat(continuity.calls()).hasSize(2 * calls * calls);
      assertThat(continuity.gap(provider).unanswered()).isZero();
      project.destroy().expectSuccess();
      assertThat(clouds.snapshot().zones()).isEmpty();
    }
  }
}
