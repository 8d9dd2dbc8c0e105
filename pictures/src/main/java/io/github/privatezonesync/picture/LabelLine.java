package io.github.privatezonesync.picture;

/** A line of a label: an endpoint or a client in words, beside its sign. */
record LabelLine(Sign sign, String colour, String text) {
  static final int HEIGHT = 16;

  private static final int INDENT = 18;
  private static final int BASELINE = 12;
  private static final TextWidth ENDPOINT = TextWidth.bold(12);
  private static final TextWidth CLIENT = TextWidth.plain(12);

  private TextWidth font() {
    return sign == Sign.ENDPOINT ? ENDPOINT : CLIENT;
  }

  int width() {
    return INDENT + font().of(text);
  }

  /** Draws it from its top left, cut where it is wider than there is room. */
  void draw(SvgWriter svg, int x, int y, int room) {
    sign.draw(svg, new Pixel(x + Sign.SIZE / 2, y + HEIGHT / 2), colour);
    svg.text(
        "text",
        font().cutEnd(text, room - INDENT),
        "class",
        sign == Sign.ENDPOINT ? "name" : "detail",
        "x",
        x + INDENT,
        "y",
        y + BASELINE);
  }
}
