package io.github.privatezonesync.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RingTest {
  private static final Box BOX = new Box(0, 0, 100, 50);

  /** Each pair of numbers is a corner. */
  private static Ring ring(int... numbers) {
    List<Pixel> pixels = new ArrayList<>();
    for (int i = 0; i < numbers.length; i += 2) {
      pixels.add(new Pixel(numbers[i], numbers[i + 1]));
    }
    return new Ring(pixels);
  }

  @Test
  void staysAsItIsInTheRectangle() {
    Ring inside = ring(0, 0, 100, 0, 50, 50);

    assertThat(inside.cutTo(BOX).pixels()).containsExactlyInAnyOrderElementsOf(inside.pixels());
  }

  @Test
  void goesAlongTheSidesWhereItWouldLeaveTheRectangle() {
    assertThat(ring(-20, 10, 120, 10, 120, 90, -20, 90).cutTo(BOX).pixels())
        .containsExactlyInAnyOrder(
            new Pixel(0, 10), new Pixel(100, 10), new Pixel(100, 50), new Pixel(0, 50));
  }

  @Test
  void isNothingBesideTheRectangle() {
    assertThat(ring(110, 0, 120, 10, 110, 20).cutTo(BOX).path()).isEmpty();
  }

  @Test
  void isWrittenInSteps() {
    assertThat(ring(10, 20, 30, 20, 30, 20, 30, 5).path()).isEqualTo("M10 20l20 0 0 -15z");
  }

  @Test
  void isNotWrittenIfItEnclosesNothing() {
    assertThat(ring(10, 20, 10, 20, 30, 20).path()).isEmpty();
  }
}
