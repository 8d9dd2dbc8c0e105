package io.github.privatezonesync.adopt.read;

import java.util.List;

/** Input of which no whole and certain inventory can be made. */
public final class UnreadableInputException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  UnreadableInputException(List<String> problems) {
    super(message(problems));
    this.problems = List.copyOf(problems);
  }

  private static String message(List<String> problems) {
    String count = problems.size() == 1 ? "1 problem" : problems.size() + " problems";
    return count + " in the input\n  - " + String.join("\n  - ", problems);
  }

  /**
   * Gives what is wrong.
   *
   * @return a line for each, with its place
   */
  public List<String> problems() {
    return problems;
  }
}
