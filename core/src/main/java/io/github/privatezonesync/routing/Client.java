package io.github.privatezonesync.routing;

import io.github.privatezonesync.region.CloudRegion;
import java.util.Comparator;
import java.util.Optional;

/**
 * Who asks: a network or, if networks span regions, one region of a network.
 *
 * @param target the key of the target
 * @param network the key of the network
 * @param regionName the region that the question comes from, as the network names it
 * @param region the region as far as it is known; empty if it is not known
 */
public record Client(String target, String network, String regionName, Optional<CloudRegion> region)
    implements Comparable<Client> {
  private static final Comparator<Client> ORDER =
      Comparator.comparing(Client::target)
          .thenComparing(Client::network)
          .thenComparing(Client::regionName);

  /**
   * The network with its target, as a user names it if several targets have a network with the same
   * key.
   *
   * @return for example {@code prod/eu}
   */
  public String qualifiedNetwork() {
    return target + "/" + network;
  }

  @Override
  public int compareTo(Client other) {
    return ORDER.compare(this, other);
  }

  /** For example {@code prod/eu in eu-west-1}. */
  @Override
  public String toString() {
    return qualifiedNetwork() + " in " + regionName;
  }
}
