/**
 * What all simulated clouds have in common: providers, resources, control-plane calls, refusals.
 *
 * <p>A cloud is a set of pure functions on its own immutable state: what is asked of it gives back
 * the calls that its provider would make, each with the state after it. Read {@link
 * io.github.privatezonesync.simulator.cloud.Cloud} first.
 */
@NullMarked
package io.github.privatezonesync.simulator.cloud;

import org.jspecify.annotations.NullMarked;
