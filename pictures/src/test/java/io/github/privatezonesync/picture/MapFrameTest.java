package io.github.privatezonesync.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MapFrameTest {
  private static final int WIDTH = 800;

  @Provide
  Arbitrary<List<MapPoint>> points() {
    return Combinators.combine(
            Arbitraries.doubles().between(-90, 90), Arbitraries.doubles().between(-180, 180))
        .as(MapPoint::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(20);
  }

  private static MapFrame around(double... latitudesAndLongitudes) {
    List<MapPoint> points = new ArrayList<>();
    for (int i = 0; i < latitudesAndLongitudes.length; i += 2) {
      points.add(new MapPoint(latitudesAndLongitudes[i], latitudesAndLongitudes[i + 1]));
    }
    return MapFrame.around(points, WIDTH);
  }

  @Property(tries = 300)
  void showsEveryPointInAShapeThatFitsAPage(@ForAll("points") List<MapPoint> points) {
    MapFrame frame = MapFrame.around(points, WIDTH);

    assertThat(points).allMatch(point -> frame.box().contains(frame.pixel(point)));
    assertThat(frame.width()).isEqualTo(WIDTH);
    assertThat(frame.height()).isBetween(WIDTH / 2 - 1, WIDTH * 62 / 100 + 1);
    assertThat(frame.north()).isLessThanOrEqualTo(90);
    assertThat(frame.south()).isGreaterThanOrEqualTo(-90 - 0.5 / frame.scale());
  }

  @Test
  void showsOnePlaceInItsMiddle() {
    MapFrame frame = around(50, 10);

    assertThat(frame.pixel(new MapPoint(50, 10))).isEqualTo(frame.box().middle());
    assertThat(frame.west()).isCloseTo(-10, within(0.001));
    assertThat(frame.east()).isCloseTo(30, within(0.001));
  }

  @Test
  void leavesOutTheWidestGap() {
    MapFrame frame = around(0, 170, 0, -170, 0, 150);

    assertThat(frame.pixel(new MapPoint(0, 150)).x())
        .isLessThan(frame.pixel(new MapPoint(0, 170)).x());
    assertThat(frame.pixel(new MapPoint(0, 170)).x())
        .isLessThan(frame.pixel(new MapPoint(0, -170)).x());
    assertThat(frame.east() - frame.west()).isCloseTo(52, within(0.001));
  }

  @Test
  void endsAtThePoles() {
    assertThat(around(89, 0).north()).isEqualTo(90);
    assertThat(around(-89, 0).south()).isCloseTo(-90, within(0.1));
  }

  @Test
  void neverGoesRoundTheWorldTwice() {
    MapFrame frame = around(0, -180, 0, -120, 0, -60, 0, 0, 0, 60, 0, 120);

    assertThat(frame.east() - frame.west()).isCloseTo(360, within(0.001));
    assertThat(frame.turn()).isEqualTo(WIDTH);
  }
}
