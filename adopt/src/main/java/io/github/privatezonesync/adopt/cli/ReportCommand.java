package io.github.privatezonesync.adopt.cli;

import io.github.privatezonesync.adopt.draft.ReadingProblems;
import io.github.privatezonesync.adopt.drift.Drift;
import io.github.privatezonesync.adopt.drift.DriftFormat;
import io.github.privatezonesync.adopt.plan.PlanDocument;
import io.github.privatezonesync.adopt.read.InputFile;
import io.github.privatezonesync.adopt.read.InventoryReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what differs between plans and what is live. */
@Command(
    name = "report",
    description = {
      "Compares plans with what the commands printed: what is live and undeclared, by owner, what is"
          + " declared and not live, and what is live and different.",
      "",
      "No cloud is asked. Names that a plan leaves alone are counted and not reported.",
    },
    footer = {
      "",
      "Exit codes: 0 as declared; 1 something differs; 2 nobody can tell, because files are missing,"
          + " incomplete or wrong.",
    },
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
final class ReportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--declared",
      required = true,
      paramLabel = "PLAN",
      description = "A plan in JSON, as SyncPlan.toJson() writes it. May be given several times.")
  private List<Path> plans = List.of();

  @Option(
      names = "--format",
      defaultValue = "text",
      paramLabel = "FORMAT",
      description = "One of text, markdown and json. Left out, it is ${DEFAULT-VALUE}.")
  private DriftFormat format = DriftFormat.TEXT;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files, or folders with files, in any mix.")
  private List<Path> files = List.of();

  @Override
  public Integer call() throws IOException {
    Drift drift = Drift.of(declared(), InventoryReader.read(Inputs.in(files)));
    PrintWriter out = spec.commandLine().getOut();
    out.print(format.of(drift));
    out.flush();
    return switch (drift.outcome()) {
      case AS_DECLARED -> 0;
      case DIFFERS -> 1;
      case UNKNOWN -> 2;
    };
  }

  private List<PlanDocument> declared() throws IOException {
    ReadingProblems problems = new ReadingProblems();
    List<PlanDocument> documents = new ArrayList<>();
    for (Path plan : plans) {
      InputFile file = InputFile.load(plan);
      PlanDocument.read(file.name(), file.text(), problems).ifPresent(documents::add);
    }
    if (!problems.lines().isEmpty()) {
      throw new IOException(String.join("\n", problems.lines()));
    }
    return documents;
  }
}
