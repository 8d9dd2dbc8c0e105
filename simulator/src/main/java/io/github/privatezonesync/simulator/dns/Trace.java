package io.github.privatezonesync.simulator.dns;

import org.jspecify.annotations.Nullable;

/** Follows how a question is resolved, step by step. */
interface Trace {
  /** Listens to nothing. */
  Trace NONE = new Trace() {};

  /**
   * A zone was looked for, perhaps after one that left the name to others; null if none matches.
   */
  default void matched(
      View view, DomainName name, View.@Nullable Zone zone, View.@Nullable Zone after) {}

  /** A zone was asked that leaves what it lacks to those after it. */
  default void passed(DomainName name, View.Zone zone, Lookup lookup) {}

  /** A domain is forwarded that covers the name. */
  default void forwarded(View view, DomainName name, Forwarding forwarding) {}

  /** Several name servers could be asked, of which one was chosen; null if none answers. */
  default void chosen(DomainName name, Servers servers, @Nullable Option option) {}

  /** A name server is asked, with what it does next, until it is {@link #left}. */
  default void entered(NameServer server) {}

  /** A name server has answered; null if it did not, or not so that it can be read. */
  default void left(@Nullable Outcome outcome) {}

  /** Nobody known is where the question should go. */
  default void stranger(DomainName name, String where) {}

  /** A question is back where it was. */
  default void circle(DomainName name, Way way, NameServer server) {}

  /** A question was passed from network to network once too often. */
  default void tooFar(DomainName name, Way way) {}

  /** A zone was asked. */
  default void asked(DomainName name, View.Zone zone, Lookup lookup) {}

  /** Several sets were found of which one was chosen. */
  default void chosen(View.Zone zone, Lookup.Routed routed, Choice choice, Option option) {}

  /** A CNAME leads out of the private zones, and is not followed. */
  default void notFollowed(DomainName target) {}

  /** A name server has not followed its CNAME, and nobody else does. */
  default void leftOpen(DomainName target) {}

  /** A CNAME leads back to a name that was asked before. */
  default void loop(DomainName target) {}

  /** A CNAME is one too many. */
  default void tooLong(DomainName target) {}
}
