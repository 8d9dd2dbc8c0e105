package io.github.privatezonesync.simulator.azure;

import io.github.privatezonesync.simulator.dns.Ipv4Block;
import java.util.List;

/**
 * A subnet that exists.
 *
 * @param id its id, in the letter case of its creation
 * @param prefixes its addresses
 * @param delegations the services that it is delegated to, for example {@code
 *     Microsoft.Network/dnsResolvers}
 * @param body everything that was given, as JSON
 * @param etag the call that changed it last
 */
record Subnet(ArmId id, List<String> prefixes, List<String> delegations, String body, long etag) {
  Subnet {
    prefixes = List.copyOf(prefixes);
    delegations = List.copyOf(delegations);
  }

  /** Its IPv4 ranges. */
  List<Ipv4Block> ranges() {
    return Ipv4Block.all(prefixes);
  }
}
