package io.github.privatezonesync.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.Snapshot;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every example, from its preview to its end. */
@EngineTest
class ExamplesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @FieldSource("io.github.privatezonesync.engine.Example#ALL")
  void keepsItsPromiseFromPreviewToDestroy(Example example, PulumiCli cli) {
    SimulatedClouds clouds = SimulatedClouds.fresh();
    try (Deployment deployment = example.start(cli, folder, clouds)) {
      PulumiProject project = deployment.project();
      CommandResult preview = project.preview().expectSuccess();
      assertThat(preview.warnings()).isEmpty();
      assertThat(clouds.snapshot().networks()).isEmpty();

      CommandResult up = project.up().expectSuccess();
      assertThat(up.warnings()).isEmpty();
      assertThat(up.changes()).containsExactlyInAnyOrderElementsOf(preview.changes());
      Promise promise = new Promise(example.plan());
      assertThat(promise.size()).isPositive();
      assertThat(promise.brokenIn(clouds.snapshot())).isEmpty();

      project.preview("--expect-no-changes").expectSuccess();
      project.refresh("--expect-no-changes").expectSuccess();

      project.destroy().expectSuccess();
      Snapshot end = clouds.snapshot();
      assertThat(end.networks()).isEmpty();
      assertThat(end.zones()).isEmpty();
      assertThat(end.notModelled()).isEmpty();
    }
  }
}
