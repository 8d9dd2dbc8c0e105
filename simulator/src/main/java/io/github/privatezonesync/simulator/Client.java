package io.github.privatezonesync.simulator;

import org.jspecify.annotations.Nullable;

/**
 * Who asks: a network, and on Google Cloud a region of it.
 *
 * @param network the id of the network
 * @param region the region the question comes from, null if it does not matter: it matters only for
 *     routed record sets of Google Cloud, as VPCs and virtual networks are in one region
 */
public record Client(String network, @Nullable String region) {
  /**
   * A network as a whole.
   *
   * @param network the id of the network
   * @return the client
   */
  public static Client of(String network) {
    return new Client(network, null);
  }

  /** The network, with {@code @} and the region if there is one. */
  @Override
  public String toString() {
    return region == null ? network : network + "@" + region;
  }
}
