package io.github.privatezonesync.simulator.cli;

import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.Snapshot;
import io.github.privatezonesync.simulator.state.StateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The state file of commands that only read it. */
final class StateOption {
  @Option(
      names = "--state",
      paramLabel = "FILE",
      required = true,
      description = "The file in which 'serve --state FILE' keeps the clouds.")
  private Path state;

  private final SimulatedClouds clouds;

  StateOption(SimulatedClouds clouds) {
    this.clouds = clouds;
  }

  Snapshot read() throws IOException {
    return load().snapshot();
  }

  SimulatedClouds load() throws IOException {
    if (!Files.exists(state)) {
      throw new NoSuchFileException("state file '%s' does not exist".formatted(state));
    }
    return StateFile.at(state).load(clouds);
  }
}
