package io.github.privatezonesync.simulator.azure;

import io.github.privatezonesync.simulator.dns.Forwarding;
import java.util.List;
import org.pcollections.PMap;

/**
 * A rule of a ruleset that exists.
 *
 * @param id its id, in the letter case of its creation
 * @param domain the domain, with its final dot
 * @param targets the name servers in the order in which they are asked
 * @param isEnabled whether it counts
 * @param metadata its metadata
 * @param etag the call that changed it last
 */
record ForwardingRule(
    ArmId id,
    String domain,
    List<Forwarding.Server> targets,
    boolean isEnabled,
    PMap<String, String> metadata,
    long etag) {
  ForwardingRule {
    targets = List.copyOf(targets);
  }
}
