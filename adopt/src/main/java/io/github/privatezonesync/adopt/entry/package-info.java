/**
 * What a program declares, and what of it exists under which id.
 *
 * <p>Read {@link io.github.privatezonesync.adopt.entry.Entries} first.
 */
@NullMarked
package io.github.privatezonesync.adopt.entry;

import org.jspecify.annotations.NullMarked;
