/**
 * The program.
 *
 * <p>Read {@link io.github.privatezonesync.adopt.cli.Main} first.
 */
@NullMarked
package io.github.privatezonesync.adopt.cli;

import org.jspecify.annotations.NullMarked;
