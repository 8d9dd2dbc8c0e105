package io.github.privatezonesync.forward;

import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.problem.InvalidValue;
import io.github.privatezonesync.target.forward.ResolverInfo;
import java.util.List;
import java.util.Map;

/**
 * Addresses that were known only at deployment.
 *
 * @param byLeaf what outputs gave
 * @param byResolver where resolvers can be asked
 */
record LateAddresses(Map<Leaf<String>, String> byLeaf, Map<ResolverInfo, List<String>> byResolver) {
  /** Nothing but the declaration is known. */
  static final LateAddresses NONE = new LateAddresses(Map.of(), Map.of());

  /** An address as far as it is known, in the one spelling in which it is compared. */
  Leaf<String> of(Leaf<String> address) {
    String known = address.known().orElse(byLeaf.get(address));
    return known == null ? address : canonical(known);
  }

  /** Where a resolver can be asked, as far as it is known. */
  List<Leaf<String>> inbound(ResolverInfo resolver) {
    List<String> late = byResolver.get(resolver);
    return late == null
        ? resolver.inbound().orElse(List.of()).stream().map(this::of).toList()
        : late.stream().map(LateAddresses::canonical).toList();
  }

  /** One that is invalid is a problem elsewhere. */
  private static Leaf<String> canonical(String address) {
    try {
      return Leaf.of(ForwardingDraft.canonicalAddress(address));
    } catch (InvalidValue invalid) {
      return Leaf.of(address);
    }
  }
}
