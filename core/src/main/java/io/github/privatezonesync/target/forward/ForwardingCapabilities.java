package io.github.privatezonesync.target.forward;

import java.util.OptionalInt;

/**
 * How one cloud forwards, as data. The checks of a plan and who answers in it are made from this.
 *
 * <p>An instance is immutable: every method that starts with {@code with} returns a changed copy.
 */
public final class ForwardingCapabilities {
  private final String cloud;
  private final String networkWord;
  private final SameName sameName;
  private final ServerChoice choice;
  private final boolean zonesFirst;
  private final OptionalInt mostServers;
  private final boolean ports;
  private final boolean ipv6;
  private final boolean carveOuts;
  private final boolean sharedSources;

  private ForwardingCapabilities(
      String cloud,
      String networkWord,
      SameName sameName,
      ServerChoice choice,
      boolean zonesFirst,
      OptionalInt mostServers,
      boolean ports,
      boolean ipv6,
      boolean carveOuts,
      boolean sharedSources) {
    this.cloud = cloud;
    this.networkWord = networkWord;
    this.sameName = sameName;
    this.choice = choice;
    this.zonesFirst = zonesFirst;
    this.mostServers = mostServers;
    this.ports = ports;
    this.ipv6 = ipv6;
    this.carveOuts = carveOuts;
    this.sharedSources = sharedSources;
  }

  /**
   * A cloud where the longest name decides between zones and rules, servers are asked at port 53 by
   * IPv4, in any number, and no name below a rule can be left out of it.
   *
   * @param cloud the cloud's own name for its service
   * @param networkWord what the cloud calls a network, for example {@code network}
   * @param sameName who answers where a zone and a rule have one name
   * @param choice how one of several servers is chosen
   * @return the capabilities
   */
  public static ForwardingCapabilities of(
      String cloud, String networkWord, SameName sameName, ServerChoice choice) {
    return new ForwardingCapabilities(
        cloud,
        networkWord,
        sameName,
        choice,
        false,
        OptionalInt.empty(),
        false,
        false,
        false,
        false);
  }

  /** {@return the same, but every zone is asked before any rule, however long the rule's name} */
  public ForwardingCapabilities withZonesFirst() {
    return new ForwardingCapabilities(
        cloud,
        networkWord,
        sameName,
        choice,
        true,
        mostServers,
        ports,
        ipv6,
        carveOuts,
        sharedSources);
  }

  /**
   * The same with a limit.
   *
   * @param most the most servers of one rule
   * @return a changed copy
   */
  public ForwardingCapabilities withMostServers(int most) {
    return new ForwardingCapabilities(
        cloud,
        networkWord,
        sameName,
        choice,
        zonesFirst,
        OptionalInt.of(most),
        ports,
        ipv6,
        carveOuts,
        sharedSources);
  }

  /** {@return the same, asking servers at any port} */
  public ForwardingCapabilities withPorts() {
    return new ForwardingCapabilities(
        cloud,
        networkWord,
        sameName,
        choice,
        zonesFirst,
        mostServers,
        true,
        ipv6,
        carveOuts,
        sharedSources);
  }

  /** {@return the same, asking servers by IPv6 too} */
  public ForwardingCapabilities withIpv6() {
    return new ForwardingCapabilities(
        cloud,
        networkWord,
        sameName,
        choice,
        zonesFirst,
        mostServers,
        ports,
        true,
        carveOuts,
        sharedSources);
  }

  /** {@return the same, with a rule that leaves a name below another rule to the cloud} */
  public ForwardingCapabilities withCarveOuts() {
    return new ForwardingCapabilities(
        cloud,
        networkWord,
        sameName,
        choice,
        zonesFirst,
        mostServers,
        ports,
        ipv6,
        true,
        sharedSources);
  }

  /** {@return the same, where servers see all networks of the cloud ask from one block} */
  public ForwardingCapabilities withSharedSources() {
    return new ForwardingCapabilities(
        cloud,
        networkWord,
        sameName,
        choice,
        zonesFirst,
        mostServers,
        ports,
        ipv6,
        carveOuts,
        true);
  }

  /** {@return the cloud's own name for its service} */
  public String cloud() {
    return cloud;
  }

  /** {@return what the cloud calls a network} */
  public String networkWord() {
    return networkWord;
  }

  /** {@return who answers where a zone and a rule have one name} */
  public SameName sameName() {
    return sameName;
  }

  /** {@return how one of several servers is chosen} */
  public ServerChoice choice() {
    return choice;
  }

  /** {@return whether every zone is asked before any rule} */
  public boolean hasZonesFirst() {
    return zonesFirst;
  }

  /** {@return the most servers of one rule; empty if there is no public number} */
  public OptionalInt mostServers() {
    return mostServers;
  }

  /** {@return whether a server may be asked at another port than 53} */
  public boolean hasPorts() {
    return ports;
  }

  /** {@return whether a server may be asked by IPv6} */
  public boolean hasIpv6() {
    return ipv6;
  }

  /** {@return whether servers see all networks of the cloud ask from one block} */
  public boolean hasSharedSources() {
    return sharedSources;
  }

  /** {@return whether a name below a rule can be left to the cloud} */
  public boolean hasCarveOuts() {
    return carveOuts;
  }
}
