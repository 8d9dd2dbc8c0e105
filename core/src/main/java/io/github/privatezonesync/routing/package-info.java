/**
 * How a regional service chooses among its endpoints: what each client gets, and which record sets
 * make a zone answer like that, as pure functions. Each routing is one file that decides everything
 * about itself.
 *
 * <p>Audience: users. They call the factories of {@link io.github.privatezonesync.routing.Routing},
 * and read answers. Read that type first.
 */
@NullMarked
package io.github.privatezonesync.routing;

import org.jspecify.annotations.NullMarked;
