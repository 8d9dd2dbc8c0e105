/**
 * From what exists to what a program declares: pure functions.
 *
 * <p>Read {@link io.github.privatezonesync.adopt.declare.AdoptedStack} first.
 */
@NullMarked
package io.github.privatezonesync.adopt.declare;

import org.jspecify.annotations.NullMarked;
