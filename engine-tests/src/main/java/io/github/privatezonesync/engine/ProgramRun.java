package io.github.privatezonesync.engine;

import java.util.List;
import java.util.Map;

/**
 * What the engine wants from a program.
 *
 * @param engine the address of the engine
 * @param monitor the address where the program registers its resources
 * @param organization the organization
 * @param project the name of the project
 * @param stack the name of the stack
 * @param config the configuration of the stack by key
 * @param secretKeys the keys whose values are secret
 * @param preview whether nothing is to be changed
 * @param parallel how many resources at once
 */
public record ProgramRun(
    String engine,
    String monitor,
    String organization,
    String project,
    String stack,
    Map<String, String> config,
    List<String> secretKeys,
    boolean preview,
    int parallel) {
  /** Keeps unmodifiable copies. */
  public ProgramRun {
    config = Map.copyOf(config);
    secretKeys = List.copyOf(secretKeys);
  }
}
