package io.github.privatezonesync.picture;

import java.util.ArrayList;
import java.util.List;

/** A line that goes up, down and sideways and turns with round corners. */
final class Route {
  private static final int RADIUS = 6;

  private final List<Point> points = new ArrayList<>();

  private record Point(int x, int y) {
    int distance(Point other) {
      return Math.abs(x - other.x) + Math.abs(y - other.y);
    }

    /** The point some way towards another one. */
    Point towards(Point other, int way) {
      return new Point(
          x + way * Integer.signum(other.x - x), y + way * Integer.signum(other.y - y));
    }

    @Override
    public String toString() {
      return x + " " + y;
    }
  }

  static Route from(int x, int y) {
    return new Route().to(x, y);
  }

  /** Goes on to a point straight above, below or beside the last one. */
  Route to(int x, int y) {
    Point next = new Point(x, y);
    if (points.isEmpty() || !points.get(points.size() - 1).equals(next)) {
      points.add(next);
    }
    return this;
  }

  /** The data of a path in SVG. */
  @Override
  public String toString() {
    StringBuilder path = new StringBuilder("M").append(points.get(0));
    for (int i = 1; i < points.size() - 1; i++) {
      Point before = points.get(i - 1);
      Point corner = points.get(i);
      Point after = points.get(i + 1);
      int room = Math.min(corner.distance(before), corner.distance(after)) / 2;
      int radius = Math.min(RADIUS, room);
      path.append(" L").append(corner.towards(before, radius));
      path.append(" Q").append(corner).append(' ').append(corner.towards(after, radius));
    }
    return path.append(" L").append(points.get(points.size() - 1)).toString();
  }
}
