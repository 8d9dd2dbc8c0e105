package io.github.privatezonesync.adopt.code;

/** Texts as literals of Java: whatever is in them, they end where they are meant to. */
final class JavaText {
  private JavaText() {}

  /**
   * The literal of a text, of printable ASCII only. A line break is never written as a Unicode
   * escape, because the compiler would see a line break in its place.
   */
  static String literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        literal.append('\\').append(c);
      } else if (c >= ' ' && c <= '~') {
        literal.append(c);
      } else if (c < ' ' || c == 0x7f) {
        literal.append("\\%03o".formatted((int) c));
      } else {
        literal.append("\\u%04x".formatted((int) c));
      }
    }
    return literal.append('"').toString();
  }
}
