package io.github.privatezonesync.target.forward;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How one cloud forwards, as data. The checks of a plan and who answers in it are made from this.
 *
 * <p>An instance is immutable: every method that starts with {@code with} returns a changed copy.
 */
public final class ForwardingCapabilities {
  private enum Feature {
    ZONES_FIRST,
    PORTS,
    IPV6,
    CARVE_OUTS,
    ONE_ADDRESS_FAMILY,
    SHARED_SOURCES
  }

  private final String cloud;
  private final String networkWord;
  private final SameName sameName;
  private final ServerChoice choice;
  private final OptionalInt mostServers;
  private final Map<String, String> refusedServers;
  private final Optional<String> aliasLabel;
  private final Set<Feature> features;

  private ForwardingCapabilities(
      String cloud,
      String networkWord,
      SameName sameName,
      ServerChoice choice,
      OptionalInt mostServers,
      Map<String, String> refusedServers,
      Optional<String> aliasLabel,
      Set<Feature> features) {
    this.cloud = cloud;
    this.networkWord = networkWord;
    this.sameName = sameName;
    this.choice = choice;
    this.mostServers = mostServers;
    this.refusedServers = Map.copyOf(refusedServers);
    this.aliasLabel = aliasLabel;
    this.features = Set.copyOf(features);
  }

  private ForwardingCapabilities with(Feature feature) {
    Set<Feature> more = new HashSet<>(features);
    more.add(feature);
    return new ForwardingCapabilities(
        cloud, networkWord, sameName, choice, mostServers, refusedServers, aliasLabel, more);
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
        OptionalInt.empty(),
        Map.of(),
        Optional.empty(),
        Set.of());
  }

  /** {@return the same, but every zone is asked before any rule, however long the rule's name} */
  public ForwardingCapabilities withZonesFirst() {
    return with(Feature.ZONES_FIRST);
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
        OptionalInt.of(most),
        refusedServers,
        aliasLabel,
        features);
  }

  /**
   * The same without a server that no rule may ask.
   *
   * @param address its address
   * @param why what it is and what to do, after {@code '192.0.2.1' is}
   * @return a changed copy
   */
  public ForwardingCapabilities withoutServer(String address, String why) {
    Map<String, String> more = new HashMap<>(refusedServers);
    more.put(address, why);
    return new ForwardingCapabilities(
        cloud, networkWord, sameName, choice, mostServers, more, aliasLabel, features);
  }

  /**
   * The same, where a public name of a service is an alias of a name with one more label, which a
   * private zone answers: {@code x.files.example} of {@code x.private.files.example}.
   *
   * @param label the label in front of the service's domain, for example {@code private}
   * @return a changed copy
   */
  public ForwardingCapabilities withAliasLabel(String label) {
    return new ForwardingCapabilities(
        cloud,
        networkWord,
        sameName,
        choice,
        mostServers,
        refusedServers,
        Optional.of(label),
        features);
  }

  /** {@return the same, where the servers of a rule have either IPv4 or IPv6 addresses} */
  public ForwardingCapabilities withOneAddressFamily() {
    return with(Feature.ONE_ADDRESS_FAMILY);
  }

  /** {@return the same, asking servers at any port} */
  public ForwardingCapabilities withPorts() {
    return with(Feature.PORTS);
  }

  /** {@return the same, asking servers by IPv6 too} */
  public ForwardingCapabilities withIpv6() {
    return with(Feature.IPV6);
  }

  /** {@return the same, with a rule that leaves a name below another rule to the cloud} */
  public ForwardingCapabilities withCarveOuts() {
    return with(Feature.CARVE_OUTS);
  }

  /** {@return the same, where servers see all networks of the cloud ask from one block} */
  public ForwardingCapabilities withSharedSources() {
    return with(Feature.SHARED_SOURCES);
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
    return features.contains(Feature.ZONES_FIRST);
  }

  /** {@return the most servers of one rule; empty if there is no public number} */
  public OptionalInt mostServers() {
    return mostServers;
  }

  /**
   * Why no rule may ask a server.
   *
   * @param address its address
   * @return what it is and what to do; empty if it may be asked
   */
  public Optional<String> refuses(String address) {
    return Optional.ofNullable(refusedServers.get(address));
  }

  /** {@return the label of domains to which public aliases lead; empty if the cloud has none} */
  public Optional<String> aliasLabel() {
    return aliasLabel;
  }

  /** {@return whether the servers of a rule have either IPv4 or IPv6 addresses} */
  public boolean hasOneAddressFamily() {
    return features.contains(Feature.ONE_ADDRESS_FAMILY);
  }

  /** {@return whether a server may be asked at another port than 53} */
  public boolean hasPorts() {
    return features.contains(Feature.PORTS);
  }

  /** {@return whether a server may be asked by IPv6} */
  public boolean hasIpv6() {
    return features.contains(Feature.IPV6);
  }

  /** {@return whether servers see all networks of the cloud ask from one block} */
  public boolean hasSharedSources() {
    return features.contains(Feature.SHARED_SOURCES);
  }

  /** {@return whether a name below a rule can be left to the cloud} */
  public boolean hasCarveOuts() {
    return features.contains(Feature.CARVE_OUTS);
  }
}
