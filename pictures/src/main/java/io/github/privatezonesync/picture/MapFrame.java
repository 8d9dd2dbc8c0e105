package io.github.privatezonesync.picture;

import java.util.List;

/**
 * The part of the world that a map shows, and where on the map a point of it lies.
 *
 * <p>The projection is equirectangular: a degree has the same length everywhere and in both
 * directions. The western edge may lie east of the eastern one, with the date line between them.
 *
 * @param west the longitude of the left edge
 * @param north the latitude of the upper edge
 * @param scale how many pixels a degree has
 * @param width in pixels
 * @param height in pixels
 */
record MapFrame(double west, double north, double scale, int width, int height) {
  private static final int TURN = 360;
  private static final double NARROWEST = 40;
  private static final double LOWEST = 24;
  private static final double MARGINS = 1.3;
  private static final double FLATTEST = 0.5;
  private static final double STEEPEST = 0.62;

  /** The longitudes from a western one eastwards. */
  private record Arc(double west, double span) {
    /** The shortest one that has all points: all except the widest gap between two neighbours. */
    static Arc of(List<MapPoint> points) {
      double[] sorted = points.stream().mapToDouble(MapPoint::longitude).sorted().toArray();
      double west = sorted[0];
      double gap = sorted[0] + TURN - sorted[sorted.length - 1];
      for (int i = 1; i < sorted.length; i++) {
        if (sorted[i] - sorted[i - 1] > gap) {
          west = sorted[i];
          gap = sorted[i] - sorted[i - 1];
        }
      }
      return new Arc(west, TURN - gap);
    }
  }

  /** The frame of a width that shows all points, of which there is at least one, with a margin. */
  static MapFrame around(List<MapPoint> points, int width) {
    Arc arc = Arc.of(points);
    double south = points.stream().mapToDouble(MapPoint::latitude).min().orElseThrow();
    double north = points.stream().mapToDouble(MapPoint::latitude).max().orElseThrow();
    double degreesWide = Math.min(TURN, Math.max(NARROWEST, arc.span() * MARGINS));
    double degreesHigh = Math.max(LOWEST, (north - south) * MARGINS);
    degreesWide = Math.min(TURN, Math.max(degreesWide, degreesHigh / STEEPEST));
    degreesHigh = Math.min(TURN / 2.0, Math.max(degreesHigh, degreesWide * FLATTEST));
    double upper = (north + south + degreesHigh) / 2;
    double scale = width / degreesWide;
    return new MapFrame(
        arc.west() + (arc.span() - degreesWide) / 2,
        Math.max(degreesHigh - 90, Math.min(90, upper)),
        scale,
        width,
        (int) Math.round(degreesHigh * scale));
  }

  Pixel pixel(MapPoint point) {
    double east = (point.longitude() - west) % TURN;
    return new Pixel(
        (int) Math.round((east < 0 ? east + TURN : east) * scale), y(point.latitude()));
  }

  /** The whole frame, from its own top left. */
  Box box() {
    return new Box(0, 0, width, height);
  }

  /** How far it is around the world. */
  int turn() {
    return (int) Math.round(TURN * scale);
  }

  int x(double degreesEastOfGreenwich) {
    return (int) Math.round((degreesEastOfGreenwich - west) * scale);
  }

  int y(double latitude) {
    return (int) Math.round((north - latitude) * scale);
  }

  double east() {
    return west + width / scale;
  }

  double south() {
    return north - height / scale;
  }
}
