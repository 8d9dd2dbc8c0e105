package io.github.privatezonesync.region;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;

/** The file with all regions: a header and then one region in each line, without quotes. */
final class RegionTable {
  private static final String FILE = "regions.csv";

  private RegionTable() {}

  static List<CloudRegion> read() {
    try (InputStream file =
            Objects.requireNonNull(RegionTable.class.getResourceAsStream(FILE), FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(RegionTable::region).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The last field says where the line comes from; it is for readers of the file. */
  private static CloudRegion region(String line) {
    String[] fields = line.split(",", -1);
    return new CloudRegion(
        cloud(fields[0]),
        fields[1],
        fields[2],
        fields[3],
        fields[4],
        point(fields[5], fields[6]),
        Realm.valueOf(fields[7].toUpperCase(Locale.ROOT)));
  }

  private static RegionCloud cloud(String key) {
    return RegionCloud.ofTable().stream()
        .filter(cloud -> cloud.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException(key));
  }

  private static Optional<GeographicPoint> point(String latitude, String longitude) {
    return latitude.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new GeographicPoint(Double.parseDouble(latitude), Double.parseDouble(longitude)));
  }
}
