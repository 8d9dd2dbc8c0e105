package io.github.privatezonesync.simulator.azure;

import io.github.privatezonesync.simulator.cloud.CloudException;

/** What a cloud answers when it refuses. */
final class RefusalText {
  private RefusalText() {}

  /** The text with which something is refused. */
  static String of(Runnable action) {
    try {
      action.run();
    } catch (CloudException e) {
      return e.text();
    }
    throw new AssertionError("nothing was refused");
  }
}
