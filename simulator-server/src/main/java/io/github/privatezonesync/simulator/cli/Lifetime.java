package io.github.privatezonesync.simulator.cli;

/** How long something runs: until it is asked to end. */
interface Lifetime extends AutoCloseable {
  /**
   * Waits until it is time to end.
   *
   * @throws InterruptedException if the thread is asked to end instead
   */
  void spend() throws InterruptedException;

  /** Tells that everything that ran has ended. */
  @Override
  void close();
}
