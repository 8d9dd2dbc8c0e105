/**
 * Signs that somebody else writes a zone or a record set.
 *
 * <p>Read {@link io.github.privatezonesync.adopt.mark.MarkTable} first.
 */
@NullMarked
package io.github.privatezonesync.adopt.mark;

import org.jspecify.annotations.NullMarked;
