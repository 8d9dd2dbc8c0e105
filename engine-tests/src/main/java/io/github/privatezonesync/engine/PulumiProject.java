package io.github.privatezonesync.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A Pulumi project with one stack, {@code dev}, in a folder of its own, which the command line runs
 * without any service: the state is in files, the language host and the providers are attached.
 */
public final class PulumiProject {
  private static final long LONGEST_SECONDS = 300;

  private final PulumiCli cli;
  private final Path folder;
  private final LanguageHost host;
  private final Map<String, Integer> providers;
  private volatile @Nullable Process running;
  private boolean checkpoints = true;
  private int commands;

  private PulumiProject(
      PulumiCli cli, Path folder, LanguageHost host, Map<String, Integer> providers) {
    this.cli = cli;
    this.folder = folder;
    this.host = host;
    this.providers = new TreeMap<>(providers);
  }

  /**
   * Makes a project with its stack.
   *
   * @param cli the command line
   * @param folder an empty folder, for the project and its state
   * @param projectFile the text of {@code Pulumi.yaml}
   * @param config the configuration of the stack by key, for example {@code gcp:project}
   * @param host what runs the program
   * @param providers the port of each provider by package
   * @return the project
   */
  public static PulumiProject create(
      PulumiCli cli,
      Path folder,
      String projectFile,
      Map<String, String> config,
      LanguageHost host,
      Map<String, Integer> providers) {
    PulumiProject project = new PulumiProject(cli, folder, host, providers);
    try {
      Files.createDirectories(project.state());
      Files.createDirectories(project.sources());
      Files.writeString(project.sources().resolve("Pulumi.yaml"), projectFile);
      Files.writeString(project.sources().resolve("Pulumi.dev.yaml"), configFile(config));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    project.run("stack", "init", "dev").expectSuccess();
    return project;
  }

  /**
   * Lets commands save the state only at their ends. In files, the whole state is saved at each
   * step, which takes most of the time if there are thousands of resources.
   */
  public void withoutCheckpoints() {
    checkpoints = false;
  }

  private static String configFile(Map<String, String> config) {
    return config.isEmpty()
        ? "{}\n"
        : config.entrySet().stream()
            .map(entry -> "  %s: \"%s\"\n".formatted(entry.getKey(), entry.getValue()))
            .sorted()
            .collect(Collectors.joining("", "config:\n", ""));
  }

  /**
   * Shows what an update would do.
   *
   * @param options more options, for example {@code --expect-no-changes}
   * @return how it ended
   */
  public CommandResult preview(String... options) {
    return operation("preview", options);
  }

  /**
   * Updates without a preview before.
   *
   * @param options more options
   * @return how it ended
   */
  public CommandResult up(String... options) {
    return operation("up", with(options, "--yes", "--skip-preview"));
  }

  /**
   * Reads all resources.
   *
   * @param options more options
   * @return how it ended
   */
  public CommandResult refresh(String... options) {
    return operation("refresh", with(options, "--yes", "--skip-preview"));
  }

  /**
   * Deletes all resources.
   *
   * @param options more options
   * @return how it ended
   */
  public CommandResult destroy(String... options) {
    return operation("destroy", with(options, "--yes", "--skip-preview"));
  }

  /**
   * Takes away the lock that a killed engine leaves.
   *
   * @return how it ended
   */
  public CommandResult cancel() {
    return run("cancel", "--yes");
  }

  /**
   * Runs any command.
   *
   * @param arguments the command and its arguments
   * @return how it ended
   * @throws AssertionError if it does not end in time
   */
  public CommandResult run(String... arguments) {
    return run(null, List.of(arguments));
  }

  /** Kills the command that is running, as a crash would, and waits for its end. */
  public void kill() {
    Process process = running;
    if (process != null) {
      // not by the process itself, which would close what it printed to the one who reads it
      process.toHandle().destroyForcibly();
      process.onExit().join();
    }
  }

  private Path state() {
    return folder.resolve("state");
  }

  private Path sources() {
    return folder.resolve("project");
  }

  private CommandResult operation(String command, String... options) {
    Path log = folder.resolve(commands + 1 + "-" + command + ".events");
    List<String> arguments = new ArrayList<>(List.of(command));
    arguments.addAll(List.of("--suppress-outputs", "--event-log", log.toString()));
    arguments.addAll(List.of(options));
    return run(log, arguments);
  }

  private CommandResult run(@Nullable Path log, List<String> arguments) {
    List<String> line = new ArrayList<>(List.of(cli.executable().toString()));
    line.addAll(arguments);
    line.addAll(List.of("--non-interactive", "--color", "never"));
    Path output = folder.resolve(++commands + "-output.txt");
    ProcessBuilder builder =
        new ProcessBuilder(line)
            .directory(sources().toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    setEnvironment(builder.environment());
    try {
      Process process = builder.start();
      running = process;
      if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError(arguments + " took more than " + LONGEST_SECONDS + " seconds");
      }
      EventLog events = log == null ? EventLog.EMPTY : EventLog.read(log);
      return new CommandResult(
          "pulumi " + String.join(" ", arguments),
          process.exitValue(),
          Files.readString(output),
          events.steps(),
          events.diagnostics());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted during " + arguments, e);
    } finally {
      kill();
      running = null;
    }
  }

  private void setEnvironment(Map<String, String> environment) {
    environment.keySet().removeIf(name -> name.startsWith("PULUMI_"));
    environment.put("PULUMI_BACKEND_URL", state().toUri().toString());
    environment.put("PULUMI_HOME", folder.resolve("home").toString());
    environment.put("PULUMI_CONFIG_PASSPHRASE", "");
    environment.put("PULUMI_DEBUG_COMMANDS", "true");
    environment.put("PULUMI_STACK", "dev");
    environment.put("PULUMI_SKIP_UPDATE_CHECK", "true");
    environment.put("PULUMI_SKIP_CHECKPOINTS", String.valueOf(!checkpoints));
    environment.put("PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION", "true");
    environment.put("PULUMI_DEBUG_LANGUAGES", "java:" + host.port());
    environment.put(
        "PULUMI_DEBUG_PROVIDERS",
        providers.entrySet().stream()
            .map(provider -> provider.getKey() + ":" + provider.getValue())
            .collect(Collectors.joining(",")));
  }

  private static String[] with(String[] options, String... more) {
    List<String> all = new ArrayList<>(Arrays.asList(more));
    all.addAll(Arrays.asList(options));
    return all.toArray(String[]::new);
  }
}
