package io.github.privatezonesync.engine;

import io.github.privatezonesync.simulator.CallObserver;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.Snapshot;
import io.github.privatezonesync.simulator.cloud.ControlPlaneCall;
import java.util.ArrayList;
import java.util.List;

/**
 * The changing calls of a command, without the ids that AWS and Oracle Cloud make up, so that the
 * same call of another run has the same name.
 */
final class CallNames implements CallObserver {
  private final List<String> names = new ArrayList<>();

  private CallNames() {}

  /** The calls of a command, in order. */
  static List<String> during(SimulatedClouds clouds, Runnable command) {
    CallNames made = new CallNames();
    clouds.observe(made);
    command.run();
    clouds.unobserve(made);
    return made.names;
  }

  static String of(ControlPlaneCall call) {
    return call.toString()
        .replaceAll("\\bZ\\d{19}\\b|\\bocid1[a-z0-9.-]+amaaaaaa[a-z2-7]{52}\\b", "ID");
  }

  @Override
  public void after(ControlPlaneCall call, Snapshot after) {
    names.add(of(call));
  }
}
