package io.github.privatezonesync.engine;

import java.util.List;

/**
 * How a command of Pulumi ended.
 *
 * @param command the command with its arguments
 * @param exitCode its exit code
 * @param output what it printed
 * @param steps what it set out to do, in order, unchanged resources included
 * @param diagnostics errors and warnings
 */
public record CommandResult(
    String command, int exitCode, String output, List<Step> steps, List<String> diagnostics) {
  /** Keeps unmodifiable copies. */
  public CommandResult {
    steps = List.copyOf(steps);
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * Whether it went through.
   *
   * @return whether the exit code is 0
   */
  public boolean succeeded() {
    return exitCode == 0;
  }

  /**
   * What it set out to change.
   *
   * @return the steps but those of unchanged resources
   */
  public List<Step> changes() {
    return steps.stream().filter(step -> !step.operation().equals("same")).toList();
  }

  /**
   * What it warned of.
   *
   * @return the warnings among the diagnostics
   */
  public List<String> warnings() {
    return diagnostics.stream().filter(message -> message.startsWith("warning: ")).toList();
  }

  /**
   * Insists on success.
   *
   * @return this result
   * @throws AssertionError if the command failed, with all it printed
   */
  public CommandResult expectSuccess() {
    if (!succeeded()) {
      throw new AssertionError(this);
    }
    return this;
  }

  /**
   * Insists on failure.
   *
   * @return this result
   * @throws AssertionError if the command succeeded, with all it printed
   */
  public CommandResult expectFailure() {
    if (succeeded()) {
      throw new AssertionError(this);
    }
    return this;
  }

  @Override
  public String toString() {
    return command
        + " ended with exit code "
        + exitCode
        + "\n"
        + String.join("\n", diagnostics)
        + "\n"
        + output;
  }
}
