package io.github.privatezonesync.routing;

import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.problem.Sentence;
import io.github.privatezonesync.problem.WayOut;

/**
 * A way of choosing among record sets that a routing cannot do without.
 *
 * @param kind the way
 * @param words what a cloud lacks that does not choose so, for example {@code weighted answers}
 * @param instead the routings to take in its place
 */
record Need(Route.Kind kind, String words, Sentence instead) {
  /** All endpoints at once, in the place of what a cloud lacks. */
  static final WayOut ALL = WayOut.setting("all");

  /** The nearest endpoint, in the place of what a cloud lacks. */
  static final WayOut NEAREST = WayOut.setting("nearest");

  /** What every cloud has, in the place of what one lacks. */
  static final Sentence ALL_OR_NEAREST = Sentence.of("%s or %s", ALL, NEAREST);
}
