package io.github.privatezonesync.testkit.show;

import com.pulumi.Context;
import io.github.privatezonesync.simulator.GivenNetwork;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.PulumiProgram;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Deploys a stack to simulated clouds, and shows what was planned, what every network resolves, and
 * how the two differ.
 *
 * <p>The exit code is 0 if the engine received what was planned and every network is answered as
 * planned. It is 1 if not, or if the stack cannot be deployed. A mistake is one sentence on the
 * standard error stream, never a stack trace.
 */
@Command(
    name = "show",
    description = {
      "Deploys a stack to simulated clouds, without an account: shows its plans, what every"
          + " network resolves, what the loss of a region means, and what is not as planned.",
    },
    footer = {
      "",
      "Exit codes: 0 if the engine received what was planned and every network answers so, else 1.",
    })
public final class Main implements Callable<Integer> {
  private static final int NOT_AS_PLANNED = 1;

  private final SimulatedClouds clouds;
  private final PrintWriter out;

  @Parameters(
      paramLabel = "CLASS[::METHOD]",
      description =
          "The class of the stack, by its whole name. It has the method, which is static and takes"
              + " a Context, or is a Consumer<Context>. Left out, METHOD is 'stack'.")
  private String stackClass = "";

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help, and nothing else.")
  @SuppressWarnings("UnusedVariable") // The annotation does everything.
  private boolean help;

  @Option(
      names = "--config",
      paramLabel = "KEY=VALUE",
      description = "A value of the stack's configuration, as of 'pulumi config'. May be repeated.")
  private Map<String, String> config = new LinkedHashMap<>();

  @Option(
      names = "--project",
      paramLabel = "NAME",
      description =
          "The Pulumi project. Left out, it is that of Pulumi.yaml in the working directory, or"
              + " 'project'.")
  private @Nullable String project;

  @Option(
      names = "--stack",
      paramLabel = "NAME",
      defaultValue = "dev",
      description = "The Pulumi stack. Left out, it is 'dev'.")
  private String stackName = "dev";

  @Option(
      names = "--network",
      paramLabel = "NETWORK",
      description = {
        "A network that is there although the stack does not make it, as"
            + " [NAME=]CLOUD:[ACCOUNT/]ID[@REGION]. May be repeated. For example",
        "  aws:vpc-0abc@us-east-1",
        "  eu=aws:222222222222/vpc-0def@eu-west-1",
        "  gcp:projects/my-project/global/networks/hub",
      })
  private List<String> networks = List.of();

  @Option(
      names = "--given",
      paramLabel = "CLASS[::METHOD]",
      description =
          "Another stack that is deployed before, such as that of the networks. May be repeated.")
  private List<String> given = List.of();

  @Option(
      names = "--stack-output",
      paramLabel = "KEY=VALUE",
      description =
          "What a StackReference of the stack finds, beside what stacks of '--given' export. May be"
              + " repeated.")
  private Map<String, String> stackOutputs = new LinkedHashMap<>();

  @Option(
      names = "--serve",
      description = "Then answer DNS on 127.0.0.1, on one port for each network, until stopped.")
  private boolean serve;

  @Option(
      names = "--dns-port",
      paramLabel = "FIRST",
      description =
          "The port of the first network; each further one gets the next that is free. 0, as when"
              + " left out, takes any.")
  private int dnsPort;

  private Main(SimulatedClouds clouds, PrintWriter out) {
    this.clouds = clouds;
    this.out = out;
  }

  /**
   * Runs the program and ends the process.
   *
   * @param arguments the class of the stack, and options
   */
  public static void main(String[] arguments) {
    for (Handler handler : Logger.getLogger("").getHandlers()) {
      // Pulumi's SDK logs every failure with its stack trace; here each failure is one sentence.
      handler.setFilter(record -> !record.getSourceClassName().startsWith("com.pulumi."));
    }
    System.exit(
        run(
            new PrintWriter(System.out, true, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8),
            arguments));
  }

