package io.github.privatezonesync.simulator.dns;

/**
 * A point on the surface of the earth.
 *
 * @param latitude degrees north of the equator, negative in the south
 * @param longitude degrees east of Greenwich, negative in the west
 */
public record Coordinates(double latitude, double longitude) {
  /** The mean radius of the earth. */
  private static final double RADIUS = 6_371.0088;

  /**
   * The way to another point along a great circle.
   *
   * @param other the other point
   * @return the distance in kilometers
   */
  public double kilometersTo(Coordinates other) {
    double fromLatitude = Math.toRadians(latitude);
    double toLatitude = Math.toRadians(other.latitude);
    double north = Math.sin((toLatitude - fromLatitude) / 2);
    double east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
    double chord = north * north + Math.cos(fromLatitude) * Math.cos(toLatitude) * east * east;
    return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
  }
}
