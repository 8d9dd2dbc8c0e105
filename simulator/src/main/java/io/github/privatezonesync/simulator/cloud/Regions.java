package io.github.privatezonesync.simulator.cloud;

import io.github.privatezonesync.simulator.dns.Coordinates;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Where the regions of the clouds are: a table of the simulator's own, {@code regions.csv} beside
 * this class, so that it judges by nothing that the component was planned by.
 *
 * <p>The coordinates are from GeoNames (CC BY 4.0) for the towns that the clouds name.
 */
public final class Regions {
  private static final Map<String, Map<String, Coordinates>> BY_CLOUD = read();

  private Regions() {}

  /**
   * The regions of a cloud whose place is published.
   *
   * @param provider the Pulumi package of the cloud
   * @return the places by the cloud's names of the regions; empty for a cloud without routing
   */
  public static Map<String, Coordinates> of(String provider) {
    return BY_CLOUD.getOrDefault(provider, Map.of());
  }

  private static Map<String, Map<String, Coordinates>> read() {
    Map<String, Map<String, Coordinates>> clouds = new TreeMap<>();
    try (InputStream table =
            Objects.requireNonNull(Regions.class.getResourceAsStream("regions.csv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .skip(1)
          .map(line -> line.split(",", -1))
          .forEach(
              cells ->
                  clouds
                      .computeIfAbsent(cells[0], cloud -> new TreeMap<>())
                      .put(cells[1], place(cells)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    clouds.replaceAll((cloud, places) -> Map.copyOf(places));
    return Map.copyOf(clouds);
  }

  private static Coordinates place(String[] cells) {
    return new Coordinates(Double.parseDouble(cells[2]), Double.parseDouble(cells[3]));
  }
}
