/**
 * The simulator as a program.
 *
 * <p>Read {@link io.github.privatezonesync.simulator.cli.Main} first.
 */
@NullMarked
package io.github.privatezonesync.simulator.cli;

import org.jspecify.annotations.NullMarked;
