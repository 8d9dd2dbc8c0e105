package io.github.privatezonesync.dns;

/**
 * Data that only one cloud knows, such as an alias to a load balancer of Route 53.
 *
 * <p>A target of another cloud reports it as a problem.
 */
public non-sealed interface CloudData extends RecordData {
  /**
   * The cloud that knows it, as {@link io.github.privatezonesync.spi.Capabilities#cloud()} says it.
   *
   * @return for example {@code Amazon Route 53}
   */
  String cloud();

  /**
   * What a user calls it.
   *
   * @return for example {@code alias record set}
   */
  String kind();

  /**
   * Tells whether a set of such data has a TTL; a TTL that is given to one without is refused.
   *
   * @return false where the cloud answers with a TTL of its own
   */
  boolean hasTtl();
}
