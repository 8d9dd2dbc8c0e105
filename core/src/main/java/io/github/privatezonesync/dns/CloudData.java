package io.github.privatezonesync.dns;

import java.util.Optional;

/**
 * Data that only one cloud knows, such as an alias to a load balancer.
 *
 * <p>A target finds its own data by class and reports any other as a problem.
 */
public non-sealed interface CloudData extends RecordData {
  /**
   * The cloud that knows it, in the words of a message.
   *
   * @return the cloud's own name for its service
   */
  String cloud();

  /**
   * What a user calls it.
   *
   * @return for example {@code alias record set}
   */
  String kind();

  /**
   * Tells whether a set of such data has a TTL. If it has none, a TTL for it is refused.
   *
   * @return false where the cloud answers with a TTL of its own
   */
  boolean hasTtl();

  /**
   * The set of the same zone that answers in the place of such data: that of this name and of the
   * same type. It is made before and deleted after the set with the data.
   *
   * @return the name; empty for data that answers itself, or with something outside of the zone
   */
  Optional<RecordName> standsFor();
}
