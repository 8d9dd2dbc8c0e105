package io.github.privatezonesync.simulator;

/** What goes wrong with one changing call. */
public enum Fault {
  /** Nothing. */
  NONE,
  /** The cloud refuses because of the rate of calls; nothing happened. */
  THROTTLED,
  /** The cloud fails before the effect; nothing happened. */
  ERROR_BEFORE,
  /** The cloud does it, but the answer is lost: the provider does not know. */
  ERROR_AFTER,
  /** The cloud does it, but the provider's wait for it runs out: the provider knows the id. */
  TIMEOUT
}
