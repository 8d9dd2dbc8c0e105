package io.github.privatezonesync.engine;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of docs/lifecycles.md about zones, deployed, updated, measured and destroyed. */
@EngineTest
class LifecyclesTest {
  @TempDir Path folder;

  static List<Lifecycle> oneOfEachKind() {
    return Lifecycle.chosen(Lifecycles.ONE_OF_EACH_KIND);
  }

  static List<Lifecycle> others() {
    return Lifecycle.chosen(
        Lifecycles.ALL.stream().filter(row -> !Lifecycles.ONE_OF_EACH_KIND.contains(row)).toList());
  }

  @Tag("long")
  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("oneOfEachKind")
  void goesAsTheTableSays(Lifecycle lifecycle, PulumiCli cli) {
    new LifecycleRun(Site.clouds(), List.of()).of(lifecycle, cli, folder);
  }

  @Tag("matrix")
  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("others")
  void goesAsTheTableSaysInAnyOtherRow(Lifecycle lifecycle, PulumiCli cli) {
    goesAsTheTableSays(lifecycle, cli);
  }
}
