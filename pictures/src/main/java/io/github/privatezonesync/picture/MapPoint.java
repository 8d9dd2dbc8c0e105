package io.github.privatezonesync.picture;

/**
 * Where something lies on a map, in degrees, north and east positive.
 *
 * @param latitude from -90 at the south pole to 90 at the north pole
 * @param longitude from -180 to 180, 0 at Greenwich
 */
public record MapPoint(double latitude, double longitude) {
  /**
   * Checks that there is such a point.
   *
   * @throws IllegalArgumentException if the latitude is not between -90 and 90 or the longitude not
   *     between -180 and 180
   */
  public MapPoint {
    check("latitude", latitude, 90);
    check("longitude", longitude, 180);
  }

  private static void check(String field, double degrees, int limit) {
    boolean within = Math.abs(degrees) <= limit; // false for NaN
    if (!within) {
      throw new IllegalArgumentException(
          "%s '%s' is not between -%d and %d".formatted(field, degrees, limit, limit));
    }
  }
}
