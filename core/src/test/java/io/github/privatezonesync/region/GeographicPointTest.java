package io.github.privatezonesync.region;

import static io.github.privatezonesync.dns.Complaints.complaint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeographicPointTest {
  private static final double HALF_THE_CIRCUMFERENCE = Math.PI * 6371.0088;
  private static final double A_METRE = 0.001;

  @Provide
  Arbitrary<GeographicPoint> points() {
    return Combinators.combine(
            Arbitraries.doubles().between(-90, 90), Arbitraries.doubles().between(-180, 180))
        .as(GeographicPoint::new);
  }

  @ParameterizedTest
  @CsvSource({"90, 180", "-90, -180", "0, 0"})
  void takesTheWholeEarth(double latitude, double longitude) {
    GeographicPoint point = new GeographicPoint(latitude, longitude);

    assertThat(point.latitude()).isEqualTo(latitude);
    assertThat(point.longitude()).isEqualTo(longitude);
  }

  @ParameterizedTest
  @ValueSource(doubles = {90.0001, -91, Double.NaN, Double.POSITIVE_INFINITY})
  void refusesALatitudeBeyondThePoles(double latitude) {
    assertThat(complaint(() -> new GeographicPoint(latitude, 0)))
        .isEqualTo("latitude '" + latitude + "' is not between -90 and 90");
  }

  @ParameterizedTest
  @ValueSource(doubles = {180.0001, -181, 360, Double.NaN, Double.NEGATIVE_INFINITY})
  void refusesALongitudeBeyondTheDateLine(double longitude) {
    assertThat(complaint(() -> new GeographicPoint(0, longitude)))
        .isEqualTo("longitude '" + longitude + "' is not between -180 and 180");
  }

  @Test
  void isAsFarAsAshburnIsFromDublin() {
    GeographicPoint ashburn = new GeographicPoint(39.0437, -77.4875);
    GeographicPoint dublin = new GeographicPoint(53.3331, -6.2489);

    assertThat(ashburn.distanceTo(dublin)).isCloseTo(5450, withinPercentage(1));
  }

  @Test
  void isAsFarAsSydneyIsFromSingapore() {
    GeographicPoint sydney = new GeographicPoint(-33.8678, 151.2073);
    GeographicPoint singapore = new GeographicPoint(1.2897, 103.8501);

    assertThat(sydney.distanceTo(singapore)).isCloseTo(6299, within(1.0));
  }

  @ParameterizedTest
  @CsvSource({"90, 0, -90, 0", "0, 0, 0, 180", "0, -90, 0, 90", "45, -30, -45, 150"})
  void isHalfTheCircumferenceFromItsAntipode(
      double latitude, double longitude, double otherLatitude, double otherLongitude) {
    GeographicPoint point = new GeographicPoint(latitude, longitude);
    GeographicPoint antipode = new GeographicPoint(otherLatitude, otherLongitude);

    assertThat(point.distanceTo(antipode)).isCloseTo(HALF_THE_CIRCUMFERENCE, within(A_METRE));
  }

  @Test
  void goesTheShortWayAcrossTheDateLine() {
    GeographicPoint west = new GeographicPoint(0, 179.5);
    GeographicPoint east = new GeographicPoint(0, -179.5);

    assertThat(west.distanceTo(east)).isCloseTo(111.195, within(A_METRE));
  }

  @Test
  void isNowhereElseAtThePole() {
    assertThat(new GeographicPoint(90, 20).distanceTo(new GeographicPoint(90, -70)))
        .isCloseTo(0, within(A_METRE));
  }

  @Property
  void isAtNoDistanceFromItself(@ForAll("points") GeographicPoint point) {
    assertThat(point.distanceTo(point)).isZero();
  }

  @Property
  void isAsFarThereAsBack(
      @ForAll("points") GeographicPoint one, @ForAll("points") GeographicPoint other) {
    assertThat(one.distanceTo(other)).isEqualTo(other.distanceTo(one));
  }

  @Property
  void isNeverFurtherThanHalfTheCircumference(
      @ForAll("points") GeographicPoint one, @ForAll("points") GeographicPoint other) {
    assertThat(one.distanceTo(other)).isBetween(0.0, HALF_THE_CIRCUMFERENCE);
  }

  @Property
  void isNotCloserByADetour(
      @ForAll("points") GeographicPoint start,
      @ForAll("points") GeographicPoint detour,
      @ForAll("points") GeographicPoint end) {
    assertThat(start.distanceTo(end))
        .isLessThanOrEqualTo(start.distanceTo(detour) + detour.distanceTo(end) + A_METRE);
  }
}
