/**
 * Reads what {@code az network private-dns} and {@code az network vnet} print.
 *
 * <p>Read {@link io.github.privatezonesync.adopt.azure.AzureReader} first.
 */
@NullMarked
package io.github.privatezonesync.adopt.azure;

import org.jspecify.annotations.NullMarked;
