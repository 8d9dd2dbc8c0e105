package io.github.privatezonesync.testkit.contract;

import io.github.privatezonesync.testkit.DeclaredResource;
import java.util.List;
import java.util.Map;

/**
 * What a cloud would hold if it got the declared inputs of a target of forwarding.
 *
 * @param rules the rules that ask name servers
 * @param ties what lets networks follow them
 * @param names the names that the cloud stores, of every resource that has one; where names need
 *     only differ inside of something, such as a ruleset, with its name and {@code /} before
 */
public record ForwardingReading(
    List<ReadRule> rules, List<ReadTie> ties, Map<DeclaredResource, PhysicalName> names) {
  /** Keeps unmodifiable copies. */
  public ForwardingReading {
    rules = List.copyOf(rules);
    ties = List.copyOf(ties);
    names = Map.copyOf(names);
  }
}
