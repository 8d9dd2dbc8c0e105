package io.github.privatezonesync.picture;

/** The meridians and parallels of a map, with their degrees at the lower and left edge. */
final class Graticule {
  private static final int FEW = 10;
  private static final int MANY = 30;
  private static final int WIDE = 120;
  private static final int BELOW = 15;
  private static final int BESIDE = 6;
  private static final int HALF_A_LINE = 4;

  private final MapFrame frame;
  private final int step;

  Graticule(MapFrame frame) {
    this.frame = frame;
    this.step = frame.east() - frame.west() > WIDE ? MANY : FEW;
  }

  void draw(SvgWriter svg) {
    for (int degrees = first(frame.west()); degrees <= frame.east(); degrees += step) {
      int x = frame.x(degrees);
      svg.line("graticule", new Pixel(x, 0), new Pixel(x, frame.height()));
      label(svg, meridian(degrees), "middle", x, frame.height() + BELOW);
    }
    for (int degrees = first(frame.south()); degrees <= frame.north(); degrees += step) {
      int y = frame.y(degrees);
      svg.line("graticule", new Pixel(0, y), new Pixel(frame.width(), y));
      label(svg, degrees(degrees, "N", "S"), "end", -BESIDE, y + HALF_A_LINE);
    }
  }

  private int first(double from) {
    return (int) Math.ceil(from / step) * step;
  }

  private static void label(SvgWriter svg, String text, String anchor, int x, int y) {
    svg.text("text", text, "class", "degree", "text-anchor", anchor, "x", x, "y", y);
  }

  private static String meridian(int degreesEastOfGreenwich) {
    int degrees = Math.floorMod(degreesEastOfGreenwich + 180, 360) - 180;
    return degrees == -180 ? "180°" : degrees(degrees, "E", "W");
  }

  private static String degrees(int degrees, String positive, String negative) {
    if (degrees == 0) {
      return "0°";
    }
    return Math.abs(degrees) + "°" + (degrees > 0 ? positive : negative);
  }
}
