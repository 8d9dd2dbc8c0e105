package io.github.privatezonesync.picture;

/** Text inside the quotes of a Mermaid label. */
final class MermaidText {
  private static final String HARMLESS = " .,_-/()=+·…";

  private MermaidText() {}

  /** Writes what could end the label, or mean something in it, as the number of the character. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    Visible.codePoints(text)
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || HARMLESS.indexOf(c) >= 0) {
                escaped.appendCodePoint(c);
              } else {
                escaped.append('#').append(c).append(';');
              }
            });
    return escaped.toString();
  }
}
