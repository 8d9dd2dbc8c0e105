/**
 * The other direction: from the addresses of plans to the pointers that name their hosts.
 *
 * <p>Audience: users. Read {@link io.github.privatezonesync.reverse.ReversePlan} first; {@code
 * io.github.privatezonesync.ReverseZones} makes one.
 */
@NullMarked
package io.github.privatezonesync.reverse;

import org.jspecify.annotations.NullMarked;
