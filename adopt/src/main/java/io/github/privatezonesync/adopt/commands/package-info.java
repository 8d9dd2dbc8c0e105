/**
 * The commands that print what exists, as shell scripts that only read.
 *
 * <p>Read {@link io.github.privatezonesync.adopt.commands.ReadingScript} first.
 */
@NullMarked
package io.github.privatezonesync.adopt.commands;

import org.jspecify.annotations.NullMarked;
