package io.github.privatezonesync.picture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Scanner;

/**
 * The land of the earth, from Natural Earth at 1:110 million. {@code tools/land/build} makes the
 * file.
 *
 * <p>Each line of the file is the outline of a continent or an island, or of a lake in one: the
 * longitude and latitude of a point, then the steps from each point to the next, all in tenths of a
 * degree. Land that the date line crosses goes on beyond 180 degrees.
 */
final class Land {
  private static final String FILE = "land.txt";
  private static final double UNITS = 10;
  private static final int TURN = 360;

  private static final List<List<Point>> OUTLINES = read();

  private Land() {}

  /** Longitude and latitude. */
  private record Point(double east, double north) {}

  private static List<List<Point>> read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Land.class.getResourceAsStream(FILE)),
                StandardCharsets.UTF_8))) {
      return lines.lines().map(Land::outline).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(FILE, unreadable);
    }
  }

  private static List<Point> outline(String line) {
    List<Point> points = new ArrayList<>();
    Scanner steps = new Scanner(line);
    int east = 0;
    int north = 0;
    while (steps.hasNextInt()) {
      east += steps.nextInt();
      north += steps.nextInt();
      points.add(new Point(east / UNITS, north / UNITS));
    }
    return points;
  }

  /**
   * The land on a map as the data of one path in SVG, whose parts meet without a seam. It ends
   * within the line around the map.
   */
  static String path(MapFrame frame) {
    Box box = frame.box().grown(-1);
    StringBuilder path = new StringBuilder();
    for (int turn = -TURN; turn <= TURN; turn += TURN) { // a map may go beyond the date line
      for (List<Point> outline : OUTLINES) {
        path.append(ring(outline, turn, frame).cutTo(box).path());
      }
    }
    return path.toString();
  }

  private static Ring ring(List<Point> outline, int turn, MapFrame frame) {
    return new Ring(
        outline.stream()
            .map(point -> new Pixel(frame.x(point.east() + turn), frame.y(point.north())))
            .toList());
  }
}
