package io.github.privatezonesync.target.forward;

import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.target.Network;
import java.util.List;
import java.util.Optional;

/**
 * What a resolver is, as data.
 *
 * <p>An instance is immutable: {@link #answersAt} and {@link #answers} return a changed copy.
 */
public final class ResolverInfo {
  private final Network network;
  private final Optional<List<Leaf<String>>> inbound;

  private ResolverInfo(Network network, Optional<List<Leaf<String>>> inbound) {
    this.network = network;
    this.inbound = inbound;
  }

  /**
   * The resolver of a network, which does not answer outside of it.
   *
   * @param network the network whose zones and rules decide what it answers
   * @return the data
   */
  public static ResolverInfo of(Network network) {
    return new ResolverInfo(network, Optional.empty());
  }

  /**
   * The same resolver, answering outside of its network.
   *
   * @param addresses its inbound addresses, fixed or from outputs
   * @return a changed copy
   */
  public ResolverInfo answersAt(List<Leaf<String>> addresses) {
    return new ResolverInfo(network, Optional.of(List.copyOf(addresses)));
  }

  /**
   * The same resolver, answering outside of its network at addresses that the cloud chooses when it
   * is deployed.
   *
   * @return a changed copy
   */
  public ResolverInfo answers() {
    return answersAt(List.of());
  }

  /** {@return the network whose zones and rules decide what it answers} */
  public Network network() {
    return network;
  }

  /** {@return what the user calls the resolver: the key of its network} */
  public String key() {
    return network.key();
  }

  /**
   * Where it can be asked.
   *
   * @return the inbound addresses, an empty list if the cloud chooses them; empty if it cannot be
   *     asked from outside
   */
  public Optional<List<Leaf<String>>> inbound() {
    return inbound;
  }
}
