package io.github.privatezonesync.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RouteTest {
  @Test
  void goesStraight() {
    assertThat(Route.from(1, 2).to(30, 2)).hasToString("M1 2 L30 2");
  }

  @Test
  void turnsWithRoundCorners() {
    assertThat(Route.from(10, 0).to(10, 40).to(50, 40))
        .hasToString("M10 0 L10 34 Q10 40 16 40 L50 40");
  }

  @Test
  void turnsCloserWhereThereIsLessRoom() {
    assertThat(Route.from(10, 8).to(10, 0).to(2, 0)).hasToString("M10 8 L10 4 Q10 0 6 0 L2 0");
  }

  @Test
  void doesNotTurnWhereItStays() {
    assertThat(Route.from(0, 0).to(0, 0).to(9, 0).to(9, 0)).hasToString("M0 0 L9 0");
  }
}
