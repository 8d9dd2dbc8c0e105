/**
 * What resolvers do, whatever the cloud: zones, longest match, RFC 1034 and RFC 4592 look-ups,
 * CNAME chains, the choice among routed sets, and the path an answer took.
 *
 * <p>Pure functions over immutable values, without a clock; only a view that was told to draw is
 * none. Read {@link io.github.privatezonesync.simulator.dns.View} first.
 */
@NullMarked
package io.github.privatezonesync.simulator.dns;

import org.jspecify.annotations.NullMarked;
