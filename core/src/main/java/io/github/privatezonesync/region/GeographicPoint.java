package io.github.privatezonesync.region;

import io.github.privatezonesync.problem.InvalidValue;

/**
 * A point on the earth in degrees, north and east positive.
 *
 * @param latitude from -90 at the south pole to 90 at the north pole
 * @param longitude from -180 to 180, 0 at Greenwich
 */
public record GeographicPoint(double latitude, double longitude) {
  /** The mean radius of the earth, as IUGG defines it, in kilometres. */
  private static final double RADIUS = 6371.0088;

  private static final int POLE = 90;
  private static final int DATE_LINE = 180;

  /**
   * Checks that there is such a point.
   *
   * @throws InvalidValue if the latitude is not between -90 and 90 or the longitude not between
   *     -180 and 180
   */
  public GeographicPoint {
    check("latitude", latitude, POLE);
    check("longitude", longitude, DATE_LINE);
  }

  private static void check(String field, double degrees, int limit) {
    boolean within = Math.abs(degrees) <= limit; // false for NaN
    if (!within) {
      throw new InvalidValue(
          field + " %s is not between -" + limit + " and " + limit, Double.toString(degrees));
    }
  }

  /**
   * The great-circle distance on a sphere of the earth's mean radius, 6371.0088 km, by the
   * haversine formula.
   *
   * <p>It is the same on every machine, the same in both directions and 0 from a point to itself,
   * so distances can be compared.
   *
   * @param other another point
   * @return the distance in kilometres, at most half the circumference of the earth
   */
  public double distanceTo(GeographicPoint other) {
    double haversine =
        haversine(other.latitude - latitude)
            + cosine(latitude) * cosine(other.latitude) * haversine(other.longitude - longitude);
    // of antipodes it can round to more than 1
    return 2 * RADIUS * StrictMath.asin(Math.sqrt(Math.min(1, haversine)));
  }

  private static double haversine(double degrees) {
    double sine = StrictMath.sin(Math.toRadians(degrees) / 2);
    return sine * sine;
  }

  private static double cosine(double degrees) {
    return StrictMath.cos(Math.toRadians(degrees));
  }
}
