package io.github.privatezonesync.routing;

import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.WayOut;

/** What an endpoint may say about itself for those routings that look at it. */
public enum EndpointDetail {
  /** Its part of the answers. */
  WEIGHT,
  /** Whether it is up. */
  HEALTH;

  private static final String GIVEN = " is given, but the service is routed '%s'; use ";

  /**
   * The complaint about a detail that a routing does not look at.
   *
   * @param routing the routing
   * @param at where the complaint points
   * @return the problem
   */
  public Problem refusedBy(Routing routing, Place at) {
    WayOut weighted = WayOut.setting("weighted");
    return switch (this) {
      case WEIGHT ->
          Problem.of(at, "a weight" + GIVEN + "%s or leave it out", routing.words(), weighted);
      case HEALTH ->
          Problem.of(
              at,
              "a health" + GIVEN + "%s or %s, or leave it out",
              routing.words(),
              Failover.CALL,
              weighted);
    };
  }
}
