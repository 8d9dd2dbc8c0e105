package io.github.privatezonesync.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * The line from the clients of one site to an endpoint of another.
 *
 * @param endpoint the region of the endpoint
 * @param clients who gets it there
 * @param curves the line; where it leaves the map at one side and comes back at the other, it is
 *     there twice, and of each only the part on the map can be seen
 */
record Arrow(String endpoint, List<RegionMap.Client> clients, List<Curve> curves) {
  private static final double BEND = 0.14;

  /**
   * The arrow from one site to another, the short way around the world, bent like a great circle:
   * towards the pole.
   *
   * @param lines how many lines there are between the two sites already
   */
  static Arrow between(
      Site from,
      Site to,
      String endpoint,
      List<RegionMap.Client> clients,
      MapFrame frame,
      int lines) {
    int detour = detour(to.at().x() - from.at().x(), frame.turn());
    Pixel target = to.at().shifted(-detour, 0);
    boolean upwards = from.at().y() + target.y() < 2 * frame.y(0);
    Curve curve = Curve.between(from.at(), target, BEND * (lines + 1), upwards, to.radius());
    List<Curve> curves = new ArrayList<>();
    curves.add(curve);
    if (detour != 0) {
      curves.add(curve.shifted(detour));
    }
    return new Arrow(endpoint, List.copyOf(clients), curves);
  }

  /** The turn around the world that a way can be shortened by, or 0. */
  private static int detour(int way, int turn) {
    if (Math.abs(way) <= turn / 2) {
      return 0;
    }
    return way > 0 ? turn : -turn;
  }
}
