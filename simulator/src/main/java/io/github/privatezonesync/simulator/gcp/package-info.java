/**
 * Google Cloud DNS: managed zones with their networks and record sets, and server policies.
 *
 * <p>Read {@link io.github.privatezonesync.simulator.gcp.Gcp} first. A thing has up to three files,
 * as in the other clouds: {@code Zone} is what there is, {@code Zones} what the API does and
 * refuses, {@code ZoneModel} what the Pulumi provider makes of it; so for {@code Network}, {@code
 * Association} and {@code RecordSet}. {@code GcpState} holds all there is, {@code Refusals} the
 * words of the API.
 */
@NullMarked
package io.github.privatezonesync.simulator.gcp;

import org.jspecify.annotations.NullMarked;
