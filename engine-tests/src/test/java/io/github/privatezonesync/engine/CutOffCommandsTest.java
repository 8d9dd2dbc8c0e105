package io.github.privatezonesync.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.Faults;
import io.github.privatezonesync.simulator.SimulatedClouds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that docs/recovery.md says. */
@EngineTest
class CutOffCommandsTest {
  private static final int ENOUGH = 30;
  private static final String ZONE = "gcp managedZones.create projects/corp/managedZones/";

  @TempDir Path folder;

  static List<CutRow> oneOfEachKind() {
    return CutRow.ONE_OF_EACH_KIND;
  }

  static List<CutRow> others() {
    return CutRow.ALL.stream().filter(row -> !CutRow.ONE_OF_EACH_KIND.contains(row)).toList();
  }

  @Tag("long")
  @ParameterizedTest
  @MethodSource("oneOfEachKind")
  void comeToTheSameEndWhereverTheyAreCutOff(CutRow row, PulumiCli cli) {
    try (Deployment deployment = row.stack().start(cli, folder)) {
      List<String> ups = calls(deployment, () -> deployment.project().up().expectSuccess());
      List<String> whole = inventory(deployment);
      List<String> destroys =
          calls(deployment, () -> deployment.project().destroy().expectSuccess());
      assertThat(ups).hasSameSizeAs(destroys);

      Map<Remedy, Integer> needed = new EnumMap<>(Remedy.class);
      for (int i = 0; i < ups.size(); i++) {
        cutOff(row.cut(), ups.get(i), deployment, "up");
        needed.merge(new Rescue(deployment, folder).up(), 1, Integer::sum);
        assertThat(inventory(deployment)).as(ups.get(i)).isEqualTo(whole);

        cutOff(row.cut(), destroys.get(i), deployment, "destroy");
        deployment.project().destroy().expectSuccess();
        assertThat(inventory(deployment)).as(destroys.get(i)).isEmpty();
      }
      System.out.println(new CutRow(row.stack(), row.cut(), needed, destroys.size()).row());
      assertThat(needed).isEqualTo(row.needed());
      assertThat(destroys).hasSize(row.destroys());
    }
  }

  @Tag("matrix")
  @ParameterizedTest
  @MethodSource("others")
  void comeToTheSameEndInAnyOtherRow(CutRow row, PulumiCli cli) {
    comeToTheSameEndWhereverTheyAreCutOff(row, cli);
  }

  @Test
  void theDocumentHasTheRowsThatAreRun() throws IOException {
    assertThat(Files.readString(Path.of("../docs/recovery.md")))
        .contains(CutRow.ALL.stream().map(CutRow::row).collect(Collectors.joining("\n")));
  }

  @Test
  void anUpdateWhoseEngineDiedAfterTheZoneWasMadeIsBroughtBack(PulumiCli cli) {
    try (Deployment deployment = SmallStack.GOOGLE.start(cli, folder)) {
      cutOff(Cut.KILLED_AFTER, ZONE, deployment, "up");

      assertThat(new Rescue(deployment, folder).up()).isEqualTo(Remedy.IMPORT);
      assertThat(inventory(deployment)).hasSize(1);
      deployment.project().preview("--expect-no-changes").expectSuccess();
    }
  }

  @Tag("long")
  @Test
  void aViewOfOracleCloudWhoseAnswerWasLostIsMadeAgainAndStays(PulumiCli cli) {
    try (Deployment deployment = SmallStack.ORACLE.start(cli, folder)) {
      cutOff(Cut.ANSWER_LOST, "oci CreateView", deployment, "up");

      assertThat(new Rescue(deployment, folder).up()).isEqualTo(Remedy.AGAIN);
      assertThat(views(deployment)).hasSize(2);
      deployment.project().destroy().expectSuccess();
      assertThat(views(deployment)).hasSize(1);
    }
  }

  @Tag("long")
  @Test
  void importPendingCreatesForgetsWhatItIsGiven(PulumiCli cli) {
    try (Deployment deployment = SmallStack.GOOGLE.start(cli, folder)) {
      cutOff(Cut.KILLED_AFTER, ZONE, deployment, "up");
      PulumiProject project = deployment.project();
      project
          .refresh(
              "--import-pending-creates",
              "urn:pulumi:dev::corp::privatezonesync:index:PrivateZoneSync"
                  + "$gcp:dns/managedZone:ManagedZone::dns/gcp/zone",
              "--import-pending-creates",
              deployment.clouds().snapshot().zones().get(0).id())
          .expectSuccess();

      assertThat(project.run("stack", "export").output())
          .doesNotContain("dns/gcp/zone")
          .doesNotContain("pending_operations");
      assertThat(project.up().expectFailure().diagnostics())
          .anyMatch(message -> message.contains("already exists"));
    }
  }

