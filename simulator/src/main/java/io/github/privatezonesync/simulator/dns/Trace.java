package io.github.privatezonesync.simulator.dns;

import org.jspecify.annotations.Nullable;
import org.xbill.DNS.Name;

/** Is told how a question is resolved, step by step. */
interface Trace {
  /** Listens to nothing. */
  Trace NONE = new Trace() {};

  /** A zone was looked for; null if none matches. */
  default void matched(Name name, View.@Nullable Zone zone) {}

  /** A zone was asked. */
  default void asked(Name name, View.Zone zone, Lookup lookup) {}

  /** Several sets were found of which one was chosen. */
  default void chosen(View.Zone zone, Lookup.Routed routed, Choice choice, Option option) {}

  /** A CNAME leads out of the private zones, and is not followed. */
  default void notFollowed(Name target) {}

  /** A CNAME leads back to a name that was asked before. */
  default void loop(Name target) {}

  /** A CNAME is one too many. */
  default void tooLong(Name target) {}
}
