package io.github.privatezonesync.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.adopt.declare.StackNames;
import io.github.privatezonesync.adopt.found.Inventory;
import io.github.privatezonesync.adopt.proof.Change;
import io.github.privatezonesync.adopt.proof.DumpClouds;
import io.github.privatezonesync.adopt.read.InputFile;
import io.github.privatezonesync.adopt.read.InventoryReader;
import io.github.privatezonesync.adopt.write.AdoptionFolder;
import io.github.privatezonesync.simulator.Parity;
import io.github.privatezonesync.simulator.SimulatedClouds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * From dumps to the first update of the real engine: what it imports it leaves as it is, except
 * what the report says.
 */
@EngineTest
@Tag("long")
class AdoptionTest {
  private static final Path DUMPS = Path.of("../adopt/src/test/resources/plain");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"aws", "gcp", "azure"})
  void takesAPlainZoneOver(String cloud, PulumiCli cli) throws IOException {
    Inventory found = InventoryReader.read(dumps(cloud));
    AdoptionFolder adopted = AdoptionFolder.of(found, new StackNames("names", "dev", Map.of()));
    Path written = folder.resolve("written");
    adopted.write(written, false);
    SimulatedClouds clouds = DumpClouds.of(found).clouds();
    String before = Parity.of(clouds.snapshot()).toString();
    try (Deployment deployment = deploy(cli, written, clouds)) {
      PulumiProject project = deployment.project();

      importAll(project, written).expectSuccess();
      importAll(project, written).expectSuccess();
      CommandResult preview = project.preview().expectSuccess();
      assertThat(steps(preview)).containsExactlyInAnyOrderElementsOf(reported(adopted));
      assertThat(Parity.of(clouds.snapshot())).hasToString(before);

      project.up().expectSuccess();
      assertThat(Parity.of(clouds.snapshot())).hasToString(before);
      project.preview("--expect-no-changes").expectSuccess();

      edit(written, "10.0.0.8", "10.0.0.9");
      assertThat(steps(project.up().expectSuccess()))
          .containsExactly("update corp.internal/" + cloud + "/record/*.apps");
      assertThat(Parity.of(clouds.snapshot())).hasToString(before.replace("10.0.0.8", "10.0.0.9"));

      project.destroy().expectSuccess();
      assertThat(clouds.snapshot().zones()).isEmpty();
    }
  }

  /** The written program is compiled anew for each run. */
  private Deployment deploy(PulumiCli cli, Path written, SimulatedClouds clouds)
      throws IOException {
    return Deployment.start(
        cli,
        folder.resolve("pulumi"),
        Files.readString(written.resolve("Pulumi.yaml")),
        Map.of(),
        clouds,
        new InlineProgram(ctx -> CompiledApp.in(written).accept(ctx)));
  }

  private static CommandResult importAll(PulumiProject project, Path written) {
    return project.run(
        "import",
        "--file",
        written.resolve("import.json").toString(),
        "--yes",
        "--protect=false",
        "--generate-code=false");
  }

  private static List<String> steps(CommandResult result) {
    return result.changes().stream().map(step -> step.operation() + " " + step.name()).toList();
  }

  private static List<String> reported(AdoptionFolder adopted) {
    return adopted.proof().changes().stream()
        .map(change -> (change.kind() == Change.Kind.UPDATED ? "update " : "?") + change.name())
        .toList();
  }

  private static void edit(Path written, String old, String now) throws IOException {
    Path app = written.resolve("src/main/java/zones/App.java");
    Files.writeString(app, Files.readString(app).replace(old, now));
  }

  private static List<InputFile> dumps(String cloud) throws IOException {
    List<InputFile> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(DUMPS.resolve(cloud))) {
      for (Path path : all.sorted().toList()) {
        files.add(InputFile.load(path));
      }
    }
    return files;
  }
}
