package io.github.privatezonesync.routing;

import io.github.privatezonesync.region.CloudRegion;
import io.github.privatezonesync.region.Regions;
import java.util.Comparator;
import java.util.Optional;

/**
 * Who asks: a network, and where it spans regions one region of it.
 *
 * @param target the key of the target
 * @param network the key of the network
 * @param regionName the region that the question comes from, as the network names it
 */
public record Client(String target, String network, String regionName)
    implements Comparable<Client> {
  private static final Comparator<Client> ORDER =
      Comparator.comparing(Client::target)
          .thenComparing(Client::network)
          .thenComparing(Client::regionName);

  /**
   * The region that the question comes from.
   *
   * @return the region; empty if it is not in the table of regions
   */
  public Optional<CloudRegion> region() {
    return Regions.find(regionName);
  }

  /**
   * The network with its target, as a user names it where several targets have a network of one
   * key.
   *
   * @return for example {@code aws/eu}
   */
  public String qualifiedNetwork() {
    return target + "/" + network;
  }

  @Override
  public int compareTo(Client other) {
    return ORDER.compare(this, other);
  }

  /** For example {@code aws/eu in eu-west-1}. */
  @Override
  public String toString() {
    return qualifiedNetwork() + " in " + regionName;
  }
}
