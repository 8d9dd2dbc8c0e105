/**
 * Private zones of Azure Private DNS.
 *
 * <p>Audience: users. Read {@link io.github.privatezonesync.azure.AzureTarget} first.
 */
package io.github.privatezonesync.azure;
