package io.github.privatezonesync.routing;

import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.WayOut;

/** What an endpoint may say about itself for those routings that look at it. */
public enum EndpointDetail {
  /** Its part of the answers. */
  WEIGHT {
    @Override
    public Problem refusedBy(Routing routing, Place endpoint) {
      return Problem.of(
          endpoint,
          "a weight is given, but the service is routed '%s'; use %s or leave it out",
          routing.words(),
          WayOut.setting("weighted"));
    }
  },
  /** Whether it is up. */
  HEALTH {
    @Override
    public Problem refusedBy(Routing routing, Place endpoint) {
      return Problem.of(
          endpoint,
          "a health is given, but the service is routed '%s'; use %s or %s, or leave it out",
          routing.words(),
          WayOut.setting("failover").open(),
          WayOut.setting("weighted"));
    }
  };

  /**
   * The complaint about a detail that a routing does not look at.
   *
   * @param routing the routing
   * @param endpoint where the complaint points
   * @return the problem
   */
  public abstract Problem refusedBy(Routing routing, Place endpoint);
}
