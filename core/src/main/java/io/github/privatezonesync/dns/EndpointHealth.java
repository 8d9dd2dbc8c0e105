package io.github.privatezonesync.dns;

import io.github.privatezonesync.problem.InvalidValue;

/**
 * What one cloud can know about whether an endpoint is up, such as a health check.
 *
 * <p>A target finds the health that it knows by its class and leaves any other alone. Writing one
 * never fails; {@link #checkAt} says what is wrong with it.
 */
public interface EndpointHealth {
  /**
   * Reads what is known of it while the plan is made.
   *
   * @param site the site of the endpoint: a region, or the name of another site
   * @throws InvalidValue if what was written is not allowed
   */
  void checkAt(String site);

  /**
   * Tells whether it finds out that the endpoint is down when all of the endpoint's region is lost.
   *
   * @param site the site of the endpoint
   * @return false if what would tell it can be lost with the region, and then changes nothing
   */
  default boolean noticesTheLossOf(String site) {
    return true;
  }

  /** What a plan shows, for example {@code alarm 'inference' in us-east-1}. */
  @Override
  String toString();
}
