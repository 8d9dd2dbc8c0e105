package io.github.privatezonesync.engine;

/** A Pulumi program, as a language host starts it. */
@FunctionalInterface
public interface Program {
  /**
   * Runs the program once and waits for its end.
   *
   * @param run what the engine wants from it
   * @return how it ended
   */
  ProgramEnd run(ProgramRun run);
}
