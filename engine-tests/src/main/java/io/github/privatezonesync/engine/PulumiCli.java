package io.github.privatezonesync.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The command line of Pulumi.
 *
 * @param executable the file to run
 */
public record PulumiCli(Path executable) {
  /** What {@code tools/pulumi/build} exits with where it can neither find nor build one. */
  private static final int NOT_OBTAINABLE = 3;

  /**
   * Finds the command line, or builds it, which takes some minutes once per machine.
   *
   * @param repository the root of this repository
   * @return the command line; empty if this machine has neither Pulumi nor Go
   * @throws IllegalStateException if it cannot be built
   */
  public static Optional<PulumiCli> find(Path repository) {
    try {
      Process build =
          new ProcessBuilder(repository.resolve("tools/pulumi/build").toString())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      String printed =
          new String(build.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      int exit = build.waitFor();
      if (exit == NOT_OBTAINABLE) {
        return Optional.empty();
      }
      if (exit != 0) {
        throw new IllegalStateException("tools/pulumi/build failed with exit code " + exit);
      }
      return Optional.of(new PulumiCli(Path.of(printed)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while Pulumi was built", e);
    }
  }
}
