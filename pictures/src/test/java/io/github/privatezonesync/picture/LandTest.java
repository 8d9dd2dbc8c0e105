package io.github.privatezonesync.picture;

import static io.github.privatezonesync.picture.Mapped.client;
import static io.github.privatezonesync.picture.Mapped.endpoint;
import static io.github.privatezonesync.picture.Mapped.map;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LandTest {
  private static final RegionMap.Endpoint US = endpoint("us-west-2", "10.0.1.10");
  private static final RegionMap.Endpoint NZ = endpoint("ap-southeast-6", "10.0.3.10");

  private static final int WIDTH = 840;

  /** All of the world, with the date line within. */
  private static final MapFrame WORLD =
      MapFrame.around(
          IntStream.of(-180, -120, -60, 0, 60, 120)
              .mapToObj(east -> point(east / 2.0, east))
              .toList(),
          WIDTH);

  /** More than from any point of the file to the next, except along the south pole. */
  private static final double LONGEST_STEP = 10;

  private static MapPoint point(double latitude, double longitude) {
    return new MapPoint(latitude, longitude);
  }

  @Provide
  Arbitrary<MapFrame> frames() {
    return Combinators.combine(
            Arbitraries.doubles().between(-90, 90), Arbitraries.doubles().between(-180, 180))
        .as(LandTest::point)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(points -> MapFrame.around(points, WIDTH));
  }

  /** The outlines on a map, each with its first corner once more at the end. */
  private static List<List<Pixel>> outlines(MapFrame frame) {
    List<List<Pixel>> outlines = new ArrayList<>();
    new Scanner(Land.path(frame))
        .useDelimiter("z")
        .forEachRemaining(part -> outlines.add(outline(part)));
    return outlines;
  }

  private static List<Pixel> outline(String part) {
    Scanner numbers = new Scanner(part).useDelimiter("[^-0-9]+");
    List<Pixel> outline = new ArrayList<>();
    Pixel last = new Pixel(0, 0);
    while (numbers.hasNextInt()) {
      last = last.shifted(numbers.nextInt(), numbers.nextInt());
      outline.add(last);
    }
    outline.add(outline.get(0));
    return outline;
  }

  private static boolean isLand(MapFrame frame, double latitude, double longitude) {
    Path2D land = new Path2D.Double();
    for (List<Pixel> outline : outlines(frame)) {
      land.moveTo(outline.get(0).x(), outline.get(0).y());
      outline.forEach(pixel -> land.lineTo(pixel.x(), pixel.y()));
    }
    Pixel pixel = frame.pixel(new MapPoint(latitude, longitude));
    return land.contains(pixel.x(), pixel.y());
  }

  @ParameterizedTest
  @CsvSource({
    "Chicago, 41.9, -88, true",
    "Brasilia, -15.8, -47.9, true",
    "Frankfurt, 50.1, 8.7, true",
    "Johannesburg, -26.2, 28, true",
    "Delhi, 28.6, 77.2, true",
    "Alice Springs, -23.7, 133.9, true",
    "New Zealand, -44, 170.5, true",
    "South Pole Station, -89, 10, true",
    "Atlantic, 30, -45, false",
    "Pacific, 0, -150, false",
    "Indian Ocean, -20, 80, false",
    "Caspian Sea, 42, 50.5, false"
  })
  void isWhereTheContinentsAre(String place, double latitude, double longitude, boolean land) {
    MapFrame around = MapFrame.around(List.of(point(latitude, longitude)), WIDTH);
    assertThat(isLand(around, latitude, longitude)).as(place).isEqualTo(land);
    assertThat(isLand(WORLD, latitude, longitude)).as(place + " on a world map").isEqualTo(land);
  }

  @ParameterizedTest
  @CsvSource({"67, 179.5", "67, 180", "67, -179.5", "-85, 179.5", "-85, 180", "-85, -179.5"})
  void goesOnBeyondTheDateLine(double latitude, double longitude) {
    assertThat(isLand(WORLD, latitude, longitude)).isTrue();
  }

  @Property(tries = 200)
  void endsWithinTheLineAroundTheMap(@ForAll("frames") MapFrame frame) {
    assertThat(outlines(frame))
        .allSatisfy(outline -> assertThat(outline).allMatch(frame.box().grown(-1)::contains));
  }

  @Property(tries = 200)
  void hasNoLineAcrossTheMap(@ForAll("frames") MapFrame frame) {
    Box box = frame.box().grown(-1);
    for (List<Pixel> outline : outlines(frame)) {
      for (int i = 1; i < outline.size(); i++) {
        Pixel from = outline.get(i - 1);
        Pixel to = outline.get(i);
        if (!isOnOneSide(box, from, to)) {
          assertThat(from.distance(to)).isLessThan(LONGEST_STEP * frame.scale());
        }
      }
    }
  }

  private static boolean isOnOneSide(Box box, Pixel from, Pixel to) {
    return (from.x() == to.x() && (from.x() == box.x() || from.x() == box.right()))
        || (from.y() == to.y() && (from.y() == box.y() || from.y() == box.bottom()));
  }

  @Test
  void liesUnderAllElseOnAMap() {
    assertThat(
            ParsedSvg.of(map(List.of(NZ), client("hub", "us-west-1", "ap-southeast-6"))).styles())
        .containsSubsequence("panel", "land", "graticule", "line colour1", "site", "label");
  }

  @Test
  void keepsAMapSmall() {
    RegionMap world =
        map(
            List.of(NZ, US, endpoint("eu-west-1", "10.0.2.10")),
            client("in", "ap-south-1", "eu-west-1"),
            client("br", "sa-east-1", "us-west-2"),
            client("ru", "ap-northeast-1", "us-west-2"));

    assertThat(world.svg()).hasSizeLessThan(32_000);
    assertThat(map(List.of(US)).svg()).hasSizeLessThan(8_000);
  }
}
