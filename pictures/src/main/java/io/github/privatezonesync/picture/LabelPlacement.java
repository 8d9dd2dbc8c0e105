package io.github.privatezonesync.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Places the labels of a map one after the other, none on another. */
final class LabelPlacement {
  private static final int NEAR = 60;
  private static final int FAR = 480;

  private final Box frame;
  private final FreeSpace space;
  private final List<Pixel> lines;

  /**
   * Starts with what is on the map.
   *
   * @param frame the whole map
   * @param space what of it is free; each label takes its place there
   * @param arrows points on all arrows, a few pixels apart
   */
  LabelPlacement(Box frame, FreeSpace space, List<Pixel> arrows) {
    this.frame = frame;
    this.space = space;
    this.lines = new ArrayList<>(arrows);
  }

  /**
   * The best place of a label, or nothing if the map is too full.
   *
   * @param mostCost the cost from which on no place is better than a bad one
   */
  Optional<Box> place(Site site, int width, int height, double mostCost) {
    Optional<LabelSearch.Candidate> best = Optional.empty();
    for (int reach = NEAR; reach <= FAR; reach *= 2) {
      best = new LabelSearch(site, width, height, frame, reach, space, lines).best();
      // nothing further away costs less than the way there
      if (best.isPresent() && best.get().cost() < reach) {
        break;
      }
    }
    Optional<LabelSearch.Candidate> good = best.filter(one -> one.cost() <= mostCost);
    good.ifPresent(
        candidate -> {
          space.take(candidate.box());
          lines.addAll(candidate.leader());
        });
    return good.map(LabelSearch.Candidate::box);
  }
}
