package io.github.privatezonesync.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.Context;
import io.github.privatezonesync.engine.Continuity.Gap;
import io.github.privatezonesync.engine.Lifecycle.Outcome;
import io.github.privatezonesync.simulator.SimulatedClouds;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of docs/lifecycles.md, deployed, updated, measured and destroyed. */
@EngineTest
@Tag("long")
class LifecyclesTest {
  private static final List<String> PROVIDERS = List.of("gcp", "aws", "azure-native");

  private final AtomicReference<Consumer<Context>> program = new AtomicReference<>();

  @TempDir Path folder;

  /** All rows, or those in whose titles the expression of {@code -Dlifecycle} is found. */
  static List<Lifecycle> rows() {
    Pattern title = Pattern.compile(System.getProperty("lifecycle", ""));
    return Lifecycles.ALL.stream().filter(row -> title.matcher(row.title()).find()).toList();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void goesAsTheTableSays(Lifecycle lifecycle, PulumiCli cli) {
    SimulatedClouds clouds = Site.clouds();
    program.set(lifecycle.start());
    try (Deployment deployment =
        Site.deploy(cli, folder, clouds, ctx -> program.get().accept(ctx))) {
      PulumiProject project = deployment.project();
      project.up().expectSuccess();
      assertThat(new Promise(lifecycle.start().plan()).brokenIn(clouds.snapshot())).isEmpty();

      Continuity continuity = new Continuity(clouds.snapshot());
      clouds.observe(continuity);
      Map<String, List<String>> operations = new TreeMap<>();
      for (Lifecycle.Update update : lifecycle.updates()) {
        CommandResult result = run(update, project, clouds);
        for (String provider : PROVIDERS) {
          operations
              .computeIfAbsent(provider, key -> new ArrayList<>())
              .add(Operations.of(result, provider));
        }
      }
      for (String provider : PROVIDERS) {
        Gap gap = continuity.gap(provider);
        String done = told(operations.get(provider));
        System.out.printf("%s, %s: %s, unanswered %s%n", lifecycle, provider, done, gap);
        assertThat(done).as(provider).isEqualTo(lifecycle.expected(provider).operations());
        assertThat(gap.unanswered())
            .as("%s: %s", provider, gap)
            .isLessThanOrEqualTo(lifecycle.expected(provider).ceiling());
      }
      if (lifecycle.last().outcome() == Outcome.AS_PLANNED) {
        project.preview("--expect-no-changes").expectSuccess();
      }
      project.destroy().expectSuccess();
      assertThat(clouds.snapshot().zones()).isEmpty();
    }
  }

  private CommandResult run(
      Lifecycle.Update update, PulumiProject project, SimulatedClouds clouds) {
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
    List<String> broken = new Promise(update.stage().plan()).brokenIn(clouds.snapshot());
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
