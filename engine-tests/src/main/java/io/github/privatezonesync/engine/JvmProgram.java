package io.github.privatezonesync.engine;

import com.google.gson.Gson;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A program that runs in a JVM of its own, as users' programs do.
 *
 * @param classPath the class path
 * @param mainClass the name of the main class
 */
public record JvmProgram(List<Path> classPath, String mainClass) implements Program {
  private static final Gson JSON = new Gson();

  /** Keeps an unmodifiable copy. */
  public JvmProgram {
    classPath = List.copyOf(classPath);
  }

  @Override
  public ProgramEnd run(ProgramRun run) {
    ProcessBuilder java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.util.concurrent.ForkJoinPool.common.parallelism=8",
                "-XX:TieredStopAtLevel=1",
                "-classpath",
                classPath.stream()
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator)),
                mainClass)
            .redirectErrorStream(true);
    java.environment().putAll(environment(run));
    try {
      Process process = java.start();
      try {
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new ProgramEnd(process.waitFor(), output);
      } finally {
        process.destroyForcibly();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while " + mainClass + " ran", e);
    }
  }

  private static Map<String, String> environment(ProgramRun run) {
    return Map.of(
        "PULUMI_ENGINE", run.engine(),
        "PULUMI_MONITOR", run.monitor(),
        "PULUMI_ORGANIZATION", run.organization(),
        "PULUMI_PROJECT", run.project(),
        "PULUMI_STACK", run.stack(),
        "PULUMI_CONFIG", JSON.toJson(run.config()),
        "PULUMI_CONFIG_SECRET_KEYS", JSON.toJson(run.secretKeys()),
        "PULUMI_DRY_RUN", String.valueOf(run.preview()),
        "PULUMI_PARALLEL", String.valueOf(run.parallel()));
  }
}
