/**
 * Private zones of Oracle Cloud.
 *
 * <p>Audience: users. Read {@link io.github.privatezonesync.oci.OciTarget} first.
 */
package io.github.privatezonesync.oci;
