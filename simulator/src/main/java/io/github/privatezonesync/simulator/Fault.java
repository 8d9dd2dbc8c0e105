package io.github.privatezonesync.simulator;

import io.github.privatezonesync.simulator.cloud.Cloud;
import io.github.privatezonesync.simulator.cloud.ControlPlaneCall;

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
  TIMEOUT;

  /** What the provider says. */
  String message(Cloud<?> cloud, ControlPlaneCall call) {
    return switch (this) {
      case THROTTLED -> cloud.throttled(call);
      case ERROR_BEFORE, ERROR_AFTER -> call + ": 500 internal error";
      case TIMEOUT -> call + ": timeout while waiting for the change";
      case NONE -> "";
    };
  }
}
