package io.github.privatezonesync.target.forward;

import io.github.privatezonesync.dns.Leaf;

/** A name server, or several, that a rule asks. */
public sealed interface PlannedServer {
  /**
   * A server at an address.
   *
   * @param address the address, valid if it is known
   */
  record At(Leaf<String> address) implements PlannedServer {
    @Override
    public String toString() {
      return address.toString();
    }
  }

  /**
   * All inbound addresses of a resolver of the component.
   *
   * @param target the key of the target that has it
   * @param resolver the resolver
   */
  record Of(String target, ResolverInfo resolver) implements PlannedServer {
    /** For example {@code prod/hub}. */
    @Override
    public String toString() {
      return target + "/" + resolver.key();
    }
  }
}
