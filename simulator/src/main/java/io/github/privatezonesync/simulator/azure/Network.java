package io.github.privatezonesync.simulator.azure;

import io.github.privatezonesync.simulator.dns.Ipv4Block;
import java.util.List;
import org.pcollections.PMap;

/**
 * A virtual network that exists.
 *
 * @param id its id, in the letter case of its creation
 * @param logicalName the logical name of the resource that made it, or the name it was given
 * @param location its region
 * @param guid what tells it from an earlier network of the same id
 * @param etag the call that changed it last
 * @param dnsServers its custom DNS servers; empty if Azure resolves for it
 * @param prefixes its address space; empty if nobody said
 * @param body everything else that was given, as JSON
 * @param links the ids of its links by the names of their zones
 */
record Network(
    ArmId id,
    String logicalName,
    String location,
    String guid,
    long etag,
    List<String> dnsServers,
    List<String> prefixes,
    String body,
    PMap<String, String> links) {
  Network {
    dnsServers = List.copyOf(dnsServers);
    prefixes = List.copyOf(prefixes);
  }

  Network with(PMap<String, String> changed) {
    return new Network(id, logicalName, location, guid, etag, dnsServers, prefixes, body, changed);
  }

  /** The IPv4 ranges of its address space. */
  List<Ipv4Block> ranges() {
    return Ipv4Block.all(prefixes);
  }
}
