/**
 * Google Cloud DNS: managed zones with their networks and record sets, server policies, and what
 * the provider of the Pulumi SDK does with them.
 *
 * <p>Read {@link io.github.privatezonesync.simulator.gcp.Gcp} first. Each resource has a model,
 * whose {@code Schema} is what the provider checks and compares; {@code ManagedZones}, {@code
 * Change} and {@code Policies} are the API behind it, and {@code Refusals} its words.
 */
@NullMarked
package io.github.privatezonesync.simulator.gcp;

import org.jspecify.annotations.NullMarked;
