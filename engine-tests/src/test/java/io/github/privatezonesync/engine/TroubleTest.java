package io.github.privatezonesync.engine;

import static io.github.privatezonesync.RecordSetArgs.a;
import static io.github.privatezonesync.RecordSetArgs.cname;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.Faults;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.Snapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Trouble at every call of an update and of a destroy in turn, and the way out of it. */
@EngineTest
@Tag("long")
@Timeout(1800)
class TroubleTest {
  private static final Stage STACK = Stage.empty().records(a("db", "10.0.0.7"), cname("www", "db"));
  private static final InlineProgram PROGRAM = new InlineProgram(STACK);

  @TempDir Path temporary;

  private PulumiCli cli;
  private Snapshot deployed;
  private Map<String, StackState.Resource> known;

  /** The undisturbed run, which leaves an empty and a deployed stack to start from. */
  @BeforeEach
  void deploy(PulumiCli cli) {
    this.cli = cli;
    SimulatedClouds clouds = Site.clouds();
    try (Deployment deployment =
        Deployment.start(
            cli, temporary.resolve("deployed"), Site.PROJECT_FILE, Site.CONFIG, clouds, PROGRAM)) {
      copy(temporary.resolve("deployed"), temporary.resolve("empty"));
      deployment.project().up().expectSuccess();
      deployed = clouds.snapshot();
      known = StackState.of(deployment.project()).resources();
    }
  }

  @ParameterizedTest
  @EnumSource
  void ofAnUpdateEndsWhereTheUndisturbedUpdateEnds(Trouble trouble) {
    Map<Recovery, Integer> needed = new EnumMap<>(Recovery.class);
    int step = 0;
    boolean happened = true;
    while (happened) {
      SimulatedClouds clouds = Site.clouds();
      Path folder = copy(temporary.resolve("empty"), temporary.resolve("up-" + ++step));
      try (Deployment deployment = Deployment.resume(cli, folder, clouds, PROGRAM)) {
        happened = update(trouble, step, deployment, folder, needed);
      }
    }
    System.out.printf("%s at each of %d calls of an update: %s%n", trouble, step - 1, needed);
  }

  private boolean update(
      Trouble trouble,
      int step,
      Deployment deployment,
      Path folder,
      Map<Recovery, Integer> needed) {
    SimulatedClouds clouds = deployment.clouds();
    PulumiProject project = deployment.project();
    TroubleAt faults = new TroubleAt(trouble, step, project);
    clouds.faults(faults);
    CommandResult disturbed = project.up("--parallel", "1");
    clouds.faults(Faults.none());
    if (!faults.happened()) {
      disturbed.expectSuccess();
      return false;
    }
    disturbed.expectFailure();
    if (trouble.killsEngine()) {
      project.cancel().expectSuccess();
    }
    needed.merge(recover(project, folder), 1, Integer::sum);
    assertThat(zones(clouds.snapshot())).isEqualTo(zones(deployed));
    project.preview("--expect-no-changes").expectSuccess();
    project.destroy().expectSuccess();
    assertThat(clouds.snapshot().zones()).isEmpty();
    return true;
  }

  private Recovery recover(PulumiProject project, Path folder) {
    StringBuilder told = new StringBuilder();
    for (Recovery recovery : Recovery.values()) {
      recovery.prepare(project, known, folder);
      CommandResult up = project.up();
      if (up.succeeded() && StackState.of(project).pendingCreations().isEmpty()) {
        return recovery;
      }
      told.append(recovery).append(": ").append(up);
    }
    throw new AssertionError(told);
  }

  @ParameterizedTest
  @EnumSource
  void ofADestroyLeavesNothingBehind(Trouble trouble) {
    int step = 0;
    boolean happened = true;
    while (happened) {
      SimulatedClouds clouds = SimulatedClouds.from(deployed);
      Path folder = copy(temporary.resolve("deployed"), temporary.resolve("destroy-" + ++step));
      try (Deployment deployment = Deployment.resume(cli, folder, clouds, PROGRAM)) {
        PulumiProject project = deployment.project();
        TroubleAt faults = new TroubleAt(trouble, step, project);
        clouds.faults(faults);
        CommandResult disturbed = project.destroy("--parallel", "1");
        clouds.faults(Faults.none());
        happened = faults.happened();
        if (happened) {
          disturbed.expectFailure();
          if (trouble.killsEngine()) {
            project.cancel().expectSuccess();
          }
          project.destroy().expectSuccess();
        }
        assertThat(clouds.snapshot().zones()).isEmpty();
        assertThat(StackState.of(project).resources()).isEmpty();
      }
    }
    System.out.printf("%s at each of %d calls of a destroy%n", trouble, step - 1);
  }

  /** All but the ids, which differ where a zone was made twice. */
  private static List<String> zones(Snapshot clouds) {
    return clouds.zones().stream()
        .map(
            zone ->
                String.join(
                    " ",
                    zone.provider(),
                    zone.account(),
                    zone.networks().toString(),
                    zone.data().origin().toString(),
                    zone.data().recordSets().toString()))
        .toList();
  }

  private static Path copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
      return to;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
