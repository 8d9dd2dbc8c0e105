package io.github.privatezonesync.dns;

import io.github.privatezonesync.problem.InvalidValue;

/**
 * What tells one cloud whether an endpoint is up, such as a health check.
 *
 * <p>A target finds the health that it knows by its class and ignores any other. Creating one never
 * fails; {@link #checkAt} says what is wrong with it.
 */
public interface EndpointHealth {
  /**
   * Checks it while the plan is made.
   *
   * @param site the site of the endpoint: a region, or the name of another site
   * @throws InvalidValue if what was written is not allowed
   */
  void checkAt(String site);

  /**
   * Tells whether it still reports the endpoint as down when the whole region of the endpoint is
   * lost.
   *
   * @param site the site of the endpoint
   * @return false if whatever would report it can be lost with the region
   */
  default boolean noticesTheLossOf(String site) {
    return true;
  }

  /** What a plan shows, for example {@code alarm 'inference' in us-east-1}. */
  @Override
  String toString();
}
