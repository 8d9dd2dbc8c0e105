package io.github.privatezonesync.picture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes on arrows, or else beside them, how far they go: near the middle, where there is room. */
final class Distances {
  private static final List<Double> PLACES =
      List.of(0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82);
  private static final List<Integer> BESIDE = List.of(0, -14, 14);

  private Distances() {}

  /** The distances of all arrows but those that have no room for it, or none that is known. */
  static List<Distance> of(List<Arrow> arrows, FreeSpace space) {
    return arrows.stream().flatMap(arrow -> of(arrow, space).stream()).toList();
  }

  private static Optional<Distance> of(Arrow arrow, FreeSpace space) {
    Optional<Distance> distance =
        Kilometres.ofAll(arrow.clients()).stream()
            .flatMap(text -> places(arrow, text))
            .filter(candidate -> space.isFree(candidate.box()))
            .findFirst();
    distance.ifPresent(found -> space.take(found.box()));
    return distance;
  }

  private static Stream<Distance> places(Arrow arrow, String text) {
    return BESIDE.stream()
        .flatMap(beside -> along(arrow, beside))
        .map(middle -> new Distance(arrow, text, middle));
  }

  private static Stream<Pixel> along(Arrow arrow, int beside) {
    return PLACES.stream()
        .flatMap(place -> arrow.curves().stream().map(curve -> curve.at(place).shifted(0, beside)));
  }
}
