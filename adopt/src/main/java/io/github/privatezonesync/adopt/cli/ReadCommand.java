package io.github.privatezonesync.adopt.cli;

import io.github.privatezonesync.adopt.declare.StackNames;
import io.github.privatezonesync.adopt.read.InventoryReader;
import io.github.privatezonesync.adopt.write.AdoptionFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the program that takes over what exists. */
@Command(
    name = "read",
    description = {
      "Reads what the commands printed, and writes the program that takes it over.",
      "",
      "The folder gets the program, its test, import.json for 'pulumi import' and report.md, which"
          + " says what to do. The program is tried in simulated clouds first. No cloud is asked.",
    },
    footer = {"", "Exit codes: 0 success; 1 an answer would differ; 2 a mistake."},
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
final class ReadCommand implements Callable<Integer> {
  private static final int DIFFERS = 1;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files, or folders with files, in any mix.")
  private List<Path> files = List.of();

  @Option(
      names = "--into",
      required = true,
      paramLabel = "FOLDER",
      description = "The folder to write.")
  private Path into = Path.of("");

  @Option(
      names = "--project",
      defaultValue = "private-zones",
      paramLabel = "NAME",
      description = "The Pulumi project. Left out, it is ${DEFAULT-VALUE}.")
  private String project = "";

  @Option(
      names = "--stack",
      defaultValue = "prod",
      paramLabel = "NAME",
      description = "The stack. Left out, it is ${DEFAULT-VALUE}.")
  private String stack = "";

  @Option(
      names = "--profile",
      paramLabel = "ACCOUNT=NAME",
      description = "The profile of an AWS account. Left out, it is called as the account.")
  private Map<String, String> profiles = Map.of();

  @Option(
      names = "--replace",
      description = "Moves a folder that exists aside. Left out, it is an error.")
  private boolean replace;

  @Override
  public Integer call() throws IOException {
    AdoptionFolder folder =
        AdoptionFolder.of(
            InventoryReader.read(Inputs.in(files)), new StackNames(project, stack, profiles));
    try {
      folder.write(into, replace);
    } catch (FileAlreadyExistsException e) {
      throw new IOException(
          "folder '" + into + "' exists; give another one, or --replace to move it aside", e);
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println(folder.proof());
    folder.proof().different().forEach(out::println);
    out.println("written to " + into + "; read report.md there first");
    out.flush();
    return folder.proof().holds() ? 0 : DIFFERS;
  }
}
