package com.example;

import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.cli.Main;
import io.github.privatezonesync.testkit.harbour.HarbourCloud;
import java.util.List;

/** The commands of the simulator for a cloud of one's own. */
public final class HarbourProgram {
  private HarbourProgram() {}

  public static void main(String[] arguments) {
    System.exit(Main.run(SimulatedClouds.of(List.of(new HarbourCloud())), arguments));
  }
}
