package io.github.privatezonesync.picture;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sites of a map: what lies at one place, or at places too close to tell apart, is one site,
 * and it lies where the first of them does.
 */
final class Sites {
  private static final int TOO_CLOSE = 14;

  private final MapFrame frame;
  private final Map<MapPoint, Pixel> pixels = new LinkedHashMap<>();
  private final List<Site> all;

  Sites(RegionMap map, MapFrame frame) {
    this.frame = frame;
    map.endpoints().forEach(endpoint -> endpoint.point().ifPresent(this::add));
    map.clients().forEach(client -> client.point().ifPresent(this::add));
    this.all =
        pixels.values().stream()
            .distinct()
            .map(
                at ->
                    new Site(
                        at,
                        map.endpoints().stream().filter(e -> isAt(at, e.point())).toList(),
                        map.clients().stream().filter(c -> isAt(at, c.point())).toList()))
            .toList();
  }

  private void add(MapPoint point) {
    Pixel exact = frame.pixel(point);
    Pixel near =
        pixels.values().stream()
            .filter(other -> other.distance(exact) < TOO_CLOSE)
            .min(Comparator.comparingDouble(exact::distance))
            .orElse(exact);
    pixels.putIfAbsent(point, near);
  }

  private boolean isAt(Pixel pixel, Optional<MapPoint> point) {
    return point.map(pixels::get).filter(pixel::equals).isPresent();
  }

  /** The sites, those with endpoints first. */
  List<Site> all() {
    return all;
  }

  /** The site of an endpoint, if its place is known. */
  Optional<Site> of(RegionMap.Endpoint endpoint) {
    return all.stream().filter(site -> site.endpoints().contains(endpoint)).findFirst();
  }
}
