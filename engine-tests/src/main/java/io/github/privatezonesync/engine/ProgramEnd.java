package io.github.privatezonesync.engine;

/**
 * How a program ended.
 *
 * @param exitCode the exit code: 0 if all went well
 * @param output what it printed
 */
public record ProgramEnd(int exitCode, String output) {
  /** The exit code of a program that has told the engine already what is wrong. */
  private static final int BAIL = 32;

  /**
   * Whether the engine need not be told why it failed.
   *
   * @return whether the program did so itself
   */
  public boolean isBail() {
    return exitCode == BAIL;
  }
}
