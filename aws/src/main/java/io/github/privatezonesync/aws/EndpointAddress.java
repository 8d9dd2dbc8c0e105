package io.github.privatezonesync.aws;

import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.problem.NullArguments;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One address of a resolver endpoint.
 *
 * @param subnet the subnet it is in
 * @param address the address; empty if AWS chooses it
 */
record EndpointAddress(Leaf<String> subnet, Optional<String> address) {
  static EndpointAddress of(Leaf<String> subnet, @Nullable String address) {
    return new EndpointAddress(subnet, Optional.of(NullArguments.text(address)));
  }

  /** All addresses if each is fixed; none if AWS chooses one. */
  static List<Leaf<String>> fixed(List<EndpointAddress> all) {
    return all.stream().allMatch(one -> one.address.isPresent())
        ? all.stream().map(one -> Leaf.of(one.address.orElseThrow())).toList()
        : List.of();
  }
}
