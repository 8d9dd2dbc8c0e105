package io.github.privatezonesync.target.forward;

/**
 * A network's resolver with addresses: where it can be asked from outside of the network, and from
 * where it asks others.
 *
 * <p>Each cloud has a class of its own that makes it. Give one to a forwarded domain, and the
 * domain's questions go to its addresses, without anybody typing them.
 */
public interface Resolver {
  /**
   * What the resolver is, as data.
   *
   * @return its network and addresses
   */
  ResolverInfo info();
}
