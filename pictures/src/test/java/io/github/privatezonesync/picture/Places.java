package io.github.privatezonesync.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The places of real regions, from the file of the module that must not be known here. */
final class Places {
  private static final Path TABLE =
      Path.of("../core/src/main/resources/io/github/privatezonesync/region/regions.csv");
  private static final int CLOUD = 0;
  private static final int REGION = 1;
  private static final int LATITUDE = 5;
  private static final int LONGITUDE = 6;
  private static final double RADIUS = 6371.0088;

  private static final Map<String, String[]> ROWS = read();

  private Places() {}

  private static Map<String, String[]> read() {
    Map<String, String[]> rows = new LinkedHashMap<>();
    try {
      Files.readAllLines(TABLE).stream()
          .skip(1)
          .map(line -> line.split(",", -1))
          .forEach(row -> rows.put(row[REGION], row));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return rows;
  }

  /** The names of all regions. */
  static List<String> regions() {
    return List.copyOf(ROWS.keySet());
  }

  /** The names of one cloud's regions. */
  static List<String> regions(String cloud) {
    return ROWS.values().stream()
        .filter(row -> row[CLOUD].equals(cloud))
        .map(row -> row[REGION])
        .toList();
  }

  /** Where a region is, or empty if that is not known. */
  static Optional<MapPoint> of(String region) {
    String[] row = ROWS.get(region);
    return row[LATITUDE].isEmpty()
        ? Optional.empty()
        : Optional.of(
            new MapPoint(Double.parseDouble(row[LATITUDE]), Double.parseDouble(row[LONGITUDE])));
  }

  /** How far two regions are from each other, or empty if that is not known. */
  static OptionalDouble kilometres(String region, String other) {
    return of(region)
        .flatMap(from -> of(other).map(to -> OptionalDouble.of(kilometres(from, to))))
        .orElse(OptionalDouble.empty());
  }

  private static double kilometres(MapPoint from, MapPoint to) {
    double a = Math.toRadians(from.latitude());
    double b = Math.toRadians(to.latitude());
    double turn = Math.toRadians(to.longitude() - from.longitude());
    double cosine = Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(turn);
    return RADIUS * Math.acos(Math.min(1, cosine));
  }
}
