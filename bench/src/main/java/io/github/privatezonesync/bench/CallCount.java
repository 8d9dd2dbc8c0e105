package io.github.privatezonesync.bench;

import io.github.privatezonesync.simulator.CallObserver;
import io.github.privatezonesync.simulator.Snapshot;
import io.github.privatezonesync.simulator.cloud.ControlPlaneCall;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the calls that change something in a cloud. */
final class CallCount implements CallObserver {
  private final AtomicInteger calls = new AtomicInteger();

  @Override
  public void after(ControlPlaneCall call, Snapshot after) {
    calls.incrementAndGet();
  }

  /** How many there were since it was last asked. */
  int take() {
    return calls.getAndSet(0);
  }
}
