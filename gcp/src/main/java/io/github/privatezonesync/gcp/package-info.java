/**
 * Private zones of Google Cloud DNS.
 *
 * <p>Audience: users. Read {@link io.github.privatezonesync.gcp.GcpTarget} first.
 */
package io.github.privatezonesync.gcp;
