package io.github.privatezonesync.simulator.dns;

import org.jspecify.annotations.Nullable;

/** Who can be asked from a network: resolvers of other networks, servers outside, public DNS. */
public interface NameServers {
  /** Nobody. */
  NameServers NONE = new NameServers() {};

  /**
   * Who answers at an address.
   *
   * @param server the address and port
   * @return the name server; null if nobody that is known
   */
  default @Nullable NameServer at(Forwarding.Server server) {
    return null;
  }

  /**
   * Who answers for a domain, at whatever address it is asked.
   *
   * @param domain the domain that is forwarded
   * @return the name server; null if nobody that is known
   */
  default @Nullable NameServer of(DomainName domain) {
    return null;
  }

  /**
   * The resolver of another network.
   *
   * @param network its id
   * @param region the region that the question comes from; empty if it is not known
   * @return the name server; null if there is no such network
   */
  default @Nullable NameServer ofNetwork(String network, String region) {
    return null;
  }

  /**
   * Public DNS.
   *
   * @return the name server; null if it is not known what it answers
   */
  default @Nullable NameServer publicDns() {
    return null;
  }

  /**
   * Whether a name server answers.
   *
   * @param address its address
   * @return whether it does, and since when
   */
  default Presence presence(String address) {
    return Presence.ANSWERS;
  }

  /** Whether a name server answers. */
  enum Presence {
    /** It answers. */
    ANSWERS,
    /** It answers again, but did not a while ago. */
    BACK,
    /** It does not answer. */
    SILENT
  }
}
