package io.github.privatezonesync.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.Context;
import io.github.privatezonesync.engine.Continuity.Gap;
import io.github.privatezonesync.engine.Lifecycle.Outcome;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.dns.DomainName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.assertj.core.api.SoftAssertions;

/** A row of the table of lifecycles: deployed, updated, measured and destroyed. */
final class LifecycleRun {
  private final AtomicReference<Consumer<Context>> program = new AtomicReference<>();
  private final SimulatedClouds clouds;
  private final List<DomainName> forwarded;

  /**
   * A run that starts in these clouds.
   *
   * @param forwarded names that are asked for beside those of the zones
   */
  LifecycleRun(SimulatedClouds clouds, List<DomainName> forwarded) {
    this.clouds = clouds;
    this.forwarded = forwarded;
  }

  void of(Lifecycle lifecycle, PulumiCli cli, Path folder) {
    program.set(lifecycle.start());
    try (Deployment deployment =
        Site.deploy(cli, folder, clouds, ctx -> program.get().accept(ctx))) {
      PulumiProject project = deployment.project();
      project.up().expectSuccess();
      assertThat(lifecycle.start().brokenIn(clouds.snapshot())).isEmpty();

      Continuity continuity = new Continuity(clouds.snapshot(), forwarded);
      clouds.observe(continuity);
      Map<String, List<String>> operations = new TreeMap<>();
      for (Lifecycle.Update update : lifecycle.updates()) {
        CommandResult result = run(update, project);
        for (String provider : Continuity.PROVIDERS) {
          operations
              .computeIfAbsent(provider, key -> new ArrayList<>())
              .add(Operations.of(result, provider));
        }
      }
      SoftAssertions softly = new SoftAssertions();
      for (String provider : Continuity.PROVIDERS) {
        Gap gap = continuity.gap(provider);
        String done = told(operations.get(provider));
        System.out.printf("%s, %s: %s, unanswered %s%n", lifecycle, provider, done, gap);
        softly.assertThat(done).as(provider).isEqualTo(lifecycle.expected(provider).operations());
        softly
            .assertThat(gap.unanswered())
            .as("%s: %s", provider, gap)
            .isLessThanOrEqualTo(lifecycle.expected(provider).ceiling());
      }
      softly.assertAll();
      if (lifecycle.last().outcome() == Outcome.AS_PLANNED) {
        project.preview("--expect-no-changes").expectSuccess();
      }
      project.destroy().expectSuccess();
      assertThat(clouds.snapshot().zones()).isEmpty();
    }
  }

  private CommandResult run(Lifecycle.Update update, PulumiProject project) {
    program.set(update.stage());
    if (update.refresh()) {
      project.refresh().expectSuccess();
    }
    if (update.outcome() == Outcome.REFUSED) {
      // one at a time, so that always the same one is the first to be refused
      CommandResult refused = project.up("--parallel", "1").expectFailure();
      assertThat(refused.diagnostics()).anyMatch(message -> message.contains(update.message()));
      return refused;
    }
    CommandResult up = project.up().expectSuccess();
    List<String> broken = update.stage().brokenIn(clouds.snapshot());
    assertThat(broken.isEmpty())
        .as(String.join("\n", broken))
        .isEqualTo(update.outcome() == Outcome.AS_PLANNED);
    return up;
  }

  private static String told(List<String> operations) {
    return operations.stream().allMatch("nothing"::equals)
        ? "nothing"
        : String.join("; ", operations);
  }
}
