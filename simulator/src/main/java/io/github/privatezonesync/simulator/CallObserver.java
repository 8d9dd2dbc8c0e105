package io.github.privatezonesync.simulator;

import io.github.privatezonesync.simulator.cloud.ControlPlaneCall;

/**
 * Sees every changing call of every cloud, one at a time.
 *
 * <p>No other call is made while an observer handles one. What it throws ends the operation as if
 * the cloud had failed there.
 */
public interface CallObserver {
  /**
   * Before a call has its effect. Left out, nothing happens.
   *
   * @param call the call
   */
  default void before(ControlPlaneCall call) {}

  /**
   * After a call had its effect. Left out, nothing happens.
   *
   * @param call the call
   * @param after the clouds after it
   */
  default void after(ControlPlaneCall call, Snapshot after) {}

  /**
   * Before the clouds change in any way. An {@link java.io.UncheckedIOException} from here leaves
   * them as they were, and the operation fails with its message. Left out, nothing happens.
   *
   * @param next the clouds as they are about to be
   */
  default void changing(Snapshot next) {}

  /**
   * After the clouds changed in any way: by a call, before {@link #after}, by a refused one, by a
   * network that was added or a resource that is not modelled. Left out, nothing happens.
   *
   * @param now the clouds
   */
  default void changed(Snapshot now) {}
}
