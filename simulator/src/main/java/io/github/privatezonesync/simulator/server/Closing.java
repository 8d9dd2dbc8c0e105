package io.github.privatezonesync.simulator.server;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

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

  static void end(ExecutorService threads) {
    threads.shutdownNow();
    try {
      boolean unused = threads.awaitTermination(1, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
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
