/**
 * Private zones of Azure Private DNS.
 *
 * <p>Read {@link io.github.privatezonesync.azure.AzureTarget} first.
 */
package io.github.privatezonesync.azure;
