package io.github.privatezonesync.engine;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of docs/lifecycles.md about zones, deployed, updated, measured and destroyed. */
@EngineTest
@Tag("long")
class LifecyclesTest {
  @TempDir Path folder;

  /** All rows, or those in whose titles the expression of {@code -Dlifecycle} is found. */
  static List<Lifecycle> rows() {
    return Lifecycle.chosen(Lifecycles.ALL);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void goesAsTheTableSays(Lifecycle lifecycle, PulumiCli cli) {
    new LifecycleRun(Site.clouds(), List.of()).of(lifecycle, cli, folder);
  }
}