  /**
   * Runs the program without ending the process.
   *
   * @param out gets the output
   * @param err gets the mistakes
   * @param arguments the class of the stack, and options
   * @return the exit code
   */
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return run(SimulatedClouds.fresh(), out, err, arguments);
  }

  /** Runs the program on given clouds. */
  static int run(SimulatedClouds clouds, PrintWriter out, PrintWriter err, String... arguments) {
    return new CommandLine(new Main(clouds, out))
        .setOut(out)
        .setErr(err)
        .setParameterExceptionHandler(
            (mistake, all) -> complain(err, mistake.getMessage() + "; --help tells more"))
        .setExecutionExceptionHandler((failure, command, parsed) -> complain(err, told(failure)))
        .execute(arguments);
  }

  private static int complain(PrintWriter err, String complaint) {
    err.println(complaint);
    return NOT_AS_PLANNED;
  }

  private static String told(Exception failure) {
    boolean expected =
        failure instanceof IllegalArgumentException || failure instanceof UncheckedIOException;
    return expected ? String.valueOf(failure.getMessage()) : failure.toString();
  }

  @Override
  public Integer call() {
    networks.forEach(text -> clouds.network(GivenNetwork.parse(text).in(clouds)));
    Map<String, Object> found = new LinkedHashMap<>();
    for (String other : given) {
      found.putAll(deployed(other, other, found).exports());
    }
    found.putAll(stackOutputs);
    DeclaredStack stack = deployed(stackClass, project(), found);
    if (stack.plans().isEmpty()) {
      throw new IllegalArgumentException(
          "stack '%s' declares no PrivateZoneSync, so there is nothing to show"
              .formatted(stackClass));
    }
    StackReport report = new StackReport(stack, clouds.snapshot());
    report.print(out);
    if (serve) {
      DnsPorts.serve(clouds, stack, dnsPort, out);
    }
    return report.isAsPlanned() ? 0 : NOT_AS_PLANNED;
  }

  private DeclaredStack deployed(
      String name, String projectName, Map<String, Object> stackReference) {
    Map<String, Object> outputs = Map.copyOf(stackReference);
    PulumiProgram program =
        PulumiProgram.project(projectName)
            .stack(stackName)
            .outputs("pulumi:pulumi:StackReference", made -> Map.of("outputs", outputs))
            .on(clouds);
    for (Map.Entry<String, String> entry : config.entrySet()) {
      program = program.config(entry.getKey(), entry.getValue());
    }
    DeclaredStack declared = runToTheEnd(name, program);
    List<String> reasons = FailedStack.reasons(declared, clouds.snapshot());
    if (!reasons.isEmpty()) {
      throw new IllegalArgumentException(
          "stack '%s' cannot be deployed:\n%s"
              .formatted(name, String.join("\n", reasons).indent(2).stripTrailing()));
    }
    return declared;
  }

  private static DeclaredStack runToTheEnd(String name, PulumiProgram program) {
    Consumer<Context> stack = StackClass.program(name);
    try {
      return program.runToTheEnd(stack);
    } catch (AssertionError e) {
      throw new IllegalArgumentException(
          "stack '%s' could not be run: %s; Pulumi's run loop can hang in a JVM without %s"
              .formatted(
                  name, e.getMessage(), "-Djava.util.concurrent.ForkJoinPool.common.parallelism=8"),
          e);
    }
  }

  private String project() {
    if (project != null) {
      return project;
    }
    Path file = Path.of("Pulumi.yaml");
    try {
      return Files.exists(file) ? name(Files.readString(file)) : "project";
    } catch (IOException e) {
      throw new UncheckedIOException("%s cannot be read".formatted(file), e);
    }
  }

  /** The name in a project file, which Pulumi wants to be a plain scalar. */
  private static String name(String yaml) {
    return yaml.lines()
        .filter(line -> line.startsWith("name:"))
        .map(line -> line.substring("name:".length()).strip().replaceAll("^['\"]|['\"]$", ""))
        .findFirst()
        .orElse("project");
  }
}
