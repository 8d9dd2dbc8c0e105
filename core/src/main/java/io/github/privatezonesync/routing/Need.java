package io.github.privatezonesync.routing;

import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.WayOut;
import java.util.ArrayList;
import java.util.List;

/**
 * A way of choosing among record sets that a routing cannot do without.
 *
 * @param kind the way
 * @param words what a cloud lacks that does not choose so, for example {@code weighted answers}
 * @param instead the routings to take in its place, at least one
 */
public record Need(Route.Kind kind, String words, List<WayOut> instead) {
  /** All endpoints at once, in the place of what a cloud lacks. */
  static final WayOut ALL = WayOut.setting("all");

  /** The nearest endpoint, in the place of what a cloud lacks. */
  static final WayOut NEAREST = WayOut.setting("nearest");

  /** The complaint about a cloud that does not choose so. */
  Problem missing(Place service, String cloud) {
    List<Object> arguments = new ArrayList<>(List.of(cloud, words));
    arguments.addAll(instead);
    arguments.add(WayOut.LEAVE_OUT);
    String ways = "%s" + " or %s".repeat(instead.size() - 1);
    return Problem.of(
        service,
        "%s has no %s; use " + ways + ", or leave this target out with %s",
        arguments.toArray());
  }
}
