package io.github.privatezonesync.plan;

import com.pulumi.core.Output;
import com.pulumi.resources.CustomResource;
import io.github.privatezonesync.register.Registering;
import io.github.privatezonesync.target.AssociationRef;
import java.util.Optional;

/**
 * The tie that makes a zone answer in a network: a resource of its own, a part of the zone, or an
 * offer to whoever owns the resolver of the network.
 */
public final class Association {
  private final String networkKey;
  private final Optional<CustomResource> resource;
  private final Optional<Output<String>> offer;

  private Association(
      String networkKey, Optional<CustomResource> resource, Optional<Output<String>> offer) {
    this.networkKey = networkKey;
    this.resource = resource;
    this.offer = offer;
  }

  static Association of(AssociationRef tie, Registering registering) {
    return new Association(
        tie.networkKey(), tie.resource().map(registering::resource), tie.offer(registering));
  }

  /**
   * The key of the network.
   *
   * @return the key in its target
   */
  public String networkKey() {
    return networkKey;
  }

  /**
   * The resource that ties the network to the zone.
   *
   * @return the resource; empty where the zone carries the network, or where it is offered
   */
  public Optional<CustomResource> resource() {
    return resource;
  }

  /**
   * What the owner of the network's resolver must attach to it.
   *
   * @return the id of what must be attached; empty where the zone is associated already
   */
  public Optional<Output<String>> offer() {
    return offer;
  }
}