  @Tag("long")
  @Test
  void aStateThatWasHalfWrittenIsReplacedByTheCopyBesideIt(PulumiCli cli) throws IOException {
    try (Deployment deployment = SmallStack.AWS.start(cli, folder)) {
      PulumiProject project = deployment.project();
      project.up().expectSuccess();
      List<String> whole = inventory(deployment);
      Path state = folder.resolve("state/.pulumi/stacks/corp/dev.json");
      Files.writeString(state, "");
      assertThat(project.up().expectFailure().output()).contains("failed to load checkpoint");

      Files.copy(state.resolveSibling("dev.json.bak"), state, StandardCopyOption.REPLACE_EXISTING);
      System.out.println("half-written: " + new Rescue(deployment, folder).up());
      assertThat(inventory(deployment)).isEqualTo(whole);
      project.preview("--expect-no-changes").expectSuccess();
      project.destroy().expectSuccess();
      assertThat(inventory(deployment)).isEmpty();
    }
  }

  @Tag("long")
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void comeToTheSameEndThroughFaultsAtRandom(long seed, PulumiCli cli) {
    try (Deployment deployment = SmallStack.ALL.start(cli, folder)) {
      SimulatedClouds clouds = deployment.clouds();
      PulumiProject project = deployment.project();
      project.up().expectSuccess();
      List<String> whole = inventory(deployment);
      project.destroy().expectSuccess();

      clouds.faults(Faults.seeded(seed, 0.2));
      int imported = 0;
      int ups = 1;
      while (!project.up().succeeded()) {
        imported += new Rescue(deployment, folder).takeOver();
        assertThat(++ups).isLessThan(ENOUGH);
      }
      assertThat(inventory(deployment)).isEqualTo(whole);
      int destroys = untilItSucceeds(project::destroy);
      assertThat(inventory(deployment)).isEmpty();
      System.out.printf(
          "seed %d: %d updates, %d imported, %d destroys%n", seed, ups, imported, destroys);
    }
  }

  @Tag("long")
  @Test
  void waitForWhatWasDeletedAMomentAgo(PulumiCli cli) {
    try (Deployment deployment = SmallStack.ALL.start(cli, folder)) {
      PulumiProject project = deployment.project();
      project.up().expectSuccess();
      List<String> whole = inventory(deployment);
      deployment.clouds().slowDeletes(2);
      int destroys = untilItSucceeds(project::destroy);
      int ups = untilItSucceeds(project::up);
      System.out.printf("slow deletes: %d destroys, %d updates%n", destroys, ups);
      assertThat(inventory(deployment)).isEqualTo(whole);
    }
  }

  private static int untilItSucceeds(Supplier<CommandResult> command) {
    int runs = 1;
    while (!command.get().succeeded()) {
      assertThat(++runs).isLessThan(ENOUGH);
    }
    return runs;
  }

  private static List<String> calls(Deployment deployment, Runnable command) {
    return CallNames.during(deployment.clouds(), command);
  }

  private static List<String> inventory(Deployment deployment) {
    return Inventory.of(deployment.clouds().snapshot());
  }

  /** The views that stacks have made. */
  private static List<?> views(Deployment deployment) {
    Map<String, Object> found =
        deployment
            .clouds()
            .provider("oci", Map.of("region", Site.FRANKFURT))
            .invoke("oci:Dns/getViews:getViews", Map.of("compartmentId", Site.COMPARTMENT));
    return ((List<?>) found.get("views"))
        .stream()
            .filter(view -> Boolean.FALSE.equals(((Map<?, ?>) view).get("isProtected")))
            .toList();
  }

  /** One resource at a time, so that the engine waits for the call and for nothing else. */
  private static void cutOff(Cut cut, String call, Deployment deployment, String command) {
    PulumiProject project = deployment.project();
    try (CutAt waiting = CutAt.call(cut, call, deployment)) {
      CommandResult result =
          command.equals("up") ? project.up("--parallel", "1") : project.destroy("--parallel", "1");
      result.expectFailure();
      assertThat(waiting.isDone()).as(call).isTrue();
    }
    if (cut.kills()) {
      project.cancel().expectSuccess();
    }
  }
}
