package io.github.privatezonesync.simulator.dns;

import org.jspecify.annotations.Nullable;

/** Follows how a question is resolved, step by step. */
interface Trace {
  /** Listens to nothing. */
  Trace NONE = new Trace() {};

  /** A zone was looked for; null if none matches. */
  default void matched(DomainName name, View.@Nullable Zone zone) {}

  /** A zone was asked. */
  default void asked(DomainName name, View.Zone zone, Lookup lookup) {}

  /** Several sets were found of which one was chosen. */
  default void chosen(View.Zone zone, Lookup.Routed routed, Choice choice, Option option) {}

  /** A CNAME leads out of the private zones, and is not followed. */
  default void notFollowed(DomainName target) {}

  /** A CNAME leads back to a name that was asked before. */
  default void loop(DomainName target) {}

  /** A CNAME is one too many. */
  default void tooLong(DomainName target) {}
}
