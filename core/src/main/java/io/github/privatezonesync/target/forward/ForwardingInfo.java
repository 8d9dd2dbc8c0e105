package io.github.privatezonesync.target.forward;

import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.target.ZoneAccount;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a target of forwarding is, as data.
 *
 * @param <N> the cloud's kind of network
 */
public final class ForwardingInfo<N extends Network> {
  private final String key;
  private final List<N> networks;
  private final List<Resolver> resolvers;
  private final Map<String, String> hubs;
  private final Map<String, List<String>> sources;
  private final ForwardingCapabilities capabilities;
  private final ZoneAccount account;

  private ForwardingInfo(
      String key,
      List<N> networks,
      List<Resolver> resolvers,
      Map<String, String> hubs,
      Map<String, List<String>> sources,
      ForwardingCapabilities capabilities,
      ZoneAccount account) {
    this.key = key;
    this.networks = List.copyOf(networks);
    this.resolvers = List.copyOf(resolvers);
    this.hubs = Map.copyOf(hubs);
    this.sources = Map.copyOf(sources);
    this.capabilities = capabilities;
    this.account = account;
  }

  /**
   * A target whose networks have rules of their own.
   *
   * @param key the stable name of the target, unique in its component and part of resource names
   * @param networks the networks that forward, those of the resolvers among them, in any order
   * @param resolvers the resolvers with addresses
   * @param capabilities how the cloud forwards
   * @param account who owns the rules
   * @param <N> the cloud's kind of network
   * @return the data
   */
  public static <N extends Network> ForwardingInfo<N> of(
      String key,
      List<N> networks,
      List<Resolver> resolvers,
      ForwardingCapabilities capabilities,
      ZoneAccount account) {
    return new ForwardingInfo<>(
        key, networks, resolvers, Map.of(), Map.of(), capabilities, account);
  }

  /**
   * The same target, where some networks have no rules, but ask as another network of it does.
   *
   * @param hubByNetwork the keys of such networks, each with the key of the network it asks through
   * @return a changed copy
   */
  public ForwardingInfo<N> through(Map<String, String> hubByNetwork) {
    return new ForwardingInfo<>(
        key, networks, resolvers, hubByNetwork, sources, capabilities, account);
  }

  /**
   * The same target with what name servers see as the source of questions.
   *
   * @param sourcesByNetwork by the key of a network, addresses or blocks in CIDR notation; a
   *     network that is missing asks from addresses that the cloud chooses
   * @return a changed copy
   */
  public ForwardingInfo<N> askingFrom(Map<String, List<String>> sourcesByNetwork) {
    return new ForwardingInfo<>(
        key, networks, resolvers, hubs, sourcesByNetwork, capabilities, account);
  }

  /** {@return the stable name of the target, for example {@code prod}} */
  public String key() {
    return key;
  }

  /** {@return where a complaint about the target points} */
  public Place place() {
    return Place.target(key);
  }

  /** {@return the networks that forward, in any order} */
  public List<N> networks() {
    return networks;
  }

  /** {@return the resolvers with addresses} */
  public List<Resolver> resolvers() {
    return resolvers;
  }

  /**
   * The network that another one asks through.
   *
   * @param network the key of a network
   * @return the key of its hub; empty if it has rules of its own
   */
  public Optional<String> hub(String network) {
    return Optional.ofNullable(hubs.get(network));
  }

  /**
   * What name servers see as the source of a network's questions.
   *
   * @param network the key of a network
   * @return addresses or blocks; empty if the cloud chooses them
   */
  public List<String> sources(String network) {
    return sources.getOrDefault(network, List.of());
  }

  /** {@return how the cloud forwards} */
  public ForwardingCapabilities capabilities() {
    return capabilities;
  }

  /** {@return who owns the rules} */
  public ZoneAccount account() {
    return account;
  }
}
