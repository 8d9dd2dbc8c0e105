package io.github.privatezonesync.adopt.drift;

/** The forms in which a comparison is printed. */
public enum DriftFormat {
  /** Lines for a terminal. */
  TEXT,
  /** A page for people. */
  MARKDOWN,
  /** An object for programs. */
  JSON;

  /**
   * Prints a comparison.
   *
   * @param drift the comparison
   * @return the text, with its last line break; foreign texts in it are escaped for the form
   */
  public String of(Drift drift) {
    return switch (this) {
      case TEXT -> DriftText.of(drift);
      case MARKDOWN -> DriftMarkdown.of(drift);
      case JSON -> DriftJson.of(drift);
    };
  }
}
