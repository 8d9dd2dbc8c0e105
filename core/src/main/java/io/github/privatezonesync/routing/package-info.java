/**
 * Which endpoint of a regional service a client gets: one rule for all clouds, as pure functions.
 *
 * <p>Audience: users. Read {@link io.github.privatezonesync.routing.Routing} first.
 */
@NullMarked
package io.github.privatezonesync.routing;

import org.jspecify.annotations.NullMarked;
