package io.github.privatezonesync.routing;

import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.Sentence;
import io.github.privatezonesync.problem.WayOut;

/** Details of an endpoint that only some routings look at. */
public enum EndpointDetail {
  /** Its part of the answers. */
  WEIGHT,
  /** Whether it is up. */
  HEALTH;

  /**
   * The complaint about a detail that a routing does not look at.
   *
   * @param routing the routing
   * @param at the place of the complaint
   * @return the problem
   */
  public Problem refusedBy(Routing routing, Place at) {
    WayOut weighted = WayOut.setting("weighted");
    Sentence failover = Sentence.of("%s or %s,", Failover.CALL, weighted);
    String words = "a %s is given, but the service is routed '%s'; use %s or leave it out";
    return this == WEIGHT
        ? Problem.of(at, words, "weight", routing.words(), weighted)
        : Problem.of(at, words, "health", routing.words(), failover);
  }
}
