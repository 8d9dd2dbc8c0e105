/**
 * The clouds as Pulumi resource providers over gRPC, for the real engine.
 *
 * <p>Read {@link io.github.privatezonesync.simulator.provider.ProviderServer} first.
 */
@NullMarked
package io.github.privatezonesync.simulator.provider;

import org.jspecify.annotations.NullMarked;
