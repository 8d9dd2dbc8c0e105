package io.github.privatezonesync.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapPointTest {
  @ParameterizedTest
  @ValueSource(doubles = {-90.1, 91, Double.NaN, Double.POSITIVE_INFINITY})
  void refusesALatitudeBeyondThePoles(double latitude) {
    assertThat(catchThrowable(() -> new MapPoint(latitude, 0)))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("latitude '" + latitude + "' is not between -90 and 90");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-180.1, 181, Double.NaN, Double.NEGATIVE_INFINITY})
  void refusesALongitudeBeyondTheDateLine(double longitude) {
    assertThat(catchThrowable(() -> new MapPoint(0, longitude)))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("longitude '" + longitude + "' is not between -180 and 180");
  }
}
