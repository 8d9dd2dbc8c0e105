package io.github.privatezonesync.dns;

/**
 * What one cloud can know about whether an endpoint is up, such as a health check of Route 53.
 *
 * <p>A target of another cloud leaves it alone. Writing one never fails; {@link #checkAt} tells
 * what is wrong with it.
 */
public interface EndpointHealth {
  /**
   * The cloud that knows it, as {@link io.github.privatezonesync.spi.Capabilities#cloud()} says it.
   *
   * @return for example {@code Amazon Route 53}
   */
  String cloud();

  /**
   * Reads what is known of it while the plan is made.
   *
   * @param site the site of the endpoint: a region, or the name of another site
   * @throws InvalidValue if what was written is not allowed
   */
  void checkAt(String site);

  /** What a plan shows, for example {@code alarm 'inference' in us-east-1}. */
  @Override
  String toString();
}
