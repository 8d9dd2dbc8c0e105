/**
 * Google Cloud DNS: managed zones with their networks and record sets, forwarding and peering
 * zones, and server policies.
 *
 * <p>Read {@link io.github.privatezonesync.simulator.gcp.Gcp} first. {@code GcpState} holds all
 * there is; the package {@link io.github.privatezonesync.simulator.cloud} says which file has which
 * job.
 */
@NullMarked
package io.github.privatezonesync.simulator.gcp;

import org.jspecify.annotations.NullMarked;
