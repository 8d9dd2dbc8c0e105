package io.github.privatezonesync.picture;

import java.util.Locale;

/** A bent line with a head, in SVG a quadratic Bézier curve. */
record Curve(Pixel start, Pixel control, Pixel end) {
  private static final double HEAD_LENGTH = 9;
  private static final double HALF_A_HEAD = 4;

  /**
   * A curve from one point to another, which ends before it gets there.
   *
   * @param bend how far its control point lies beside the middle, as a part of its length
   * @param upwards whether it bends up or down
   * @param rest how many pixels before the other point it ends
   */
  static Curve between(Pixel from, Pixel to, double bend, boolean upwards, int rest) {
    double width = (double) to.x() - from.x();
    double height = (double) to.y() - from.y();
    double side = upwards == (width >= 0) ? -bend : bend;
    Pixel control = from.towards(to, 0.5).shifted(-height * side, width * side);
    double part = Math.min(0.75, rest / to.distance(control));
    return new Curve(from, control, to.towards(control, part));
  }

  /** The same curve elsewhere. */
  Curve shifted(int dx) {
    return new Curve(start.shifted(dx, 0), control.shifted(dx, 0), end.shifted(dx, 0));
  }

  /** The point some part of the way along the curve. */
  Pixel at(double part) {
    return start.towards(control, part).towards(control.towards(end, part), part);
  }

  /** The data of a path in SVG. */
  String path() {
    return "M" + start + " Q" + control + " " + end;
  }

  /** The points of the triangle at its end. */
  String head() {
    double length = control.distance(end);
    double dx = (end.x() - control.x()) / length;
    double dy = (end.y() - control.y()) / length;
    double x = end.x() - dx * HEAD_LENGTH;
    double y = end.y() - dy * HEAD_LENGTH;
    return String.format(
        Locale.ROOT,
        "%d,%d %.1f,%.1f %.1f,%.1f",
        end.x(),
        end.y(),
        x - dy * HALF_A_HEAD,
        y + dx * HALF_A_HEAD,
        x + dy * HALF_A_HEAD,
        y - dx * HALF_A_HEAD);
  }
}
