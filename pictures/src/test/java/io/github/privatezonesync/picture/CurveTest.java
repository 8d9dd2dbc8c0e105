package io.github.privatezonesync.picture;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurveTest {
  private static final Pixel WEST = new Pixel(0, 100);
  private static final Pixel EAST = new Pixel(200, 100);

  @Test
  void endsBeforeItGetsThere() {
    Curve curve = Curve.between(WEST, EAST, 0, true, 10);

    assertThat(curve.path()).isEqualTo("M0 100 Q100 100 190 100");
    assertThat(curve.head()).isEqualTo("190,100 181.0,104.0 181.0,96.0");
  }

  @ParameterizedTest
  @CsvSource({"true, 80", "false, 120"})
  void bendsUpOrDownInBothDirections(boolean upwards, int y) {
    assertThat(Curve.between(WEST, EAST, 0.1, upwards, 0).control()).isEqualTo(new Pixel(100, y));
    assertThat(Curve.between(EAST, WEST, 0.1, upwards, 0).control()).isEqualTo(new Pixel(100, y));
  }

  @Test
  void bendsToTheSideWhereItGoesUp() {
    Curve curve = Curve.between(new Pixel(50, 100), new Pixel(50, 0), 0.1, true, 0);

    assertThat(curve.control().y()).isEqualTo(50);
    assertThat(Math.abs(curve.control().x() - 50)).isEqualTo(10);
  }

  @Test
  void isTheSameElsewhere() {
    Curve curve = Curve.between(WEST, EAST, 0.1, true, 0).shifted(-300);

    assertThat(curve.path()).isEqualTo("M-300 100 Q-200 80 -100 100");
  }

  @Property(tries = 200)
  void leadsFromItsStartToItsEnd(
      @ForAll @IntRange(max = 500) int x,
      @ForAll @IntRange(max = 500) int y,
      @ForAll boolean upwards) {
    Pixel other = new Pixel(x + 20, y);
    Curve curve = Curve.between(WEST, other, 0.14, upwards, 7);

    assertThat(curve.at(0)).isEqualTo(WEST);
    assertThat(curve.at(1)).isEqualTo(curve.end());
    assertThat(curve.end().distance(other)).isBetween(5.0, 9.0);
  }
}
