/**
 * What resolvers do, whatever the cloud: zones, longest match, RFC 1034 and RFC 4592 look-ups,
 * CNAME chains, the choice among routed sets, the path an answer took, and the messages of DNS.
 *
 * <p>Pure functions over immutable values, without a clock; only a view that was told to draw and
 * {@link io.github.privatezonesync.simulator.dns.DnsQuery} are not. dnsjava reads and writes names,
 * records and messages here, and nowhere else. Read {@link
 * io.github.privatezonesync.simulator.dns.View} first.
 */
@NullMarked
package io.github.privatezonesync.simulator.dns;

import org.jspecify.annotations.NullMarked;
