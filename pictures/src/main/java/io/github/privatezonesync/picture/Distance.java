package io.github.privatezonesync.picture;

/** How far an arrow goes, and where on the arrow that is written. */
record Distance(Arrow arrow, String text, Pixel middle) {
  private static final int HEIGHT = 14;
  private static final int PADDING = 3;
  private static final int BASELINE = 4;
  private static final TextWidth TEXT = TextWidth.plain(11);

  Box box() {
    return Box.around(middle, TEXT.of(text) + 2 * PADDING, HEIGHT);
  }

  void draw(SvgWriter svg) {
    svg.text("text", text, "class", "distance", "x", middle.x(), "y", middle.y() + BASELINE);
  }
}
