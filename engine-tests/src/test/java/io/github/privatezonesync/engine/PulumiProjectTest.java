package io.github.privatezonesync.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.Context;
import com.pulumi.Pulumi;
import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResource;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@EngineTest
class PulumiProjectTest {
  private static final String PROJECT_FILE = "name: parts\nruntime: java\n";
  private static final String STACK = "pulumi:pulumi:Stack parts-dev";
  private static final String PART = "test:index:Part part";

  @TempDir Path folder;

  @Test
  void runsTheWholeLifeOfAStack(PulumiCli cli) {
    try (LanguageHost host = LanguageHost.of(new InlineProgram(PulumiProjectTest::part))) {
      PulumiProject project = project(cli, host);

      assertThat(changes(project.preview())).containsExactly("create " + STACK, "create " + PART);
      assertThat(changes(project.up())).containsExactly("create " + STACK, "create " + PART);
      assertThat(changes(project.preview("--expect-no-changes"))).isEmpty();
      project.refresh("--expect-no-changes").expectSuccess();
      assertThat(changes(project.destroy())).containsExactly("delete " + PART, "delete " + STACK);
    }
  }

  @Test
  void tellsWhyAProgramFails(PulumiCli cli) {
    try (LanguageHost host = LanguageHost.of(new InlineProgram(PulumiProjectTest::fails))) {
      CommandResult result = project(cli, host).up().expectFailure();

      assertThat(result.diagnostics()).anyMatch(message -> message.contains("no part today"));
    }
  }

  @Test
  void runsAProgramInAJvmOfItsOwn(PulumiCli cli) {
    Program program = new JvmProgram(ClassPath.ofThisJvm(), PartProgram.class.getName());
    try (LanguageHost host = LanguageHost.of(program)) {
      PulumiProject project = project(cli, host);

      project.up().expectSuccess();
      assertThat(project.run("stack", "output", "colour").output()).isEqualTo("red\n");
    }
  }

  @Test
  void showsWhatAProgramOfAnotherJvmPrintsWhenItFails(PulumiCli cli) {
    Program program = new JvmProgram(List.of(), "NoSuchProgram");
    try (LanguageHost host = LanguageHost.of(program)) {
      CommandResult result = project(cli, host).up().expectFailure();

      assertThat(result.diagnostics())
          .anyMatch(message -> message.contains("the program ended with exit code 1"))
          .anyMatch(message -> message.contains("Could not find or load main class NoSuchProgram"));
    }
  }

  private PulumiProject project(PulumiCli cli, LanguageHost host) {
    return PulumiProject.create(
        cli, folder, PROJECT_FILE, Map.of("parts:colour", "red"), host, Map.of());
  }

  private static List<String> changes(CommandResult result) {
    return result.expectSuccess().changes().stream().map(Step::toString).toList();
  }

  private static void part(Context ctx) {
    new ComponentResource("test:index:Part", "part");
    ctx.export("colour", Output.of(ctx.config().require("colour")));
  }

  private static void fails(Context ctx) {
    throw new IllegalStateException("no part today");
  }

  static final class PartProgram {
    public static void main(String[] args) {
      Pulumi.run(PulumiProjectTest::part);
    }
  }
}
