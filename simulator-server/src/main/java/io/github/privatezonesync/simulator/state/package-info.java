/**
 * Simulated clouds in a file, so that they outlive the process.
 *
 * <p>Read {@link io.github.privatezonesync.simulator.state.StateFile} first.
 */
@NullMarked
package io.github.privatezonesync.simulator.state;

import org.jspecify.annotations.NullMarked;
