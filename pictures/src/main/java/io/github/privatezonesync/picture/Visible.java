package io.github.privatezonesync.picture;

import java.util.stream.IntStream;

/** What of a text can be drawn. */
final class Visible {
  private static final int REPLACEMENT = 0xFFFD;

  private Visible() {}

  /** The characters of a text; one stands for all that no document may hold. */
  static IntStream codePoints(String text) {
    return text.codePoints().map(c -> isVisible(c) ? c : REPLACEMENT);
  }

  private static boolean isVisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
