package io.github.privatezonesync.plan;

import com.pulumi.core.Output;
import com.pulumi.resources.CustomResource;
import io.github.privatezonesync.register.Registering;
import io.github.privatezonesync.target.AssociationRef;
import java.util.Optional;

/**
 * The tie that makes a zone answer in a network: a resource of its own, a part of the zone, or an
 * offer to whoever owns the resolver of the network.
 *
 * @param networkKey the key of the network in its target
 * @param resource the resource that ties the network to the zone; empty if the zone carries the
 *     network, or if the association is offered
 * @param offer the id that the owner of the network's resolver must attach; empty if the zone is
 *     associated already
 */
public record Association(
    String networkKey, Optional<CustomResource> resource, Optional<Output<String>> offer) {
  static Association of(AssociationRef tie, Registering registering) {
    return new Association(
        tie.networkKey(), tie.resource().map(registering::resource), tie.offer(registering));
  }
}
