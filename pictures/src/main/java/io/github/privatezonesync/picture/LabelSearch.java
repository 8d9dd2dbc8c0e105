package io.github.privatezonesync.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks for a place for one label: near its site, on no text and no sign that is there already, and
 * away from lines.
 *
 * <p>Of all places on a grid around the site it takes the one that costs least.
 */
final class LabelSearch {
  private static final int STEP = 6;
  private static final int SPACING = 3;

  /** Straight above, below or beside its site a label is clearer than at a corner. */
  private static final double COST_OF_BEING_ASKEW = 0.1;

  /** How many pixels further away is as bad as lying on a point of a line. */
  private static final double COST_OF_A_LINE = 4;

  /** How many are as bad as a leader that passes under something else there. */
  private static final double COST_OF_PASSING_UNDER = 30;

  /** What each of both costs at most, where there are lines everywhere. */
  private static final double MOST = 90;

  private final Site site;
  private final int width;
  private final int height;
  private final Box window;
  private final FreeSpace space;
  private final List<Pixel> lines;

  /** A place that a label could have, with points on the leader to it. */
  record Candidate(Box box, List<Pixel> leader, double cost) {}

  /**
   * A search on a part of the map.
   *
   * @param site what the label is for
   * @param width how wide the label is
   * @param height how high it is
   * @param frame the whole map
   * @param reach how far away from its site it may be
   * @param space what of the map is free
   * @param lines points on all lines
   */
  LabelSearch(
      Site site, int width, int height, Box frame, int reach, FreeSpace space, List<Pixel> lines) {
    this.site = site;
    this.width = width;
    this.height = height;
    this.window = Box.around(site.at(), 2 * (reach + width), 2 * (reach + height)).cutTo(frame);
    this.space = space.within(window);
    this.lines = lines.stream().filter(window::contains).toList();
  }

  Optional<Candidate> best() {
    int beside = site.at().x() + site.radius() + SPACING;
    int level = site.at().y() - height / 2;
    Optional<Candidate> best = Optional.empty();
    for (int x = first(window.x(), beside); x + width <= window.right(); x += STEP) {
      for (int y = first(window.y(), level); y + height <= window.bottom(); y += STEP) {
        best = better(best, new Box(x, y, width, height));
      }
    }
    return best;
  }

  /** The first step from one position on that is some steps from another. */
  private static int first(int from, int other) {
    return from + Math.floorMod(other - from, STEP);
  }

  private Optional<Candidate> better(Optional<Candidate> best, Box box) {
    double most = best.map(Candidate::cost).orElse(Double.MAX_VALUE);
    double near = box.nearestTo(site.at()).distance(site.at()) + COST_OF_BEING_ASKEW * askew(box);
    if (near >= most || !space.isFree(box.grown(SPACING))) {
      return best;
    }
    List<Pixel> leader = leader(box);
    long onLines = lines.stream().filter(box::contains).count();
    long underOthers = leader.stream().filter(space::isTaken).count();
    double cost =
        near
            + Math.min(MOST, COST_OF_A_LINE * onLines)
            + Math.min(MOST, COST_OF_PASSING_UNDER * underOthers);
    return cost < most ? Optional.of(new Candidate(box, leader, cost)) : best;
  }

  private int askew(Box box) {
    Pixel middle = box.middle();
    return Math.min(Math.abs(middle.x() - site.at().x()), Math.abs(middle.y() - site.at().y()));
  }

  /** Points on the leader, outside the sign of the site. */
  private List<Pixel> leader(Box box) {
    Pixel end = box.nearestTo(site.at());
    double length = site.at().distance(end);
    List<Pixel> leader = new ArrayList<>();
    for (double way = 2 * site.radius(); way < length; way += STEP) {
      leader.add(site.at().towards(end, way / length));
    }
    return leader;
  }
}
