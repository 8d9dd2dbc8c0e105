/**
 * DNS servers on 127.0.0.1 that answer as the resolvers of networks do, one port for each client.
 *
 * <p>Read {@link io.github.privatezonesync.simulator.server.DnsServers} first.
 */
@NullMarked
package io.github.privatezonesync.simulator.server;

import org.jspecify.annotations.NullMarked;
