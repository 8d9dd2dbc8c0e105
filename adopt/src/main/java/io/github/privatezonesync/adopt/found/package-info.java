/**
 * What exists: the zones, record sets and associations that the clouds' own commands printed.
 *
 * <p>Immutable values without behaviour of a cloud. Read {@link
 * io.github.privatezonesync.adopt.found.Inventory} first. Texts are foreign: whoever writes them
 * into a program, a document or a shell must escape them for it.
 */
@NullMarked
package io.github.privatezonesync.adopt.found;

import org.jspecify.annotations.NullMarked;
