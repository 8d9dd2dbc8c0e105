package io.github.privatezonesync.simulator.cli;

/** How long something runs that runs until it is told to end. */
interface Lifetime extends AutoCloseable {
  /**
   * Waits until it is time to end.
   *
   * @throws InterruptedException if the thread is told to end instead
   */
  void spend() throws InterruptedException;

  /** Tells that everything that ran has ended. */
  @Override
  void close();
}
