package io.github.privatezonesync.spi;

import com.pulumi.resources.CustomResource;
import java.util.Optional;

/**
 * The tie that makes a zone answer in a network.
 *
 * @param networkKey the key of the network
 * @param resource the resource that ties them, empty where the zone itself carries the network
 */
public record Association(String networkKey, Optional<CustomResource> resource) {
  /**
   * A network that the zone itself carries.
   *
   * @param network the network
   * @return the association
   */
  public static Association inline(Network network) {
    return new Association(network.key(), Optional.empty());
  }

  /**
   * A network with a resource of its own.
   *
   * @param network the network
   * @param resource what ties it to the zone
   * @return the association
   */
  public static Association of(Network network, CustomResource resource) {
    return new Association(network.key(), Optional.of(resource));
  }
}
