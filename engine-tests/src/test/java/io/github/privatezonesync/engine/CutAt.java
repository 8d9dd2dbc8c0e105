package io.github.privatezonesync.engine;

import io.github.privatezonesync.simulator.CallObserver;
import io.github.privatezonesync.simulator.Fault;
import io.github.privatezonesync.simulator.Faults;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.Snapshot;
import io.github.privatezonesync.simulator.cloud.ControlPlaneCall;

/** Cuts a command off at the first call whose name begins so, until it is closed. */
final class CutAt implements CallObserver, AutoCloseable {
  private final Cut cut;
  private final String call;
  private final Deployment deployment;
  private boolean done;

  private CutAt(Cut cut, String call, Deployment deployment) {
    this.cut = cut;
    this.call = call;
    this.deployment = deployment;
  }

  /**
   * Starts to wait for the call.
   *
   * @param call how its name begins, as in {@link CallNames}
   */
  static CutAt call(Cut cut, String call, Deployment deployment) {
    CutAt waiting = new CutAt(cut, call, deployment);
    deployment.clouds().observe(waiting).faults(waiting::fault);
    return waiting;
  }

  /** Whether the call came. */
  boolean isDone() {
    return done;
  }

  @Override
  public void before(ControlPlaneCall made) {
    if (cut == Cut.KILLED_BEFORE && isMeant(made)) {
      kill();
      throw new IllegalStateException("the engine is dead");
    }
  }

  @Override
  public void after(ControlPlaneCall made, Snapshot after) {
    if (cut == Cut.KILLED_AFTER && isMeant(made)) {
      kill();
    }
  }

  private Fault fault(ControlPlaneCall made) {
    if (cut.kills() || !isMeant(made)) {
      return Fault.NONE;
    }
    done = true;
    return cut.fault();
  }

  private boolean isMeant(ControlPlaneCall made) {
    return !done && CallNames.of(made).startsWith(call);
  }

  private void kill() {
    done = true;
    deployment.project().kill();
  }

  @Override
  public void close() {
    SimulatedClouds clouds = deployment.clouds();
    clouds.faults(Faults.none()).unobserve(this);
  }
}
