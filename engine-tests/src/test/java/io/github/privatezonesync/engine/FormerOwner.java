package io.github.privatezonesync.engine;

import io.github.privatezonesync.adopt.read.InputFile;
import io.github.privatezonesync.simulator.SimulatedClouds;
import java.util.List;

/** Who has zones before they are adopted. */
interface FormerOwner extends AutoCloseable {
  /** The clouds that hold the zones. */
  SimulatedClouds clouds();

  /** What the commands of the cloud print of them. */
  List<InputFile> dumps();

  /** Forgets the zones and leaves them as they are. */
  void letGo();

  @Override
  void close();
}
