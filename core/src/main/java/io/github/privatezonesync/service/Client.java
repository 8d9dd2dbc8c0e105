package io.github.privatezonesync.service;

import io.github.privatezonesync.region.CloudRegion;
import java.util.Comparator;
import java.util.Optional;

/**
 * Who asks: a network, and where it spans regions one region of it.
 *
 * @param target the key of the target
 * @param network the key of the network
 * @param region the region that the question comes from, empty if it is not known
 */
public record Client(String target, String network, Optional<CloudRegion> region)
    implements Comparable<Client> {
  private static final Comparator<Client> ORDER =
      Comparator.comparing(Client::target)
          .thenComparing(Client::network)
          .thenComparing(Client::regionName);

  /**
   * The name of the region.
   *
   * @return for example {@code eu-west-1}; empty if the region is not known
   */
  public String regionName() {
    return region.map(CloudRegion::name).orElse("");
  }

  @Override
  public int compareTo(Client other) {
    return ORDER.compare(this, other);
  }

  /** For example {@code aws/eu in eu-west-1}. */
  @Override
  public String toString() {
    return target + "/" + network + region.map(in -> " in " + in.name()).orElse("");
  }
}
