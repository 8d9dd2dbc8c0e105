package io.github.privatezonesync.simulator.cli;

import java.util.concurrent.CountDownLatch;

/** Until the process is asked to end, by SIGTERM or SIGINT; then its exit code is 0. */
final class ProcessLifetime implements Lifetime {
  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);

  @Override
  public void spend() throws InterruptedException {
    Runtime.getRuntime().addShutdownHook(new Thread(this::end));
    asked.await();
  }

  @Override
  public void close() {
    ended.countDown();
  }

  private void end() {
    asked.countDown();
    try {
      ended.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    // Otherwise the exit code is that of a killed process.
    Runtime.getRuntime().halt(0);
  }
}
