/**
 * Azure Private DNS: private zones, their virtual network links and record sets.
 *
 * <p>Read {@link io.github.privatezonesync.simulator.azure.Azure} first. A thing has up to three
 * files, as in the other clouds: {@code Zone} is what there is, {@code Zones} what the API does and
 * refuses, {@code ZoneModel} what the Pulumi provider makes of it; so for {@code Network}, {@code
 * Association} and {@code RecordSet}. {@code AzureState} holds all there is, {@code Refusals} the
 * words of the API.
 */
@NullMarked
package io.github.privatezonesync.simulator.azure;

import org.jspecify.annotations.NullMarked;
