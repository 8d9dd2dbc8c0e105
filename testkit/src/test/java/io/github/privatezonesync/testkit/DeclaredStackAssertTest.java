package io.github.privatezonesync.testkit;

import static io.github.privatezonesync.testkit.PulumiAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeclaredStackAssertTest {
  private static DeclaredStack stack;

  private String asked;

  private static final String SECOND =
      """
      desk/second
        type: paper:desk:Sheet
        additionalSecretOutputs: ["text"]
        deleteBeforeReplace: true
        dependsOn: ["desk/first"]
        ignoreChanges: ["lines"]
        parent: "desk"
        protect: true
        replaceOnChanges: ["text"]
        replacementTrigger: "desk/first-id"
        retainOnDelete: true
        inputs:
          text: "the title"
      """;

  @BeforeAll
  static void declareASample() {
    stack = PulumiProgram.project("p").run(ctx -> new SampleComponent("desk"));
  }

  @BeforeEach
  void remembersWhatWasAskedFor() {
    asked = System.getProperty(SnapshotFile.PROPERTY, "");
  }

  @AfterEach
  void asksForItAgain() {
    System.setProperty(SnapshotFile.PROPERTY, asked);
  }

  @Test
  void looksAtTheInputsOfAResource() {
    assertThat(stack)
        .hasResource(SampleResource.TYPE, "desk/first")
        .hasInput("text", "say \"hi\"\n")
        .hasInput("number", 300)
        .hasInput("boxes", List.of(Map.of("weight", 0.5, "height", 10)))
        .hasSecretInput("sheetName")
        .hasNoInput("colour");
  }

  @Test
  void looksAtTheOptionsOfAResource() {
    assertThat(stack)
        .hasResource(SampleResource.TYPE, "desk/first")
        .hasParent("desk")
        .hasProvider("stationer");
    assertThat(stack)
        .hasResource(SampleResource.TYPE, "desk/second")
        .dependsOn("desk/first")
        .isDeletedBeforeReplace()
        .ignoresChangesOf("lines")
        .isReplacedOnChangesOf("text")
        .hasReplacementTrigger("desk/first-id")
        .isProtected();
    assertThat(stack).hasResource(SampleComponent.TYPE, "desk").hasNoParent();
  }

  @Test
  void saysWhatAResourceIsInsteadWithTheWholeOfIt() {
    DeclaredResourceAssert second =
        assertThat(stack).hasResource(SampleResource.TYPE, "desk/second");
    assertThatThrownBy(() -> second.hasInput("text", "other"))
        .hasMessage("input 'text' is \"the title\", expected \"other\", in\n" + SECOND);
    assertThatThrownBy(() -> second.hasInput("colour", "red"))
        .hasMessage("input 'colour' is not set, expected \"red\", in\n" + SECOND);
    assertThatThrownBy(() -> second.hasParent("table"))
        .hasMessage("parent is \"desk\", expected \"table\", in\n" + SECOND);
    assertThatThrownBy(() -> second.hasNoParent())
        .hasMessage("parent is \"desk\", expected not set, in\n" + SECOND);
    assertThatThrownBy(() -> second.hasNoInput("text"))
        .hasMessage("known input 'text' is true, expected false, in\n" + SECOND);
    assertThatThrownBy(() -> second.hasUnknownInput("text"))
        .hasMessage("unknown input 'text' is false, expected true, in\n" + SECOND);
    assertThatThrownBy(() -> second.dependsOn("desk"))
        .hasMessage("dependsOn 'desk' is false, expected true, in\n" + SECOND);
  }

  @Test
  void countsResources() {
    assertThat(stack)
        .hasResourceCount(SampleResource.TYPE, 2)
        .hasNoResource("paper:desk:Ink")
        .hasUniqueUrns();
    assertThatThrownBy(() -> assertThat(stack).hasResourceCount(SampleResource.TYPE, 1))
        .hasMessage(
            "there are 2 resources of type paper:desk:Sheet, not 1:\n"
                + "  paper:desk:Sheet 'desk/first'\n  paper:desk:Sheet 'desk/second'");
    assertThatThrownBy(() -> assertThat(stack).hasResource(SampleResource.TYPE, "desk"))
        .hasMessage(
            """
            there is no paper:desk:Sheet 'desk'; there are
              paper:index:Desk 'desk'
              paper:desk:Sheet 'desk/first'
              paper:desk:Sheet 'desk/second'
              pulumi:providers:paper 'stationer'\
            """);
  }

  @Test
  void findsUrnsThatAreRegisteredTwice() {
    DeclaredStack twice =
        PulumiProgram.project("p")
            .run(
                ctx -> {
                  new SampleResource("one", SampleResource.Args.text("a"), null);
                  new SampleResource("one", SampleResource.Args.text("b"), null);
                });
    assertThatThrownBy(() -> assertThat(twice).hasUniqueUrns())
        .hasMessage(
            "registered more than once: urn:pulumi:dev::p::pulumi:pulumi:Stack$paper:desk:Sheet::one");
  }

  @Test
  void comparesWithASnapshotInTheRepository() {
    assertThat(stack).matchesSnapshot("desk.txt");
  }

  @Test
  void saysWhereASnapshotDiffersAndHowToUpdateIt(@TempDir Path directory) throws IOException {
    System.setProperty(SnapshotFile.PROPERTY, "");
    Path file = directory.resolve("desk.txt");
    assertThatThrownBy(() -> assertThat(stack).matchesSnapshot(file))
        .hasMessage(
            "there is no snapshot %s; if the change is meant, run the test again with"
                    .formatted(file)
                + " -Dpulumi.snapshots=update");
    Files.writeString(file, stack.snapshot().replace("type: paper:desk:Sheet", "type: changed"));
    assertThatThrownBy(() -> assertThat(stack).matchesSnapshot(file))
        .hasMessage(
            "the resources differ from snapshot %s in line 5; if the change is meant, run the test"
                    .formatted(file)
                + " again with -Dpulumi.snapshots=update\n"
                + "-   type: changed\n+   type: paper:desk:Sheet");
    Files.writeString(file, stack.snapshot().replace("\n", "\r\n"));
    assertThat(stack).matchesSnapshot(file);
  }

  @Test
  void writesASnapshotWhenAskedTo(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("new").resolve("desk.txt");
    System.setProperty(SnapshotFile.PROPERTY, "update");
    assertThat(stack).matchesSnapshot(file);
    assertThat(Files.readString(file)).isEqualTo(stack.snapshot());
  }
}
