package io.github.privatezonesync.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where everything on a map is drawn, from the top left of its frame.
 *
 * <p>A map is made larger until each label has a place on it.
 *
 * @param frame the part of the world
 * @param sites what lies where
 * @param arrows who gets what
 * @param distances how far the arrows go
 * @param labels what lies there, in words
 */
record MapLayout(
    MapFrame frame,
    List<Site> sites,
    List<Arrow> arrows,
    List<Distance> distances,
    List<Label> labels) {
  private static final int NEIGHBOURHOOD = 120;

  /** The cost up to which the place of a label is good: it is near and on nothing that matters. */
  private static final double GOOD = 130;

  /** How much larger a map becomes for good places; it becomes larger still for any. */
  private static final double MODERATE = 1.5;

  private static final int SAMPLE_EVERY = 6;

  /**
   * The layout of a map with at least one place.
   *
   * @param width how wide it is if that is wide enough
   */
  static MapLayout of(RegionMap map, LabelText text, int width) {
    List<MapPoint> points = points(map);
    int enough = width;
    Optional<MapLayout> layout = Optional.empty();
    while (layout.isEmpty()) {
      double mostCost = enough < MODERATE * width ? GOOD : Double.MAX_VALUE;
      layout = in(MapFrame.around(points, enough), map, text, mostCost);
      enough = enough * 9 / 8;
    }
    return layout.get();
  }

  /** The places of a map that are known. */
  static List<MapPoint> points(RegionMap map) {
    return Stream.concat(
            map.endpoints().stream().map(RegionMap.Endpoint::point),
            map.clients().stream().map(RegionMap.Client::point))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<MapLayout> in(
      MapFrame frame, RegionMap map, LabelText text, double mostCost) {
    Sites sites = new Sites(map, frame);
    List<Arrow> arrows = Arrows.of(map, sites, frame);
    Box box = frame.box();
    FreeSpace space = new FreeSpace(box);
    sites.all().forEach(site -> space.take(site.box()));
    List<Distance> distances = Distances.of(arrows, space);
    Set<RegionMap.Client> told = new HashSet<>();
    distances.forEach(distance -> told.addAll(distance.arrow().clients()));

    LabelPlacement placement = new LabelPlacement(box, space, samples(arrows));
    List<Label> labels = new ArrayList<>();
    for (Site site : byUrgency(sites.all())) {
      List<LabelLine> lines = text.of(site, told);
      Optional<Box> place =
          placement.place(site, Label.width(lines), Label.height(lines), mostCost);
      if (place.isEmpty()) {
        return Optional.empty();
      }
      labels.add(new Label(site, lines, place.get()));
    }
    return Optional.of(new MapLayout(frame, sites.all(), arrows, distances, labels));
  }

  /** Those with endpoints first, as they matter most, then those that have the least choice. */
  private static List<Site> byUrgency(List<Site> sites) {
    return sites.stream()
        .sorted(
            Comparator.comparing((Site site) -> site.endpoints().isEmpty())
                .thenComparingLong(site -> -neighbours(site, sites)))
        .toList();
  }

  private static long neighbours(Site site, List<Site> sites) {
    return sites.stream().filter(other -> other.at().distance(site.at()) < NEIGHBOURHOOD).count();
  }

  private static List<Pixel> samples(List<Arrow> arrows) {
    List<Pixel> samples = new ArrayList<>();
    arrows.stream()
        .flatMap(arrow -> arrow.curves().stream())
        .forEach(
            curve -> {
              int count = (int) (curve.start().distance(curve.end()) / SAMPLE_EVERY) + 1;
              for (int i = 0; i <= count; i++) {
                samples.add(curve.at((double) i / count));
              }
            });
    return samples;
  }
}
