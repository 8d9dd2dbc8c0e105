package io.github.privatezonesync.simulator.server;

import java.io.Closeable;
import java.io.IOException;

/** Ends what a server has open, and waits for its threads. */
final class Closing {
  private Closing() {}

  static void of(Closeable open) {
    try {
      open.close();
    } catch (IOException e) {
      // It is closed all the same.
    }
  }

  static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
