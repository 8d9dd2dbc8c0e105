package io.github.privatezonesync.target;

import com.pulumi.core.Output;
import com.pulumi.resources.CustomResource;
import io.github.privatezonesync.register.Ref;
import io.github.privatezonesync.register.Registering;
import java.util.Optional;
import java.util.function.Function;

/**
 * The tie that makes a zone answer in a network, as a walk added it: a resource of its own, a part
 * of the zone, or an offer to whoever owns the resolver of the network.
 */
public final class AssociationRef {
  private final String networkKey;
  private final Optional<Ref<?>> resource;
  private final Optional<Function<Registering, Output<String>>> offer;

  private AssociationRef(
      String networkKey,
      Optional<Ref<?>> resource,
      Optional<Function<Registering, Output<String>>> offer) {
    this.networkKey = networkKey;
    this.resource = resource;
    this.offer = offer;
  }

  /**
   * A network that the zone itself carries.
   *
   * @param network the network
   * @return the association
   */
  public static AssociationRef inline(Network network) {
    return new AssociationRef(network.key(), Optional.empty(), Optional.empty());
  }

  /**
   * A network with an association resource of its own.
   *
   * @param network the network
   * @param resource what ties it to the zone
   * @return the association
   */
  public static AssociationRef by(Network network, Ref<?> resource) {
    return new AssociationRef(network.key(), Optional.of(resource), Optional.empty());
  }

  /**
   * A network whose resolver somebody else owns, who must attach what is offered.
   *
   * @param network where it must be attached
   * @param offered what must be attached, for example a view that holds the zone
   * @param id gives its id; called once it is registered
   * @param <R> the class of what is offered
   * @return the association
   */
  public static <R extends CustomResource> AssociationRef offered(
      Network network, Ref<R> offered, Function<R, Output<String>> id) {
    return new AssociationRef(
        network.key(),
        Optional.empty(),
        Optional.of(registering -> id.apply(registering.resource(offered))));
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
   * @return the resource; empty if the zone carries the network, or if the association is offered
   */
  public Optional<Ref<?>> resource() {
    return resource;
  }

  /**
   * What must be attached to the resolver of the network.
   *
   * @param registering what registered it
   * @return its id; empty if the zone is associated already
   */
  public Optional<Output<String>> offer(Registering registering) {
    return offer.map(id -> id.apply(registering));
  }
}
