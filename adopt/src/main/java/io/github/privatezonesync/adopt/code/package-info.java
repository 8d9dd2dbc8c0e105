/**
 * Java that is printed and run from one value, so that what was tried is what is written.
 *
 * <p>Read {@link io.github.privatezonesync.adopt.code.Expression} first.
 */
@NullMarked
package io.github.privatezonesync.adopt.code;

import org.jspecify.annotations.NullMarked;
