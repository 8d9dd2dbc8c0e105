package io.github.privatezonesync.adopt.text;

/**
 * Foreign texts in Markdown: they are shown as they are, and never become a link, a mention, HTML,
 * or the end of a cell of a table.
 */
public final class MarkdownText {
  private static final String PLAIN = " ,-.'()=;:/+%\"?$^{}";
  private static final int LONGEST = 300;

  private MarkdownText() {}

  /**
   * Gives a text on one line.
   *
   * @param foreign the text
   * @return the text, escaped; cut after 300 characters
   */
  public static String of(String foreign) {
    String text = foreign.length() > LONGEST ? foreign.substring(0, LONGEST) + ".." : foreign;
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letterOrDigit = c < 0x80 && Character.isLetterOrDigit(c);
      if (letterOrDigit || PLAIN.indexOf(c) >= 0) {
        shown.append(c);
      } else if (c > ' ' && c < 0x7f) {
        shown.append("&#").append((int) c).append(';');
      } else if (Character.isLetter(c)) {
        shown.append(c);
      } else {
        shown.append("&#92;u%04x".formatted((int) c));
      }
    }
    // no address becomes a link by itself
    return shown.toString().replace("://", "&#58;//").replaceAll("(?i)www\\.", "www&#46;");
  }

  /**
   * Gives a block of code, with a fence that nothing inside can close.
   *
   * @param language the language, such as {@code bash}
   * @param code the code
   * @return the block with its last line break
   */
  public static String code(String language, String code) {
    String fence = "```";
    while (code.contains(fence)) {
      fence += "`";
    }
    return fence + language + "\n" + code + (code.endsWith("\n") ? "" : "\n") + fence + "\n";
  }
}
