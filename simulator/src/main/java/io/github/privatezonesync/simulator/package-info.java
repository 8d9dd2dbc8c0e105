/**
 * Simulated clouds: what they hold, what they refuse, and what every network resolves.
 *
 * <p>Read {@link io.github.privatezonesync.simulator.SimulatedClouds} first.
 */
@NullMarked
package io.github.privatezonesync.simulator;

import org.jspecify.annotations.NullMarked;
