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
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.Logger;

/**
 * Deploys a stack to simulated clouds, and shows what was planned, what every network resolves, and
 * how the two differ.
 *
 * <p>The exit code is 0 if the engine received what was planned and every network is answered as
 * planned. It is 1 if not, or if the stack cannot be deployed. A mistake is one sentence on the
 * standard error stream, never a stack trace.
 */
public final class Main {
  private static final int NOT_AS_PLANNED = 1;

  private final SimulatedClouds clouds;
  private final ShowOptions options;
  private final PrintWriter out;

  private Main(SimulatedClouds clouds, ShowOptions options, PrintWriter out) {
    this.clouds = clouds;
    this.options = options;
    this.out = out;
  }

  /**
   * Runs the program and ends the process.
   *
   * @param arguments the class of the stack, and options
   */
  public static void main(String[] arguments) {
    for (Handler handler : Logger.getLogger("").getHandlers()) {
      // Pulumi's SDK passes on what the program logs; only what the program declares is shown here.
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

  /**
   * Runs the program on clouds of your own, or with networks that exist already.
   *
   * @param clouds the clouds that the stack is deployed to
   * @param out gets what is shown
   * @param err gets what is wrong
   * @param arguments the class of the stack, and options
   * @return the exit code
   */
  public static int run(
      SimulatedClouds clouds, PrintWriter out, PrintWriter err, String... arguments) {
    try {
      ShowOptions options = ShowOptions.parse(arguments);
      if (options.help()) {
        out.print(ShowOptions.HELP);
        out.flush();
        return 0;
      }
      return new Main(clouds, options, out).show();
    } catch (RuntimeException failure) {
      err.println(words(failure));
      return NOT_AS_PLANNED;
    }
  }

  private static String words(RuntimeException failure) {
    boolean expected =
        failure instanceof IllegalArgumentException || failure instanceof UncheckedIOException;
    return expected ? String.valueOf(failure.getMessage()) : failure.toString();
  }

  private int show() {
    String stackClass = options.stackClass();
    int dnsPort = options.dnsPort();
    options.networks().forEach(text -> clouds.network(GivenNetwork.parse(text).in(clouds)));
    Map<String, Object> found = new LinkedHashMap<>();
    for (String other : options.given()) {
      found.putAll(deployed(other, other, found).exports());
    }
    found.putAll(options.stackOutputs());
    DeclaredStack stack = deployed(stackClass, project(), found);
    if (stack.plans().isEmpty() && stack.forwardings().isEmpty()) {
      throw new IllegalArgumentException(
          "stack '%s' declares neither a PrivateZoneSync nor a PrivateForwarding"
              .formatted(stackClass));
    }
    StackReport report = new StackReport(stack, clouds.snapshot());
    report.print(out);
    if (options.serve()) {
      DnsPorts.serve(clouds, stack, dnsPort, out);
    }
    return report.isAsPlanned() ? 0 : NOT_AS_PLANNED;
  }

  private DeclaredStack deployed(
      String name, String projectName, Map<String, Object> stackReference) {
    Map<String, Object> outputs = Map.copyOf(stackReference);
    PulumiProgram program =
        PulumiProgram.project(projectName)
            .stack(options.stack())
            .outputs("pulumi:pulumi:StackReference", made -> Map.of("outputs", outputs))
            .on(clouds);
    for (Map.Entry<String, String> entry : options.config().entrySet()) {
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
          "stack '%s' could not be run: %s".formatted(name, e.getMessage()), e);
    }
  }

  private String project() {
    return options.project().orElseGet(Main::projectHere);
  }

  private static String projectHere() {
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
