package io.github.privatezonesync.routing;

import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.problem.Sentence;
import io.github.privatezonesync.problem.WayOut;

/**
 * A way of choosing among record sets that a routing needs.
 *
 * @param kind the way
 * @param words what a cloud without it lacks, for example {@code weighted answers}
 * @param instead the routings to use instead
 */
record Need(Route.Kind kind, String words, Sentence instead) {
  /** All endpoints at once, as a way out. */
  static final WayOut ALL = WayOut.setting("all");

  /** The nearest endpoint, as a way out. */
  static final WayOut NEAREST = WayOut.setting("nearest");

  /** The routings of every cloud, as a way out. */
  static final Sentence ALL_OR_NEAREST = Sentence.of("%s or %s", ALL, NEAREST);
}
