package io.github.privatezonesync.picture;

/** What a map shows at a place: filled squares and hollow circles. */
enum Sign {
  /** An address that clients get. */
  ENDPOINT {
    @Override
    void draw(SvgWriter svg, Pixel at, String colour) {
      svg.box("filled " + colour, Box.around(at, SIZE, SIZE), 1);
    }
  },
  /** Who asks. */
  CLIENT {
    @Override
    void draw(SvgWriter svg, Pixel at, String colour) {
      circle(svg, at, colour, SIZE / 2);
    }
  };

  static final int SIZE = 10;

  /** The radius of the circle of clients that are where an endpoint is, which stands in it. */
  static final int RING = 10;

  /** Draws clients around the endpoint that is drawn over them. */
  static void drawRing(SvgWriter svg, Pixel at, String colour) {
    circle(svg, at, colour, RING);
  }

  private static void circle(SvgWriter svg, Pixel at, String colour, int radius) {
    svg.circle(("client " + colour).strip(), at, radius);
  }

  /** Draws it at a point, in a colour of the style sheet, or in none where that is empty. */
  abstract void draw(SvgWriter svg, Pixel at, String colour);
}
