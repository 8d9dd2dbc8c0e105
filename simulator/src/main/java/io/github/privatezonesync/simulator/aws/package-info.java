/**
 * Amazon Route 53: private hosted zones, their VPCs and record sets, resolver endpoints and rules.
 *
 * <p>Read {@link io.github.privatezonesync.simulator.aws.Aws} first. {@code AwsState} holds all
 * there is; the package {@link io.github.privatezonesync.simulator.cloud} says which file has which
 * job. What forwards questions is in {@code Resolvers}, and {@code AssociatedRules} says what a VPC
 * makes of it.
 */
@NullMarked
package io.github.privatezonesync.simulator.aws;

import org.jspecify.annotations.NullMarked;
