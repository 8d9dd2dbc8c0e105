package io.github.privatezonesync.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.adopt.declare.StackNames;
import io.github.privatezonesync.adopt.found.ExistingRecordSet;
import io.github.privatezonesync.adopt.found.ExistingZone;
import io.github.privatezonesync.adopt.found.Verdict;
import io.github.privatezonesync.adopt.proof.Change;
import io.github.privatezonesync.adopt.read.InventoryReader;
import io.github.privatezonesync.adopt.write.AdoptionFolder;
import io.github.privatezonesync.simulator.Parity;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.cloud.SimulatedZone;
import io.github.privatezonesync.simulator.dns.ZoneEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A row of the table of adoptions: read, imported, updated, edited and destroyed. */
final class AdoptionRun {
  private final AdoptionRow row;
  private final PulumiCli cli;
  private final Path folder;
  private final Path written;

  AdoptionRun(AdoptionRow row, PulumiCli cli, Path folder) {
    this.row = row;
    this.cli = cli;
    this.folder = folder;
    this.written = folder.resolve("written");
  }

  void isTakenOver() throws IOException {
    long start = System.nanoTime();
    try (FormerOwner owner = row.owner(cli, folder.resolve("former"))) {
      AdoptionFolder adopted =
          AdoptionFolder.of(
              InventoryReader.read(owner.dumps()), new StackNames("names", "dev", Map.of()));
      adopted.write(written, false);
      assertThat(adopted.proof().holds()).isTrue();
      assertThat(adopted.proof().missing()).isEmpty();
      row.isWrittenIn(adopted);
      try (Deployment deployment = deploy(owner.clouds())) {
        if (row.moreRecordSets() > 0) {
          deployment.project().withoutCheckpoints();
        }
        takesOver(adopted, owner, deployment.project());
        edits(owner.clouds(), deployment.project());
        destroys(adopted, owner.clouds(), deployment.project());
      }
      print(adopted, Duration.ofNanos(System.nanoTime() - start));
    }
  }

  /** The written program is compiled again for each run. */
  private Deployment deploy(SimulatedClouds clouds) throws IOException {
    return Deployment.start(
        cli,
        folder.resolve("pulumi"),
        Files.readString(written.resolve("Pulumi.yaml")),
        Map.of("names:zones", written.resolve("zones").toString()),
        clouds,
        new InlineProgram(ctx -> CompiledApp.in(written).accept(ctx)));
  }

  private void takesOver(AdoptionFolder adopted, FormerOwner owner, PulumiProject project) {
    SimulatedClouds clouds = owner.clouds();
    String answers = answers(clouds);
    importAll(project).expectSuccess();
    importAll(project).expectSuccess();
    assertThat(steps(project.preview().expectSuccess()))
        .containsExactlyInAnyOrderElementsOf(reported(adopted));
    assertThat(reported(adopted).stream().filter(step -> !step.startsWith("update ")))
        .containsExactlyInAnyOrderElementsOf(
            row.created().stream().map(name -> "create " + name).toList());
    owner.letGo();
    assertThat(answers(clouds)).isEqualTo(answers);

    project.up().expectSuccess();
    assertThat(answers(clouds)).isEqualTo(answers);
    project.preview("--expect-no-changes").expectSuccess();
  }

  private CommandResult importAll(PulumiProject project) {
    return project.run(
        "import",
        "--file",
        written.resolve("import.json").toString(),
        "--yes",
        "--protect=false",
        "--generate-code=false");
  }

  private void edits(SimulatedClouds clouds, PulumiProject project) throws IOException {
    AdoptionRow.Edit edit = row.edit();
    String answers = answers(clouds);
    try (Stream<Path> files = Files.walk(written)) {
      for (Path file : files.filter(AdoptionRun::isSource).toList()) {
        Files.writeString(file, Files.readString(file).replace(edit.old(), edit.now()));
      }
    }
    assertThat(steps(project.up().expectSuccess()))
        .containsExactlyInAnyOrderElementsOf(
            edit.updated().stream().map(name -> "update " + name).toList());
    assertThat(answers(clouds)).isEqualTo(answers.replace(edit.old(), edit.now()));
  }

  private static boolean isSource(Path file) {
    return file.endsWith("App.java") || file.toString().endsWith(".zone");
  }

  /** What is not adopted stays, and keeps its zone. */
  static void destroys(AdoptionFolder adopted, SimulatedClouds clouds, PulumiProject project) {
    List<ExistingZone> zones = adopted.stack().inventory().zones();
    Set<String> left = new TreeSet<>();
    zones.forEach(zone -> left(zone).forEach(set -> left.add(question(set, zone))));
    List<String> before = entries(clouds, left);
    assertThat(before).hasSizeGreaterThanOrEqualTo(left.size());

    CommandResult destroyed = project.destroy();
    assertThat(destroyed.succeeded())
        .as(destroyed.toString())
        .isEqualTo(
            zones.stream()
                .noneMatch(
                    zone -> zone.verdict().isAdoptable() && left(zone).findAny().isPresent()));
    assertThat(entries(clouds, left)).isEqualTo(before);
    assertThat(clouds.snapshot().zones())
        .hasSameSizeAs(
            zones.stream()
                .filter(zone -> !zone.verdict().isAdoptable() || left(zone).findAny().isPresent())
                .toList());
  }

  private static Stream<ExistingRecordSet> left(ExistingZone zone) {
    return Stream.of(Verdict.Fate.LEFT_OUT, Verdict.Fate.REFUSED)
        .flatMap(list -> zone.recordSets(list).stream());
  }

  private static String question(ExistingRecordSet set, ExistingZone zone) {
    String name = set.name().equals("@") ? zone.domain() : set.name() + "." + zone.domain();
    return name + " " + set.type();
  }

  private static List<String> entries(SimulatedClouds clouds, Set<String> questions) {
    return clouds.snapshot().zones().stream()
        .map(SimulatedZone::data)
        .flatMap(data -> data.entries().stream())
        .filter(entry -> questions.contains(entry.name() + " " + entry.type()))
        .map(ZoneEntry::toString)
        .sorted()
        .toList();
  }

  private static String answers(SimulatedClouds clouds) {
    return Parity.of(clouds.snapshot()).toString();
  }

  private static List<String> steps(CommandResult result) {
    return result.changes().stream().map(step -> step.operation() + " " + step.name()).toList();
  }

  private static List<String> reported(AdoptionFolder adopted) {
    return adopted.proof().changes().stream()
        .map(change -> operation(change.kind()) + change.name())
        .toList();
  }

  private static String operation(Change.Kind kind) {
    return switch (kind) {
      case UPDATED -> "update ";
      case CREATED -> "create ";
      case REPLACED, FAILED -> "no takeover: ";
    };
  }

  private void print(AdoptionFolder adopted, Duration taken) {
    long sets =
        adopted.stack().inventory().zones().stream()
            .mapToLong(zone -> zone.recordSets(Verdict.Fate.ADOPTABLE).size())
            .sum();
    System.out.printf(
        "%s: %d record sets adopted, %d changes reported, %s, %.1f s%n",
        row, sets, adopted.proof().changes().size(), adopted.proof(), taken.toMillis() / 1e3);
  }
}
