package io.github.privatezonesync.routing;

import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.Sentence;
import io.github.privatezonesync.problem.WayOut;

/** What an endpoint may say about itself for those routings that look at it. */
public enum EndpointDetail {
  /** Its part of the answers. */
  WEIGHT("weight", Sentence.of("use %s or leave it out", WayOut.setting("weighted"))),
  /** Whether it is up. */
  HEALTH("health", Sentence.of("use %s or %s, or leave it out", Failover.CALL, WayOut.setting("weighted")));

  private final String words;
  private final Sentence advice;

  EndpointDetail(String words, Sentence advice) {
    this.words = words;
    this.advice = advice;
  }

  /**
   * The complaint about a detail that a routing does not look at.
   *
   * @param routing the routing
   * @param endpoint where the complaint points
   * @return the problem
   */
  public Problem refusedBy(Routing routing, Place endpoint) {
    return Problem.of(
        endpoint,
        "a %s is given, but the service is routed '%s'; %s",
        words,
        routing.words(),
        advice);
  }
}
