package io.github.privatezonesync.adopt.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The program {@code private-zone-sync-adopt}.
 *
 * <p>The jar of this module with the classifier {@code cli} has all that it needs. It has no
 * credentials and opens no connection: it prints the commands to run, and reads what they printed.
 */
@Command(
    name = Main.NAME,
    description = "Takes over private DNS zones that exist.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    footer = {
      "",
      "Exit codes: 0 success; 1 an answer would differ, or something live differs; 2 a mistake in the"
          + " call or a file."
    })
public final class Main {
  static final String NAME = "private-zone-sync-adopt";

  private static final int MISTAKE = 2;

  private Main() {}

  /**
   * Runs the program and ends the process.
   *
   * @param arguments the command with its options
   */
  public static void main(String[] arguments) {
    // on one or two processors, Java would start a thread for each of the SDK's many small tasks
    System.setProperty("java.util.concurrent.ForkJoinPool.common.parallelism", "8");
    System.exit(
        run(
            new PrintWriter(System.out, true, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8),
            arguments));
  }

  /**
   * Runs the program within a process that goes on.
   *
   * @param out takes the output
   * @param err takes the complaints
   * @param arguments the command with its options
   * @return the exit code
   */
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return new CommandLine(new Main())
        .addSubcommand(new CommandsCommand())
        .addSubcommand(new ReadCommand())
        .addSubcommand(new ReportCommand())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(out)
        .setErr(err)
        .setParameterExceptionHandler(
            (mistake, all) ->
                complain(
                    mistake.getCommandLine(),
                    String.valueOf(mistake.getMessage()).lines().findFirst().orElse("")
                        + "; --help tells more"))
        .setExecutionExceptionHandler(
            (failure, command, parsed) -> complain(command, words(failure)))
        .execute(arguments);
  }

  private static String words(Exception failure) {
    boolean expected =
        failure instanceof IllegalArgumentException
            || failure instanceof IOException
            || failure instanceof UncheckedIOException;
    return expected ? String.valueOf(failure.getMessage()) : failure.toString();
  }

  private static int complain(CommandLine command, String complaint) {
    command.getErr().println(command.getCommandSpec().qualifiedName() + ": " + complaint);
    return MISTAKE;
  }

  /** The version of the jar. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {NAME + " " + (version == null ? "(not packaged)" : version)};
    }
  }
}
