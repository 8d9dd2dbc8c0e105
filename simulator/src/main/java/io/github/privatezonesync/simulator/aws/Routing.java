package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.dns.Health;
import io.github.privatezonesync.simulator.dns.RoutedSet;
import io.github.privatezonesync.simulator.dns.Rule;
import io.github.privatezonesync.simulator.dns.ZoneRecordSet;
import java.util.List;

/**
 * What makes a record set one of several at its name and type.
 *
 * @param setIdentifier what distinguishes it from the others; empty for a plain set
 * @param healthCheckId the health check that it depends on; empty if there is none
 * @param rules by what it is chosen: one rule, or none for a plain set; more are sent but never
 *     kept
 */
record Routing(String setIdentifier, String healthCheckId, List<Rule> rules) {
  /** A plain set. */
  static final Routing NONE = new Routing("", "", List.of());

  /** Keeps an unmodifiable copy. */
  Routing {
    rules = List.copyOf(rules);
  }

  /** The one rule of a set that was checked. */
  Rule rule() {
    return rules.get(0);
  }

  /** A set with this routing, as resolvers see it. */
  RoutedSet of(ZoneRecordSet set) {
    return new RoutedSet(setIdentifier, set, rule(), Health.check(healthCheckId));
  }
}
