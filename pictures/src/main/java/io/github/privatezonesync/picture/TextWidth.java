package io.github.privatezonesync.picture;

/**
 * How wide text becomes, without knowing the reader's font: as in the widest of the common ones.
 *
 * <p>All widths are in thousandths of the font size.
 */
final class TextWidth {
  private static final int WIDE_SCRIPTS = 0x1100;
  private static final int MONOSPACE = 610;

  private final int size;
  private final boolean bold;
  private final boolean monospace;

  private TextWidth(int size, boolean bold, boolean monospace) {
    this.size = size;
    this.bold = bold;
    this.monospace = monospace;
  }

  static TextWidth plain(int size) {
    return new TextWidth(size, false, false);
  }

  static TextWidth bold(int size) {
    return new TextWidth(size, true, false);
  }

  static TextWidth monospace(int size) {
    return new TextWidth(size, false, true);
  }

  /** The width in pixels, rounded up. */
  int of(String text) {
    int thousandths = text.codePoints().map(this::advance).sum();
    return (thousandths * size + 999) / 1000;
  }

  /** The text, cut at its end to fit. */
  String cutEnd(String text, int width) {
    if (of(text) <= width) {
      return text;
    }
    int end = text.length();
    while (end > 0 && of(text.substring(0, end) + "…") > width) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end) + "…";
  }

  /** The text, cut at its start to fit: of a path the end tells most. */
  String cutStart(String text, int width) {
    if (of(text) <= width) {
      return text;
    }
    int start = 0;
    while (start < text.length() && of("…" + text.substring(start)) > width) {
      start = text.offsetByCodePoints(start, 1);
    }
    return "…" + text.substring(start);
  }

  private int advance(int c) {
    if (c >= WIDE_SCRIPTS && c != '…') {
      return 1100;
    }
    if (monospace) {
      return MONOSPACE;
    }
    int plain = plainAdvance(c);
    return bold ? plain * 112 / 100 : plain;
  }

  private static int plainAdvance(int c) {
    if ("iljI.,:;'|!".indexOf(c) >= 0) {
      return 330;
    }
    if (" -()[]/ftr·".indexOf(c) >= 0) {
      return 410;
    }
    if ("mwMW@%…".indexOf(c) >= 0 || c > 0x250) {
      return 1000;
    }
    return Character.isUpperCase(c) ? 720 : 640;
  }
}
