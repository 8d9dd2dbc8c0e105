package io.github.privatezonesync.reverse;

import io.github.privatezonesync.dns.Ttl;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The name of the host that has an address.
 *
 * @param address for example {@code 10.0.4.7}
 * @param domain the DNS name of the reverse zone, for example {@code 4.0.10.in-addr.arpa}
 * @param name the name in that zone, for example {@code 7}
 * @param host the absolute name of the host
 * @param ttl the TTL of the address at that name
 * @param targets the keys of the targets whose networks find the address at the host, and the host
 *     at the address
 * @param others the other hosts with this address in one of those targets, sorted
 */
public record Pointer(
    String address,
    String domain,
    String name,
    String host,
    Ttl ttl,
    SortedSet<String> targets,
    List<String> others) {
  /** Keeps unmodifiable copies. */
  public Pointer {
    targets = Collections.unmodifiableSortedSet(new TreeSet<>(targets));
    others = List.copyOf(others);
  }
}
