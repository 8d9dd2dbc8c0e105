package io.github.privatezonesync.problem;

/** Several texts that were given as one, such as {@code us-east-1,westeurope}. */
public final class JoinedTexts {
  private JoinedTexts() {}

  /**
   * What to do if a text that nobody knows looks like several.
   *
   * @param text what was given
   * @return the end of a complaint; empty if the text looks like one
   */
  public static String hint(String text) {
    boolean several = text.strip().split("[,; ]+").length > 1;
    return several ? "; give each as an argument of its own" : "";
  }
}
