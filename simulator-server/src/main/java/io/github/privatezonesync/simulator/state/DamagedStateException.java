package io.github.privatezonesync.simulator.state;

import java.io.IOException;

/** A state file that cannot be read, or is of another version; the message says where and why. */
public final class DamagedStateException extends IOException {
  private static final long serialVersionUID = 1L;

  DamagedStateException(String message, Throwable cause) {
    super(message, cause);
  }
}
