package io.github.privatezonesync.target;

import com.pulumi.core.Output;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.register.LateCheck;

/** The id of a network in the one spelling that its cloud gets. */
public final class NetworkId {
  private NetworkId() {}

  /**
   * The canonical id, checked when it resolves.
   *
   * @param network a network
   * @param target where complaints about its target point
   * @return the id
   */
  public static Output<String> canonical(Network network, Place target) {
    if (network.info().id() instanceof Leaf.Known<String> known) {
      return Output.of(network.canonicalId(known.value()));
    }
    Place place = network.place().in(target);
    return LateCheck.read(network.info().id().output(), place, network::canonicalId);
  }
}
