package io.github.privatezonesync.simulator.cli;

import io.github.privatezonesync.simulator.SimulatedClouds;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The program {@code private-zone-sync-simulator}.
 *
 * <p>The jar of this module with the classifier {@code cli} has all that it needs: {@code java -jar
 * private-zone-sync-simulator-server-VERSION-cli.jar --help}.
 */
@Command(
    name = Main.NAME,
    description = "The private DNS of AWS, Google Cloud and Azure, on this machine.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    footer = {
      "",
      "Exit codes: 0 success, or an answer; 1 no answer; 2 a mistake in the call or a file.",
    })
public final class Main {
  static final String NAME = "private-zone-sync-simulator";

  private static final int MISTAKE = 2;

  private Main() {}

  /**
   * Runs the program and ends the process.
   *
   * @param arguments the command with its options
   */
  public static void main(String[] arguments) {
    System.exit(run(SimulatedClouds.fresh(), arguments));
  }

  /**
   * Runs the program with clouds of your own, for a main method of yours.
   *
   * @param clouds the clouds where no state file has others
   * @param arguments the command with its options
   * @return the exit code
   */
  public static int run(SimulatedClouds clouds, String... arguments) {
    return run(
        clouds,
        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
        new PrintWriter(System.err, true, StandardCharsets.UTF_8),
        new ProcessLifetime(),
        arguments);
  }

  /** Runs the program within a process that goes on. */
  static int run(
      SimulatedClouds clouds,
      PrintWriter out,
      PrintWriter err,
      Lifetime lifetime,
      String... arguments) {
    CommandLine program =
        new CommandLine(new Main())
            .addSubcommand(new ServeCommand(clouds, lifetime))
            .addSubcommand(new ResolveCommand(clouds))
            .addSubcommand(new ShowCommand(clouds));
    return program
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
