package io.github.privatezonesync.simulator.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class CoordinatesTest {
  private static final double QUARTER = Math.PI / 2 * 6_371.0088;

  @Test
  void areAQuarterOfTheEarthFromThePoleToTheEquator() {
    assertThat(new Coordinates(0, 33).kilometersTo(new Coordinates(90, 0)))
        .isCloseTo(QUARTER, within(0.001));
    assertThat(new Coordinates(0, 0).kilometersTo(new Coordinates(0, 90)))
        .isCloseTo(QUARTER, within(0.001));
  }

  @Test
  void areFarthestOnTheOtherSide() {
    assertThat(new Coordinates(10, 20).kilometersTo(new Coordinates(-10, -160)))
        .isCloseTo(2 * QUARTER, within(0.001));
  }

  @Test
  void goOverTheDateLine() {
    assertThat(new Coordinates(0, 179).kilometersTo(new Coordinates(0, -179)))
        .isCloseTo(QUARTER / 45, within(0.001));
  }

  /** Frankfurt and London are about 640 km from each other. */
  @Test
  void agreeWithAMap() {
    assertThat(new Coordinates(50.1155, 8.6842).kilometersTo(new Coordinates(51.5085, -0.1257)))
        .isCloseTo(638, within(2.0));
  }

  @Property
  void areAsFarFromEachOtherBothWays(
      @ForAll @DoubleRange(min = -90, max = 90) double latitude,
      @ForAll @DoubleRange(min = -180, max = 180) double longitude) {
    Coordinates here = new Coordinates(latitude, longitude);
    Coordinates there = new Coordinates(12, 34);

    assertThat(here.kilometersTo(there)).isCloseTo(there.kilometersTo(here), within(1e-6));
    assertThat(here.kilometersTo(here)).isZero();
    assertThat(here.kilometersTo(there)).isBetween(0.0, 2 * QUARTER + 0.001);
  }
}
