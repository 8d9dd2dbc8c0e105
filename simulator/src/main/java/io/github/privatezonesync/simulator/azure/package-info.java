/**
 * Azure Private DNS zones, their links and virtual networks.
 *
 * <p>Three layers: what the provider does ({@code AzureModel} and one model for each type of
 * resource), what the API does and refuses ({@code PrivateZones}, {@code VirtualNetworkLinks},
 * {@code RecordSets}, ...), and what there is ({@code AzureState}). Read {@link
 * io.github.privatezonesync.simulator.azure.Azure} first.
 */
@NullMarked
package io.github.privatezonesync.simulator.azure;

import org.jspecify.annotations.NullMarked;
