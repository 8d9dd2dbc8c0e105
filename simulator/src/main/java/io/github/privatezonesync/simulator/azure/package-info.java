/**
 * Azure Private DNS: private zones, their virtual network links and record sets; and DNS Private
 * Resolver: resolvers, endpoints, rulesets with rules and links, and the subnets that they need.
 *
 * <p>Read {@link io.github.privatezonesync.simulator.azure.Azure} first. {@code AzureState} holds
 * all there is; the package {@link io.github.privatezonesync.simulator.cloud} says which file has
 * which job.
 */
@NullMarked
package io.github.privatezonesync.simulator.azure;

import org.jspecify.annotations.NullMarked;
