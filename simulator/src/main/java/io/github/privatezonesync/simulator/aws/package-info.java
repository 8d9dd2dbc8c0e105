/**
 * Amazon Route 53: private hosted zones, their VPCs and record sets.
 *
 * <p>Read {@link io.github.privatezonesync.simulator.aws.Aws} first. {@code AwsState} holds all
 * there is; the package {@link io.github.privatezonesync.simulator.cloud} says which file has which
 * job.
 */
@NullMarked
package io.github.privatezonesync.simulator.aws;

import org.jspecify.annotations.NullMarked;
