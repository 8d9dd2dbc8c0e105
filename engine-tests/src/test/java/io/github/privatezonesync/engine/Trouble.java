package io.github.privatezonesync.engine;

import io.github.privatezonesync.simulator.Fault;

/** What goes wrong at one control-plane call. */
enum Trouble {
  THROTTLED(Fault.THROTTLED, false),
  ERROR_BEFORE_THE_EFFECT(Fault.ERROR_BEFORE, false),
  ERROR_AFTER_THE_EFFECT(Fault.ERROR_AFTER, false),
  TIME_OUT(Fault.TIMEOUT, false),
  ENGINE_KILLED_BEFORE_THE_EFFECT(Fault.ERROR_BEFORE, true),
  ENGINE_KILLED_AFTER_THE_EFFECT(Fault.NONE, true);

  private final Fault fault;
  private final boolean killsEngine;

  Trouble(Fault fault, boolean killsEngine) {
    this.fault = fault;
    this.killsEngine = killsEngine;
  }

  /** What the cloud does. */
  Fault fault() {
    return fault;
  }

  /** Whether the engine dies, and never learns what the cloud did. */
  boolean killsEngine() {
    return killsEngine;
  }
}
