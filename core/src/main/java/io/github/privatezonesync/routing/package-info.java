/**
 * Which endpoint of a regional service a client gets: one rule for all clouds, as pure functions.
 *
 * <p>Read {@link io.github.privatezonesync.routing.Choice} first.
 */
package io.github.privatezonesync.routing;
