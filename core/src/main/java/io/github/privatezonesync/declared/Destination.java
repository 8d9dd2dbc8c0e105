package io.github.privatezonesync.declared;

import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.target.forward.Resolver;
import java.util.List;

/** Whom the questions of a domain go to, as a user wrote it. */
public sealed interface Destination {
  /**
   * Name servers at addresses.
   *
   * @param addresses addresses, known or from outputs
   */
  record Addresses(List<Leaf<String>> addresses) implements Destination {
    /** Keeps an unmodifiable copy. */
    public Addresses {
      addresses = List.copyOf(addresses);
    }
  }

  /**
   * The inbound addresses of a resolver that a target declares.
   *
   * @param resolver the resolver
   */
  record OfResolver(Resolver resolver) implements Destination {}

  /**
   * Servers on premises.
   *
   * @param servers the servers
   */
  record OfServers(OnPremisesDeclaration servers) implements Destination {}
}
