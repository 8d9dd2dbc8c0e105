package io.github.privatezonesync.adopt.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.privatezonesync.adopt.declare.StackNames;
import io.github.privatezonesync.adopt.read.DumpFiles;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.PulumiProgram;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdoptionFolderTest {
  private static final StackNames NAMES = new StackNames("names", "prod", Map.of());

  @TempDir Path temporary;

  private final AdoptionFolder plain = AdoptionFolder.of(DumpFiles.inventory("plain"), NAMES);

  @Test
  void theProgramThatIsWrittenIsTheProgramThatIsProven() throws IOException {
    Path folder = temporary.resolve("zones");
    plain.write(folder, false);

    DeclaredStack written = run(CompiledApp.in(folder));
    DeclaredStack proven = run(ctx -> plain.stack().run());

    assertThat(written.snapshot()).isEqualTo(proven.snapshot());
  }

  private static DeclaredStack run(java.util.function.Consumer<com.pulumi.Context> program) {
    return PulumiProgram.project("names").stack("prod").run(program);
  }

  @Test
  void manyRecordSetsAreDataBesideTheProgram() throws IOException {
    Path folder = temporary.resolve("zones");
    AdoptionFolder many = AdoptionFolder.of(ManySets.in(DumpFiles.inventory("plain")), NAMES);
    many.write(folder, false);

    assertThat(many.files()).containsKeys("zones/corp.internal.zone", "zones/corp.internal.2.zone");
    assertThat(many.proof().holds()).isTrue();
    DeclaredStack written =
        PulumiProgram.project("names")
            .stack("prod")
            .config("zones", folder.resolve("zones").toString())
            .run(CompiledApp.in(folder));
    assertThat(written.snapshot()).isEqualTo(run(ctx -> many.stack().run()).snapshot());
  }

  @Test
  void hasWhatAProjectNeeds() {
    assertThat(plain.files().keySet())
        .containsExactly(
            ".mvn/jvm.config",
            "Pulumi.yaml",
            "import.json",
            "pom.xml",
            "report.md",
            "src/main/java/zones/App.java",
            "src/test/java/zones/AppTest.java");
  }

  @Test
  void aFolderThatExistsIsLeftAlone() throws IOException {
    Path mine = Files.writeString(temporary.resolve("mine.txt"), "mine");

    assertThatThrownBy(() -> plain.write(temporary, false))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(temporary).isDirectoryNotContaining(path -> !path.equals(mine));
  }

  @Test
  void aFolderThatIsReplacedIsKeptAside() throws IOException {
    Path folder = temporary.resolve("zones");
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("mine.txt"), "mine");

    plain.write(folder, true);
    plain.write(folder, true);

    assertThat(temporary.resolve("zones.old/mine.txt")).hasContent("mine");
    assertThat(temporary.resolve("zones.old-2/import.json")).exists();
    assertThat(folder.resolve("import.json")).exists();
  }

  @Test
  void nothingIsLeftOfAFolderThatCannotBeWritten() throws IOException {
    Path file = Files.writeString(temporary.resolve("file"), "");

    assertThatThrownBy(() -> plain.write(file.resolve("zones"), false))
        .isInstanceOf(IOException.class);
    assertThat(temporary).isDirectoryNotContaining(path -> !path.equals(file));
  }
}
