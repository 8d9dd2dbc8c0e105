package io.github.privatezonesync.engine;

import io.github.privatezonesync.simulator.Fault;
import io.github.privatezonesync.simulator.Faults;
import io.github.privatezonesync.simulator.cloud.ControlPlaneCall;

/** Trouble at one call of a run. */
final class TroubleAt implements Faults {
  private final Trouble trouble;
  private final int number;
  private final PulumiProject project;
  private int calls;

  TroubleAt(Trouble trouble, int number, PulumiProject project) {
    this.trouble = trouble;
    this.number = number;
    this.project = project;
  }

  @Override
  public synchronized Fault of(ControlPlaneCall call) {
    if (++calls != number) {
      return Fault.NONE;
    }
    if (trouble.killsEngine()) {
      project.kill();
    }
    return trouble.fault();
  }

  /** Whether the run came to that call. */
  synchronized boolean happened() {
    return calls >= number;
  }
}
