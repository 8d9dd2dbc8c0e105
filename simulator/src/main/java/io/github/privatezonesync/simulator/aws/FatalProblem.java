package io.github.privatezonesync.simulator.aws;

/** Text that Route 53 cannot read as what it should be. */
final class FatalProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * What is wrong, in the words of Route 53.
   *
   * @param code for example {@code DomainLabelEmpty}
   * @param words for example {@code Domain label is empty}
   * @param text the text
   */
  FatalProblem(String code, String words, String text) {
    super(
        "FATAL problem: %s (%s) encountered with '%s'".formatted(code, words, text),
        null,
        false,
        false);
  }

  String text() {
    return String.valueOf(getMessage());
  }
}
