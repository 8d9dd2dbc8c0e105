package io.github.privatezonesync.simulator.dns;

import java.util.List;

/** A domain whose questions the resolver of a network does not answer itself. */
public sealed interface Forwarding {
  /**
   * What the path calls it.
   *
   * @return for example {@code rule rslvr-rr-1 of account 111111111111}
   */
  String label();

  /**
   * The domain, with all names below it that no longer domain covers.
   *
   * @return the absolute name
   */
  DomainName domain();

  /** How one of several name servers is chosen. */
  enum Choice {
    /** Any, and another one if it does not answer. */
    ANY,
    /** The first that answers; one that did not rests for a while. */
    FIRST
  }

  /**
   * A name server by its address.
   *
   * @param address an IPv4 or IPv6 address
   * @param port the port
   */
  record Server(String address, int port) {
    /** The port that name servers have (RFC 1035, section 4.2). */
    public static final int DNS_PORT = 53;

    /** For example {@code 10.9.0.53}, with the port if it is another one than 53. */
    @Override
    public String toString() {
      return port == DNS_PORT ? address : address + " port " + port;
    }
  }

  /**
   * Name servers are asked.
   *
   * @param label what the path calls it
   * @param domain the domain
   * @param servers the name servers that can be asked, in their order
   * @param choice how one of them is chosen
   * @param unreachable for each that cannot be asked, which it is and why
   */
  record ToServers(
      String label,
      DomainName domain,
      List<Server> servers,
      Choice choice,
      List<String> unreachable)
      implements Forwarding {
    /** Keeps unmodifiable copies. */
    public ToServers {
      servers = List.copyOf(servers);
      unreachable = List.copyOf(unreachable);
    }

    /**
     * Name servers of which each can be asked.
     *
     * @param label what the path calls it
     * @param domain the domain
     * @param servers the name servers, at least one, in their order
     * @param choice how one of them is chosen
     */
    public ToServers(String label, DomainName domain, List<Server> servers, Choice choice) {
      this(label, domain, servers, choice, List.of());
    }
  }

  /**
   * The resolver of another network of the same cloud is asked, as if the question came from there.
   *
   * @param label what the path calls it
   * @param domain the domain
   * @param network the id of the other network
   */
  record ToNetwork(String label, DomainName domain, String network) implements Forwarding {}

  /**
   * Nothing is forwarded: the domain is left to zones and public DNS, though a shorter domain is
   * forwarded.
   *
   * @param label what the path calls it
   * @param domain the domain
   */
  record Nowhere(String label, DomainName domain) implements Forwarding {}
}
