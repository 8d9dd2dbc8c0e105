package io.github.privatezonesync.picture;

/** The page that a picture is drawn on: an SVG image with a border, a title and a description. */
final class Page {
  static final int MARGIN = 16;

  private static final TextWidth HEADING = TextWidth.bold(20);
  private static final TextWidth CAPTION = TextWidth.plain(12);

  private Page() {}

  /** How wide the heading is, if it is not cut. */
  static int headingWidth(String title, String caption) {
    return Math.max(HEADING.of(title), CAPTION.of(caption));
  }

  /** Draws the title and, if it is not empty, the caption, and tells where the rest begins. */
  static int drawHeading(SvgWriter svg, String title, String caption, int width) {
    svg.text("text", HEADING.cutEnd(title, width), "class", "heading", "x", MARGIN, "y", 38);
    if (caption.isEmpty()) {
      return 52;
    }
    svg.text("text", CAPTION.cutEnd(caption, width), "class", "caption", "x", MARGIN, "y", 58);
    return 74;
  }

  /**
   * The whole image.
   *
   * @param title what the picture shows
   * @param words the same as the picture, for those who cannot see it
   * @param style the style sheet
   * @param page how large it is
   * @param body everything on it
   */
  static String of(String title, String words, String style, Box page, SvgWriter body) {
    SvgWriter svg = new SvgWriter();
    svg.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "width",
        page.width(),
        "height",
        page.height(),
        "viewBox",
        "0 0 " + page.width() + " " + page.height(),
        "role",
        "img",
        "aria-labelledby",
        "title description");
    svg.text("title", title, "id", "title");
    svg.text("desc", words, "id", "description");
    svg.style(style);
    // half a pixel in, or the border would be cut off
    svg.open("g", "transform", "translate(0.5 0.5)");
    svg.box("page", new Box(0, 0, page.width() - 1, page.height() - 1), 8);
    return svg.nest(body).close().close().toString();
  }
}
