package io.github.privatezonesync.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The arrows of a map: one from each site to each endpoint elsewhere that its clients get. */
final class Arrows {
  private final MapFrame frame;
  private final List<Arrow> arrows = new ArrayList<>();
  private final Map<Set<Pixel>, Integer> lines = new HashMap<>();

  private Arrows(MapFrame frame) {
    this.frame = frame;
  }

  static List<Arrow> of(RegionMap map, Sites sites, MapFrame frame) {
    Arrows arrows = new Arrows(frame);
    for (RegionMap.Endpoint endpoint : map.endpoints()) {
      Optional<Site> target = sites.of(endpoint);
      if (target.isPresent()) {
        sites.all().forEach(site -> arrows.add(site, target.get(), endpoint.region()));
      }
    }
    return arrows.arrows;
  }

  private void add(Site from, Site to, String endpoint) {
    List<RegionMap.Client> clients =
        from.clients().stream().filter(client -> client.endpoint().equals(endpoint)).toList();
    if (!from.equals(to) && !clients.isEmpty()) {
      int number = lines.merge(Set.of(from.at(), to.at()), 1, Integer::sum);
      arrows.add(Arrow.between(from, to, endpoint, clients, frame, number - 1));
    }
  }
}
